/** Words of the account pages' errors and of the mails that announce a change. */
export const kontoTexts = {
  usernameTaken: 'Brugernavnet er optaget. Vælg et andet.',
  usernameIsCpr: 'Brugernavnet må ikke ligne et CPR-nummer.',
  usernameSame: 'Det er allerede dit brugernavn.',
  passwordsDiffer: 'De to adgangskoder er ikke ens. Skriv den samme begge steder.',
  currentWrong: 'Den nuværende adgangskode er forkert.',
  currentMissing: 'Skriv din nuværende adgangskode.',
  currentWait: 'Der er prøvet for mange gange. Vent et kvarter, eller log ind med MitID og skift adgangskoden der.',
  notOneTime:
    'Din adgangskode er ikke en engangskode. Du kan skifte den under "Brugernavn og adgangskode" i din profil.',
  sameAsOneTime: 'Vælg en anden adgangskode end engangskoden.',
  hasAccount: 'Du har allerede en konto på Jobnet. Log ind for at bruge den.',
  policyChanged: 'Politikken om persondata er ændret, siden du åbnede siden. Læs den nye udgave, og accepter den.',
  policyDown:
    'Vi kan ikke hente politikken om persondata lige nu, og uden den kan vi ikke oprette din konto. Prøv igen om lidt.',
  usernameChanged: 'Dit brugernavn er ændret.',
  passwordChanged: 'Din adgangskode er ændret. Du er logget ud alle andre steder.',
} as const;

/** The mail that tells the owner of an account about a change they may not have made themselves (PRO-3). */
export const changeMail = {
  username: {
    subject: 'Dit brugernavn på Jobnet er ændret',
    text: 'Hej\n\nBrugernavnet til din konto på Jobnet er netop blevet ændret.\n\nVar det ikke dig? Log ind med MitID, skift din adgangskode, og kontakt Landssupport.\n\nVenlig hilsen\nJobnet',
  },
  password: {
    subject: 'Din adgangskode på Jobnet er ændret',
    text: 'Hej\n\nAdgangskoden til din konto på Jobnet er netop blevet ændret.\n\nVar det ikke dig? Log ind med MitID, skift din adgangskode, og kontakt Landssupport.\n\nVenlig hilsen\nJobnet',
  },
  reset: {
    subject: 'Du har fået en engangskode til Jobnet',
    text: 'Hej\n\nEt jobcenter har netop bestilt en engangskode til din konto på Jobnet. Din hidtidige adgangskode virker ikke længere.\n\nVar du ikke på jobcenteret? Log ind med MitID, vælg en ny adgangskode, og kontakt Landssupport.\n\nVenlig hilsen\nJobnet',
  },
} as const;
