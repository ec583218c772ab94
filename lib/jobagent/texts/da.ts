const day = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});

const jobs = (count: number) => (count === 1 ? '1 nyt job' : `${count} nye job`);

/** The words of job agents on Jobnet. */
export const da = {
  locale: 'da',
  rhythm: { daglig: 'Hver dag', ugentlig: 'En gang om ugen' },
  day: (date: Date) => day.format(date),
  create: {
    title: 'Opret jobagent',
    lead: 'Få en e-mail, når der kommer nye job, der passer til din søgning. Kommer der ingen, får du heller ingen e-mail.',
    search: 'Din søgning',
    changeSearch: 'Ret søgningen',
    rhythm: 'Hvor tit vil du have besked?',
    rhythmHints: { daglig: 'Om morgenen, når der er nye job', ugentlig: 'Samme ugedag, som du begynder på' },
    recipient: 'Hvor skal vi skrive til?',
    own: (email: string) => `Min e-mail på Jobnet: ${email}`,
    other: 'En anden e-mail',
    email: 'E-mail',
    emailHint: 'Vi sender et link, som du skal trykke på, før jobagenten begynder.',
    submit: 'Opret jobagent',
    pending: 'Opretter jobagent …',
    login: 'Har du en konto på Jobnet?',
    loginText: 'Log ind, så kan du se og ændre alle dine jobagenter samlet.',
    loginLink: 'Log ind og opret jobagenten',
    sentTitle: 'Se i din indbakke',
    sentText:
      'Vi har sendt en e-mail med et link. Jobagenten begynder, når du har trykket på linket. Gør det inden for 48 timer.',
    sentMissing: 'Kommer der ingen e-mail, så kig i mappen med uønsket post, eller prøv igen med en anden adresse.',
    back: 'Tilbage til søgningen',
    emailMissing: 'Skriv din e-mail.',
    emailWrong: 'Skriv en e-mail som navn@eksempel.dk. Den må ikke indeholde æ, ø og å.',
    wait: 'Der er oprettet for mange jobagenter herfra på kort tid. Vent en time, og prøv igen.',
    full: (most: number) => `Du har allerede ${most} jobagenter. Slet en af dem, før du opretter en ny.`,
    tooLong: 'Søgningen har for mange filtre. Vælg nogle af dem fra.',
    cpr: 'Søgningen indeholder noget, der ligner et CPR-nummer. Ret den, før du opretter jobagenten.',
    down: 'Vi kan ikke oprette jobagenten lige nu. Den er ikke oprettet. Prøv igen om lidt.',
  },
  link: {
    bekraeft: {
      title: 'Bekræft din jobagent',
      lead: 'Tryk på knappen, så begynder jobagenten.',
      button: 'Bekræft jobagenten',
      pending: 'Bekræfter …',
    },
    afmeld: {
      title: 'Afmeld jobagenten',
      lead: 'Så får du ikke flere e-mails fra denne jobagent.',
      button: 'Afmeld jobagenten',
      pending: 'Afmelder …',
    },
    genoptag: {
      title: 'Sæt jobagenten i gang igen',
      lead: 'Tryk på knappen, så får du igen e-mails om nye job.',
      button: 'Sæt i gang igen',
      pending: 'Sætter i gang …',
    },
    confirmedTitle: 'Jobagenten er i gang',
    confirmedText: (next: string) =>
      `Du får den første e-mail ${next}, hvis der er nye job til dig. Du kan afmelde jobagenten fra hver e-mail.`,
    runningTitle: 'Jobagenten er i gang',
    pausedTitle: 'Jobagenten er sat på pause',
    pausedText: 'Den sender ingen e-mails, før den bliver sat i gang igen.',
    endedTitle: 'Du er afmeldt',
    endedText: 'Du får ikke flere e-mails fra denne jobagent.',
    undo: 'Fortryd afmeldingen',
    unknownTitle: 'Linket virker ikke længere',
    unknownText:
      'Jobagenten findes ikke. Den er måske afmeldt, eller den blev ikke bekræftet inden for 48 timer. Du får ingen e-mails fra den.',
    again: 'Find job og opret en ny jobagent',
    jobsNow: 'Se de job, der er lige nu',
    down: 'Det kan ikke lade sig gøre lige nu. Prøv igen om lidt.',
  },
  mail: {
    greeting: 'Hej',
    newsSubject: (count: number, search: string) => `${jobs(count)}: ${search}`,
    newsLead: (count: number) => `Der er ${jobs(count)} siden sidst, der passer til din jobagent.`,
    more: (shown: number, count: number) => `Her er de ${shown} nyeste af ${count}.`,
    all: (count: number) => `Se alle ${count} nye job`,
    allOne: 'Se alle job, der passer til søgningen',
    search: 'Søgning',
    why: {
      daglig: 'Du får denne e-mail, fordi du har en jobagent, der leder hver dag.',
      ugentlig: 'Du får denne e-mail, fordi du har en jobagent, der leder en gang om ugen.',
    },
    unsubscribe: 'Afmeld jobagenten',
    confirmSubject: 'Bekræft din jobagent',
    confirmLead: 'Nogen har oprettet en jobagent, der skal sende nye job til denne adresse.',
    confirmButton: 'Bekræft jobagenten',
    confirmWhy:
      'Linket virker i 48 timer. Er det ikke dig, så slet denne e-mail: Jobagenten begynder ikke, og vi glemmer din adresse.',
    alreadySubject: 'Du har allerede denne jobagent',
    alreadyLead: 'Du har bedt om en jobagent, som du allerede har. Der er ikke oprettet en ny.',
    fullSubject: 'Jobagenten blev ikke oprettet',
    fullLead: (most: number) =>
      `Der er allerede ${most} jobagenter til denne adresse. Afmeld en af dem fra en af dens e-mails, før du opretter en ny.`,
    pausedSubject: 'Din jobagent er sat på pause',
    pausedLead:
      'Vi har ikke hørt fra dig i to måneder, så vi har sat din jobagent på pause. Vil du stadig have nye job på e-mail, så sæt den i gang igen.',
    revive: 'Sæt jobagenten i gang igen',
    signature: 'Venlig hilsen\nJobnet',
  },
};
