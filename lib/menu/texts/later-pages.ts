/** A page that people can be sent to before it is built. When it is, its entry here goes. */
export type LaterPage = {
  path: string;
  title: string;
  /** What will be found here. */
  text: string;
  /** How to get it done today. */
  meanwhile: string;
  /** Who may see it, as the page itself will. */
  audience: 'alle' | 'borger' | 'borger-og-sagsbehandler';
};

const jobcenter = 'Kontakt dit jobcenter, indtil siden er klar.';
const jobcenterOrAkasse = 'Kontakt dit jobcenter eller din a-kasse, indtil siden er klar.';
const akasse = 'Kontakt din a-kasse, indtil siden er klar. Det er den, der regner dine timer ud.';
const landssupport = 'Kontakt Landssupport, hvis du har brug for hjælp, indtil siden er klar.';

const forAll = { audience: 'alle' } as const;
const own = { audience: 'borger' } as const;
const looked = { audience: 'borger-og-sagsbehandler' } as const;

const statusChanges: readonly LaterPage[] = [
  {
    ...own,
    path: '/tilmelding',
    title: 'Tilmeld dig som ledig',
    text: 'Her kommer du til at kunne tilmelde dig som ledig.',
    meanwhile: 'Bliver du ledig nu, så kontakt dit jobcenter samme dag, så du ikke mister ret til en ydelse.',
  },
  {
    ...own,
    path: '/afmelding',
    title: 'Afmeld dig som ledig',
    text: 'Her kommer du til at kunne afmelde dig, når du ikke længere er ledig.',
    meanwhile: 'Vil du afmeldes nu, så kontakt dit jobcenter.',
  },
  {
    ...own,
    path: '/sygemelding',
    title: 'Meld dig syg',
    text: 'Her kommer du til at kunne melde dig syg.',
    meanwhile: 'Er du syg nu, så giv dit jobcenter eller din a-kasse besked på din første sygedag.',
  },
  {
    ...own,
    path: '/raskmelding',
    title: 'Meld dig rask',
    text: 'Her kommer du til at kunne melde dig rask.',
    meanwhile: 'Er du blevet rask, så giv dit jobcenter besked samme dag.',
  },
];

const jobsoegning: readonly LaterPage[] = [
  {
    ...looked,
    path: '/cv',
    title: 'CV',
    text: 'Her kommer du til at kunne skrive dit CV, så virksomheder kan finde dig.',
    meanwhile: jobcenter,
  },
];

const planer: readonly LaterPage[] = [
  {
    ...looked,
    path: '/min-plan',
    title: 'Min Plan',
    text: 'Her kommer du til at finde den plan, du og din sagsbehandler har lagt.',
    meanwhile: jobcenter,
  },
  {
    ...looked,
    path: '/moeder',
    title: 'Møder',
    text: 'Her kommer du til at finde dine møder med jobcenteret og a-kassen.',
    meanwhile: jobcenterOrAkasse,
  },
  {
    ...own,
    path: '/moeder/book',
    title: 'Book samtale',
    text: 'Her kommer du til at kunne booke en samtale.',
    meanwhile: 'Har du en frist, så ring til dit jobcenter og book samtalen inden fristens sidste dag.',
  },
  {
    ...looked,
    path: '/beskedbakke',
    title: 'Beskedbakke',
    text: 'Her kommer du til at finde beskeder fra din sagsbehandler, fra arbejdsgivere og fra Jobnet.',
    meanwhile: jobcenterOrAkasse,
  },
  {
    ...looked,
    path: '/beskedbakke/laeste',
    title: 'Læste beskeder',
    text: 'Her kommer du til at finde de beskeder, du har læst.',
    meanwhile: jobcenterOrAkasse,
  },
  {
    ...looked,
    path: '/taellere/dagpenge',
    title: 'Dagpengetællere',
    text: 'Her kommer du til at kunne se, hvor mange dagpengetimer du har brugt, og hvad dit arbejde giver ret til.',
    meanwhile: akasse,
  },
  {
    ...looked,
    path: '/taellere/supplerende',
    title: 'Supplerende dagpenge',
    text: 'Her kommer du til at kunne se, hvor mange uger med supplerende dagpenge du har brugt.',
    meanwhile: akasse,
  },
  {
    ...looked,
    path: '/taellere/225-timer',
    title: '225 timers reglen',
    text: 'Her kommer du til at kunne se, hvor mange af de 225 timer du har arbejdet.',
    meanwhile: 'Kontakt din kommunes ydelsescenter, indtil siden er klar.',
  },
  {
    ...own,
    path: '/forberedelsesskema',
    title: 'Forberedelsesskema',
    text: 'Her kommer du til at kunne forberede din samtale ved at svare på nogle spørgsmål. Det er frivilligt.',
    meanwhile: jobcenter,
  },
  {
    ...looked,
    path: '/min-sag-til-teamet',
    title: 'Min sag til teamet',
    text: 'Her kommer du til at kunne fortælle om din situation og følge din sag i rehabiliteringsteamet.',
    meanwhile: 'Kontakt din koordinerende sagsbehandler i jobcenteret, indtil siden er klar.',
  },
  {
    ...looked,
    path: '/historik',
    title: 'Historik',
    text: 'Her kommer du til at kunne se dine tidligere planer og møder, og hvem der har logget ind.',
    meanwhile: landssupport,
  },
];

const profil: readonly LaterPage[] = [
  {
    ...own,
    path: '/profil/oplysninger',
    title: 'Personlige oplysninger',
    text: 'Her kommer du til at kunne rette din e-mailadresse, dit telefonnummer og din midlertidige adresse.',
    meanwhile: jobcenter,
  },
  {
    ...own,
    path: '/profil/beskeder',
    title: 'Få besked på SMS og e-mail',
    text: 'Her kommer du til at kunne vælge, hvad du vil have besked om på SMS og e-mail.',
    meanwhile: landssupport,
  },
  {
    ...own,
    path: '/profil/slet',
    title: 'Slet min adgang',
    text: 'Her kommer du til at kunne slette din adgang til Jobnet, hvis du ikke er tilmeldt som ledig.',
    meanwhile: landssupport,
  },
];

const info: readonly LaterPage[] = [
  {
    ...forAll,
    path: '/info/e-guide-fleksjob',
    title: '1-2-3 e-guide om fleksjob',
    text: 'Her kommer du til at kunne læse trin for trin, hvordan du finder og søger et fleksjob.',
    meanwhile: jobcenter,
  },
  {
    ...forAll,
    path: '/info/dagpengekort',
    title: 'Send dit dagpengekort',
    text: 'Her kommer du til at kunne læse, hvordan du sender dit dagpengekort.',
    meanwhile: 'Send kortet på din a-kasses hjemmeside, eller ring til a-kassen, hvis du er i tvivl.',
  },
];

/** Every page that is linked to and not built yet. */
export const laterPages: readonly LaterPage[] = [...statusChanges, ...jobsoegning, ...planer, ...profil, ...info];

/** The page that will be at this path, or null when none is planned there. */
export function findLaterPage(path: string): LaterPage | null {
  return laterPages.find((page) => page.path === path) ?? null;
}
