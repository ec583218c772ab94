import type { Vejnavn } from './streets';

/** Names of which there is a street in many postcodes, by where they are found and how often. */
const common: readonly (Omit<Vejnavn, 'vejnavn'> & { navne: string })[] = [
  { slags: 'begge', vaegt: 9, navne: 'Østergade, Vestergade' },
  { slags: 'begge', vaegt: 8, navne: 'Nørregade, Søndergade' },
  { slags: 'begge', vaegt: 7, navne: 'Jernbanegade' },
  { slags: 'begge', vaegt: 5, navne: 'Nygade, Skolegade, Kirkegade' },
  { slags: 'begge', vaegt: 3, navne: 'Ågade' },
  { slags: 'begge', vaegt: 2, navne: 'Ringvejen, Jagtvej' },
  { slags: 'begge', vaegt: 1, navne: 'Dyrehavevej, Sankt Knuds Vej' },
  { slags: 'by', vaegt: 5, navne: 'Algade, Havnegade, Torvegade, Torvet' },
  { slags: 'by', vaegt: 4, navne: 'Storegade, Kongensgade, Dronningensgade, Kirkestræde, Bredgade' },
  {
    slags: 'by',
    vaegt: 3,
    navne:
      'Slotsgade, Smedegade, Frederiksgade, Danmarksgade, Jyllandsgade, Sjællandsgade, Grønnegade, Møllegade, Parkallé, Bjerggade, Adelgade, Brogade, Strandgade',
  },
  {
    slags: 'by',
    vaegt: 2,
    navne: 'Rådhusstræde, Fynsgade, Boulevarden, Tværgade, Nytorv, Fiskergade, Toldbodgade, Rosengade',
  },
  {
    slags: 'by',
    vaegt: 1,
    navne: 'Vesterbrogade, Vestervold, Østervold, Gammel Torv, Studsgade, Sønder Allé, Vester Allé',
  },
  { slags: 'land', vaegt: 10, navne: 'Skolevej, Kirkevej' },
  { slags: 'land', vaegt: 9, navne: 'Bygade' },
  { slags: 'land', vaegt: 8, navne: 'Stationsvej, Møllevej, Hovedgaden' },
  { slags: 'land', vaegt: 7, navne: 'Industrivej, Skovvej, Birkevej' },
  { slags: 'land', vaegt: 6, navne: 'Bakkevej, Bøgevej, Egevej, Lærkevej' },
  {
    slags: 'land',
    vaegt: 5,
    navne: 'Parkvej, Skovbrynet, Elmevej, Lindevej, Svalevej, Rosenvej, Engvej, Markvej, Nyvej',
  },
  {
    slags: 'land',
    vaegt: 4,
    navne:
      'Strandvejen, Håndværkervej, Skovvænget, Granvej, Pilevej, Solsortevej, Mejsevej, Drosselvej, Syrenvej, Landevejen, Mosevej, Søvej, Havnevej, Kildevej, Vibevej',
  },
  {
    slags: 'land',
    vaegt: 3,
    navne:
      'Erhvervsvej, Fabriksvej, Teglværksvej, Mejerivej, Smedevej, Bakken, Tulipanvej, Ligustervej, Hybenvej, Kløvervej, Valmuevej, Engvænget, Nyvang, Gammel Landevej, Fjordvej, Hedevej, Kærvej, Dalvej, Østervang, Vestervang, Nørrevang, Søndervang, Fasanvej, Stadionvej, Solbakken, Tværvej',
  },
  {
    slags: 'land',
    vaegt: 2,
    navne:
      'Uglevej, Højvang, Gammelvej, Åvej, Klitvej, Stenvej, Højgårdsvej, Agerhønevej, Idrætsvej, Sportsvej, Præstegårdsvej, Toften, Solvænget, Bavnehøjvej, Kornvænget, Rugvænget, Byvej, Bækvej',
  },
  {
    slags: 'land',
    vaegt: 1,
    navne:
      'Harevej, Rådyrvej, Degnevænget, Plejehjemsvej, Bytoften, Krogen, Østerled, Vesterled, Baunevej, Hvedevænget, Lillevej',
  },
];

/** The names that the made-up register gives its streets. */
export const commonNames: readonly Vejnavn[] = common.flatMap(({ navne, ...rest }) =>
  navne.split(', ').map((vejnavn) => ({ vejnavn, ...rest })),
);
