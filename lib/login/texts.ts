/** One answer for every reason a password login can fail, so that nobody learns which user names exist. */
export const loginTexts = {
  wrong: 'Brugernavn eller adgangskode er forkert. Prøv igen, eller log ind med MitID.',
  wait: 'Der er prøvet for mange gange. Vent et kvarter, før du prøver igen. Du kan logge ind med MitID med det samme.',
} as const;

/** What the login page says for other reasons than a failed login. */
export const loginStatus = {
  expired: {
    title: 'Du er blevet logget af',
    text: 'Der gik 20 minutter, uden at du brugte Jobnet. Log ind igen for at fortsætte.',
  },
  loggedOut: {
    title: 'Du er logget ud',
    text: 'Du er logget ud af Jobnet i alle faner. Luk browseren, hvis andre bruger computeren.',
  },
  needsLogin: {
    title: 'Log ind for at fortsætte',
    text: 'Siden, du vil se, kræver, at du er logget ind. Du kommer direkte til den bagefter.',
  },
} as const;

const whySignedOff =
  'Der gik 20 minutter, uden at du brugte Jobnet, så vi loggede dig af for at passe på dine oplysninger.';

/** What the page of the automatic sign-off says. */
export const signOffTexts = {
  plain: `${whySignedOff} Log ind igen, så kan du fortsætte på siden, du var på.`,
  kept: `${whySignedOff} Det, du skrev, har vi gemt. Log ind igen inden 24 timer, så står det i formularen. Filer, du havde valgt og ikke sendt, skal du vælge igen.`,
} as const;

/** What the login page says when somebody came back from the identity provider without being let in. */
export const identityErrors = {
  niveau: {
    title: 'Dit login er ikke sikkert nok',
    text: 'Jobnet kræver MitID på sikringsniveau Betydelig. Prøv igen, og godkend med MitID-appen eller kodeviseren.',
  },
  forkert: {
    title: 'Du brugte en anden slags login',
    text: 'Borgere logger ind med deres private MitID. Sagsbehandlere logger ind med MitID Erhverv på siden for sagsbehandlere.',
  },
  afbrudt: { title: 'Login blev afbrudt', text: 'Du er ikke logget ind. Prøv igen, når du er klar.' },
  nede: {
    title: 'MitID svarer ikke lige nu',
    text: 'Vi kan ikke få forbindelse til MitID. Prøv igen om lidt, eller log ind med brugernavn og adgangskode.',
  },
  dfdg: {
    title: 'Vi kan ikke se, hvad du har adgang til',
    text: 'Det Fælles Datagrundlag svarer ikke lige nu. Prøv igen om nogle minutter.',
  },
  organisation: {
    title: 'Din organisation har ikke adgang',
    text: 'Kun jobcentre og a-kasser kan se Jobnet som en borger. Kontakt Landssupport, hvis du mener, det er en fejl.',
  },
  fejl: { title: 'Login lykkedes ikke', text: 'Der skete en fejl undervejs, og du er ikke logget ind. Prøv igen.' },
} as const;

/** Looks a message up by the name that stands in the address; an unknown name gets the general one. */
export function identityError(name: string): { title: string; text: string } {
  return Object.entries(identityErrors).find(([known]) => known === name)?.[1] ?? identityErrors.fejl;
}
