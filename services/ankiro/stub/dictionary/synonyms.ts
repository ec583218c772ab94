/** Names for the same work. A search for one finds the others too, further down. Phrases are compared folded. */
export const synonyms: readonly (readonly string[])[] = [
  ['social- og sundhedshjælper', 'sosu-hjælper', 'sosuhjælper', 'ssh', 'hjemmehjælper'],
  ['social- og sundhedsassistent', 'sosu-assistent', 'sosuassistent', 'ssa'],
  // After the two above, which are not to find each other: of a phrase in two groups the first one stands.
  ['sosu', 'social- og sundhedshjælper', 'social- og sundhedsassistent', 'ældrepleje', 'hjemmepleje'],
  ['pædagogmedhjælper', 'pædagogisk medhjælper', 'børnehavemedhjælper'],
  ['rengøringsassistent', 'rengøringsmedarbejder', 'rengøringshjælp', 'cleaner'],
  ['rengøring', 'cleaning'],
  ['butiksassistent', 'butiksmedarbejder', 'salgsassistent', 'shop assistant'],
  ['servitrice', 'tjener', 'waiter'],
  ['kok', 'chef de partie', 'cook'],
  ['køkkenmedhjælper', 'køkkenassistent', 'kitchen assistant'],
  ['opvasker', 'dishwasher'],
  ['lagermedarbejder', 'lagerarbejder', 'lager- og logistikmedarbejder', 'warehouse worker'],
  ['chauffør', 'driver'],
  ['lastbilchauffør', 'lastvognschauffør', 'truck driver'],
  ['buschauffør', 'bus driver'],
  ['softwareudvikler', 'programmør', 'software developer', 'software engineer'],
  ['it-supporter', 'it support', 'it-tekniker'],
  ['projektleder', 'project manager'],
  ['sygeplejerske', 'nurse'],
  ['læge', 'doctor', 'physician'],
  ['folkeskolelærer', 'lærer', 'teacher'],
  ['ingeniør', 'engineer'],
  ['tømrer', 'snedker', 'carpenter'],
  ['vvs-montør', 'blikkenslager', 'vvs-tekniker', 'plumber'],
  ['elektriker', 'electrician'],
  ['murer', 'bricklayer'],
  ['smed', 'klejnsmed'],
  ['pedel', 'teknisk servicemedarbejder', 'ejendomsfunktionær', 'vicevært'],
  ['kontorassistent', 'kontormedarbejder', 'office assistant'],
  ['bogholder', 'regnskabsassistent', 'bookkeeper', 'accountant'],
  ['sekretær', 'administrativ medarbejder'],
  ['kundeservicemedarbejder', 'kundeservice', 'customer service'],
  ['sælger', 'salgskonsulent', 'sales consultant'],
  ['frisør', 'hairdresser'],
  ['bager', 'baker'],
  ['gartner', 'anlægsgartner', 'gardener'],
  ['vagt', 'sikkerhedsvagt', 'vægter', 'security guard'],
  ['avisbud', 'omdeler'],
  ['piccoline', 'piccolo', 'kontorpiccoline'],
  ['tandklinikassistent', 'klinikassistent'],
  ['hr', 'personale'],
  ['deltid', 'deltidsjob', 'deltidsarbejde', 'deltidsstilling', 'deltidsansat', 'part time'],
  ['fuldtid', 'fuldtidsjob', 'fuldtidsarbejde', 'fuldtidsstilling', 'fuldtidsansat', 'full time'],
  ['nat', 'natarbejde', 'nattevagt', 'natjob'],
  ['aften', 'aftenarbejde', 'aftenvagt', 'aftenjob'],
  ['weekend', 'weekendarbejde', 'weekendvagt', 'weekendjob'],
  ['fleksjob', 'flexjob'],
  ['studiejob', 'studentermedhjælp', 'studentermedhjælper'],
  ['elev', 'lærling', 'apprentice'],
];

/** Common first parts and heads of Danish compounds that are no stillingsbetegnelse themselves. */
export const compoundParts: readonly string[] =
  `afdeling anlæg arbejde assistent barn bil bolig bus butik by bygning børn chef drift dyr ejendom elev energi
  fabrik familie fisk fritid haveklasse børnehave lastbil varebil plejerske hjælp hjælper hjem hospital hus hygiejne jord kantine klasse klinik kontor kunde
  kvalitet kvarter køkken lager land landbrug ledelse leder lærer lærling marked maskine medarbejder medhjælper mel miljø natur
  nat økonomi ordning person personale pleje plads projekt rengøring regnskab salg service sikkerhed skib skole skov social
  special spil sprog stat sundhed support syge system tand teknik transport tog trafik uddannelse udvikling ungdom vagt
  vej vikar værksted ældre`.split(/\s+/);
