export const jobwishTexts = {
  taxonomyDown:
    'Vi kan ikke hente listen over stillinger lige nu. Derfor kan du ikke tilføje eller erstatte en stilling. Intet er ændret. Prøv igen om lidt.',
  unknown: 'Stillingen findes ikke. Søg efter den igen.',
  hasLeft: 'Stillingen er udgået og kan ikke vælges længere. Søg efter en anden.',
  tooMany: 'Du har 200 stillinger på listen, og det er det højeste antal. Fjern en, før du tilføjer en ny.',
  tooManyTogether: 'De to lister er tilsammen på mere end 200 stillinger. Vælg den ene, eller fjern nogle først.',
  goneMeanwhile: 'Stillingen står ikke længere på din liste. Du har måske fjernet den i en anden fane.',
  changedMeanwhile:
    'Stillingen er ændret i en anden fane, siden du åbnede den. Intet er overskrevet. Genindlæs siden for at se det, der står nu.',
  nothingToUndo: 'Det kan ikke fortrydes længere. Tilføj stillingen igen, hvis den skal stå på listen.',
  noSuccessor: 'Der er ingen stilling, der afløser den. Søg efter en anden, og fjern den udgåede.',
  dfdgDown: 'Vi kan ikke nå Det Fælles Datagrundlag lige nu. Intet er ændret. Prøv igen om lidt.',
  dfdgChangedAgain: 'Listen i Det Fælles Datagrundlag er ændret igen, siden du åbnede siden. Se på den, og vælg på ny.',
  resolved: 'Dit valg er gemt. Jobnet og Det Fælles Datagrundlag har igen den samme liste.',
  added: (navn: string) => `${navn} er tilføjet.`,
  changed: (navn: string) => `${navn} er rettet.`,
  removed: (navn: string) => `${navn} er fjernet.`,
  replaced: (navn: string) => `${navn} er erstattet.`,
  nothingFound: (text: string) =>
    `Vi fandt ingen stilling, der passer til »${text}«. Prøv med en del af ordet, eller et andet ord.`,
  aliasStandsFor: (titel: string) =>
    `Det hører under stillingen ${titel}. Du får derfor forslag til alle job, der er slået op som ${titel}.`,
} as const;

/** Why a stilling that is on the list already cannot be added, by whatever name it was found (JSS-2). */
export function alreadyChosen(titel: string, chosenAs: string | null, foundAs: string | null): string {
  const stands = chosenAs ? `${titel} (${chosenAs})` : titel;
  if (foundAs === chosenAs) return `${stands} står allerede på din liste.`;
  const why = foundAs
    ? `${upperFirst(foundAs)} hører under stillingen ${titel}`
    : `${titel} er den stilling, som ${chosenAs} hører under`;
  return `${why}, og den står allerede på din liste som ${stands}. Hver stilling kan kun vælges én gang, for det er ${titel}, der søges efter.`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}
