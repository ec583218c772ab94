const anew = 'Gem dokumentet som PDF på ny, og vælg den nye fil.';

/** Why a file was not taken in, and what to do about it. `navn` is the name of the file. */
export const pdfTexts = {
  'not-pdf': (navn: string) =>
    `"${navn}" er ikke en PDF. Åbn dokumentet, vælg "Gem som" eller "Udskriv", gem det som PDF, og vælg den nye fil.`,
  'cut-off': (navn: string) => `"${navn}" er ikke hel: Slutningen mangler. ${anew}`,
  'something-else-inside': (navn: string) => `"${navn}" indeholder andet end en PDF. ${anew}`,
  broken: (navn: string) => `"${navn}" er beskadiget, så vi kan ikke læse den. ${anew}`,
  'no-pages': (navn: string) => `"${navn}" har ingen sider. Vælg en anden fil.`,
  'too-many-pages': (navn: string) => `"${navn}" har for mange sider. Et dokument må højst have 1.000 sider.`,
  encrypted: (navn: string) =>
    `"${navn}" er beskyttet mod ændringer eller låst med en adgangskode, så vi kan ikke se, hvad der er i den. Åbn den, vælg "Udskriv", og vælg "Gem som PDF" i stedet for en printer. Så får du en ny fil uden beskyttelse. Vælg den nye fil.`,
  active: (navn: string) =>
    `"${navn}" indeholder handlinger, der kan skade den, som åbner filen, for eksempel et script. Åbn dokumentet, vælg "Udskriv" og "Gem som PDF", og vælg den nye fil.`,
  attachment: (navn: string) =>
    `"${navn}" har andre filer vedhæftet. Gem dokumentet som PDF på ny uden vedhæftede filer, og vælg den nye fil.`,
  'too-large-inside': (navn: string) =>
    `"${navn}" er for tung at åbne. Gem dokumentet som PDF på ny, gerne i en lavere kvalitet, og vælg den nye fil.`,
  busy: (navn: string) =>
    `Vi kunne ikke nå at kontrollere "${navn}", fordi mange sender filer lige nu. Vent lidt, og vælg den igen.`,
  empty: (navn: string) => `"${navn}" er tom. Vælg en anden fil.`,
  'too-large': (navn: string) =>
    `"${navn}" fylder mere end 10 MB. Gem dokumentet som PDF på ny i en lavere kvalitet, og vælg den nye fil.`,
} as const;

export const dokumentTexts = {
  choose: 'Vælg en PDF.',
  notKept:
    'Dokumentet er IKKE gemt, fordi Det Fælles Datagrundlag ikke svarer lige nu. Vi har modtaget filen, så du skal ikke vælge den igen. Vent lidt, og tryk igen.',
  notRemoved: 'Dokumentet er IKKE fjernet, fordi Det Fælles Datagrundlag ikke svarer lige nu. Vent lidt, og tryk igen.',
  logGone: 'Jobloggen findes ikke mere, så dokumentet kan ikke gemmes. Intet er ændret.',
  gone: 'Dokumentet findes ikke. Det kan være slettet på Jobnet eller i a-kassen.',
  down: 'Vi kan ikke hente dokumentet lige nu, fordi Det Fælles Datagrundlag ikke svarer. Intet er gået tabt. Prøv igen om lidt.',
  adGone: 'Jobannoncen findes ikke mere, så vi kan ikke gemme den som PDF.',
  adDown: 'Vi kan ikke hente jobannoncen lige nu. Vent lidt, og tryk igen.',
  adNotMade: 'Jobannoncen kunne ikke gemmes som PDF. Prøv igen senere.',
} as const;

/** What a joblog's page says has just been done. */
export const gemtTexts = {
  ja: { title: 'Jobloggen er gemt', text: 'Din sagsbehandler og din a-kasse kan se den.' },
  dokument: { title: 'Dokumentet er gemt', text: null },
  fjernet: { title: 'Dokumentet er fjernet', text: null },
  annonce: { title: 'Jobannoncen er gemt som PDF', text: null },
  annonceNej: 'Jobannoncen blev ikke gemt som PDF. Du kan prøve igen herunder, så længe annoncen findes.',
} as const;
