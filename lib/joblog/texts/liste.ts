/** The filters of the list, as they are read. */
export const filterNavne = {
  alle: 'Alle',
  'ikke-soegt': 'Ikke søgt',
  soegt: 'Søgt',
  samtale: 'Samtale',
  afsluttet: 'Afsluttet',
  'anden-aktivitet': 'Anden aktivitet',
} as const;

/** What the list says when a filter finds nothing. */
export const tomNavne: Readonly<Record<keyof typeof filterNavne, string>> = {
  alle: 'Der er ingen joblogs',
  'ikke-soegt': 'Ingen job venter på at blive søgt',
  soegt: 'Ingen job har status Søgt',
  samtale: 'Ingen job har status Samtale',
  afsluttet: 'Ingen job har status Afsluttet',
  'anden-aktivitet': 'Der er ingen andre aktiviteter',
};

/** After so many days nobody counts them any longer. */
const countedDays = 30;

/** How far away a deadline is, from the number of days until it. */
export function fristText(dage: number): string {
  if (dage === 0) return 'Sidste dag er i dag';
  if (dage === 1) return '1 dag tilbage';
  if (dage > 1) return `${dage} dage tilbage`;
  if (dage < -countedDays) return 'Fristen er overskredet';
  return dage === -1 ? 'Overskredet med 1 dag' : `Overskredet med ${-dage} dage`;
}

export const listeTexts = {
  notYet: 'Datoen kan ikke ligge i fremtiden. Vælg den dag, du søgte jobbet.',
  forgotten: 'Siden er for gammel. Genindlæs den, og prøv igen.',
  nothingToUndo: 'Det kan ikke fortrydes længere. En slettet joblog kan hentes tilbage i 24 timer.',
  notAccepted:
    'Det Fælles Datagrundlag tog ikke imod ændringen. Intet er ændret. Åbn jobloggen, og ret det, der mangler.',
  deleted: 'Jobloggen er slettet',
  deletedHelp: 'Dens dokumenter er slettet med. Du kan fortryde i 24 timer.',
  restored: (navn: string) => `“${navn}” er tilbage, som den var.`,
  moved: (navn: string, status: string) => `“${navn}” har nu status ${status}.`,
  datedToday: (dag: string) => `Datoen for ansøgning er i dag, ${dag}. Ret den, hvis du søgte en anden dag.`,
  dated: (navn: string, dag: string) => `“${navn}”: datoen for ansøgning er ${dag}.`,
  conflict: (navn: string) => `“${navn}” er ændret et andet sted`,
  conflictHelp: (hvor: string, naar: string, nu: string) =>
    `Den blev ændret ${hvor} ${naar}, efter at du åbnede siden. Din ændring er ikke gemt, og intet er overskrevet. Status er nu: ${nu}.`,
  conflictGone: 'Jobloggen er slettet et andet sted',
  conflictGoneHelp: 'Den er slettet her eller i din a-kasse, siden du åbnede siden. Din ændring er ikke gemt.',
  fileDown:
    'Vi kunne ikke hente alle dine joblogs, fordi Det Fælles Datagrundlag ikke svarer. En halv fil ville vise for lidt, så du har ingen fil fået. Prøv igen om lidt.',
} as const;

const numbers = new Intl.NumberFormat('da-DK');
const logs = (count: number) => `${numbers.format(count)} ${count === 1 ? 'joblog' : 'joblogs'}`;

/** The words of the map of joblogs. */
export const kortTexts = {
  count: (shown: number, located: number) =>
    shown === located
      ? `Kortet viser ${logs(located)}.`
      : `Kortet viser ${numbers.format(shown)} af ${logs(located)}: dem, der senest er ændret.`,
  unlocated: (count: number) =>
    count === 1
      ? '1 joblog er ikke på kortet, fordi dens adresse ikke er kendt. Du finder den på listen.'
      : `${logs(count)} er ikke på kortet, fordi deres adresse ikke er kendt. Du finder dem på listen.`,
} as const;
