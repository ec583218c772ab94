/**
 * What people call work that the taxonomy has under a longer name only, by its title. They are suggested like the title
 * itself; a release that has the plain name too, as a title or an alias, loses nothing.
 */
export const plainNames: Readonly<Record<string, readonly string[]>> = {
  Folkeskolelærer: ['lærer', 'skolelærer'],
  'Social- og sundhedshjælper': ['sosu', 'sosu-hjælper', 'sosuhjælper', 'ssh', 'hjemmehjælper'],
  'Social- og sundhedsassistent': ['sosu', 'sosu-assistent', 'sosuassistent', 'ssa'],
  'Lager- og logistikmedarbejder': ['lagermedarbejder', 'lagerarbejder'],
  'Chauffør, fragt, distribution, blandet kørsel': ['chauffør', 'lastbilchauffør', 'lastvognschauffør'],
  'Chauffør, persontransport': ['chauffør'],
  Buschauffør: ['chauffør'],
  Taxichauffør: ['chauffør'],
  Tjener: ['servitrice'],
  'Programmør og systemudvikler': ['programmør', 'softwareudvikler', 'udvikler'],
  Bygningsmaler: ['maler'],
  Bygningssnedker: ['snedker'],
  'Butiks- og detailslagter': ['slagter'],
  Mediegrafiker: ['grafiker'],
  Renovationsarbejder: ['skraldemand'],
  'Rengøringsassistent, hotel': ['stuepige'],
  'Hospitals-serviceassistent': ['portør'],
  'VVS-montør': ['vvs’er', 'vvser'],
  Postfunktionær: ['postbud'],
};
