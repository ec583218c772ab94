import type { Tekst } from '../contract';

type Entry = { noegle: string; da: Tekst; en: Tekst };

const noedformular: Entry = {
  noegle: 'noedformular',
  da: {
    titel: 'Meld dig ledig uden at logge ind',
    afsnit: [
      {
        overskrift: 'Når du ikke kan logge ind',
        tekst: [
          'Du kan kun få dagpenge eller hjælp fra den dag, du har meldt dig ledig. Kan du ikke logge ind, så vent ikke: brug nødformularen samme dag.',
          'Du får den i dit jobcenter, og du kan bede Landssupporten om at sende den til dig.',
        ],
        links: [{ tekst: 'Kontakt Landssupporten', href: '/kontakt' }],
      },
      {
        overskrift: 'Det skal du skrive',
        tekst: [
          'Dit navn, dit CPR-nummer, din adresse og et telefonnummer, vi kan ringe til.',
          'Hvilken dag du er ledig fra, og hvad du har lavet indtil nu.',
          'Hvilken a-kasse du er medlem af, hvis du er medlem af en.',
          'Hvilke job du søger.',
          'Hvorfor du ikke kan logge ind.',
        ],
        links: [],
      },
      {
        overskrift: 'Sådan afleverer du den',
        tekst: [
          'Aflever den i dit jobcenter, eller send den med Digital Post. Skriv aldrig dit CPR-nummer i en almindelig e-mail.',
          'Du er meldt ledig fra den dag, jobcentret har fået formularen. Bed om en kvittering.',
          'Log ind på Jobnet, så snart du kan. Først dér kan du se, om du er tilmeldt, og hvad du ellers skal gøre.',
        ],
        links: [],
      },
    ],
  },
  en: {
    titel: 'Register as unemployed without logging in',
    afsnit: [
      {
        overskrift: 'When you cannot log in',
        tekst: [
          'Benefits can only be paid from the day you have registered as unemployed. If you cannot log in, do not wait: use the emergency form the same day.',
          'Your jobcentre has it, and you can ask our support to send it to you.',
        ],
        links: [{ tekst: 'Contact our support', href: '/kontakt' }],
      },
      {
        overskrift: 'What to write',
        tekst: [
          'Your name, your CPR number, your address and a telephone number.',
          'The day you became unemployed, and what you have been doing until now.',
          'Your unemployment insurance fund (a-kasse), if you are a member of one.',
          'The jobs you are looking for.',
          'Why you cannot log in.',
        ],
        links: [],
      },
      {
        overskrift: 'How to hand it in',
        tekst: [
          'Hand it in at your jobcentre, or send it by Digital Post. Never write your CPR number in an ordinary e-mail.',
          'You are registered from the day the jobcentre has received the form. Ask for a receipt.',
          'Log in to Jobnet as soon as you can. Only there can you see whether you are registered, and what else you have to do.',
        ],
        links: [],
      },
    ],
  },
};

const nedlukning: Entry = {
  noegle: 'nedlukning-hjaelp',
  da: {
    titel: 'Når Jobnet er lukket ned',
    afsnit: [
      {
        overskrift: 'Det kan du gøre imens',
        tekst: [
          'Skal du melde dig ledig eller syg i dag, så kontakt dit jobcenter eller din a-kasse, inden de lukker. Vent ikke på, at Jobnet virker igen.',
          'Har du en frist i dag for at booke en samtale, så ring til dit jobcenter og sig, at Jobnet er nede.',
          'Alt andet kan vente. Det, du har gemt på Jobnet, går ikke tabt.',
        ],
        links: [{ tekst: 'Kontakt Landssupporten', href: '/kontakt' }],
      },
    ],
  },
  en: {
    titel: 'When Jobnet is closed down',
    afsnit: [
      {
        overskrift: 'What you can do meanwhile',
        tekst: [
          'If you have to register as unemployed or ill today, contact your jobcentre or your a-kasse before they close. Do not wait for Jobnet to work again.',
          'If today is the last day for booking a meeting, call your jobcentre and say that Jobnet is down.',
          'Everything else can wait. What you have saved on Jobnet is not lost.',
        ],
        links: [{ tekst: 'Contact our support', href: '/kontakt' }],
      },
    ],
  },
};

/** The texts that editors keep, by key. */
export const texts: readonly Entry[] = [noedformular, nedlukning];
