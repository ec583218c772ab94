import { aroundKoebenhavn, at, ordinary, type SeededJoblog, somewhere } from './seeded-joblog';

const count = 1_200;
/** 3,9 years: the oldest are about to be forgotten. */
const days = 1_424;

/** Very many, spread evenly over nearly four years; the same whenever they are made. */
export function bosJoblogs(): readonly SeededJoblog[] {
  return Array.from({ length: count }, (_, n) => joblog(n));
}

// Lists whose lengths have no factor in common meet each other in ever new ways.
const titles = [
  ...['Lagermedarbejder', 'Butiksassistent', 'Rengøringsassistent', 'Chauffør', 'Pedel', 'Kantinemedhjælper'],
  ...['Opvasker', 'Postbud', 'Servicemedarbejder', 'Gartnermedhjælper', 'Parkeringsvagt', 'Telefonist', 'Receptionist'],
  ...['Kundeservicemedarbejder', 'Truckfører', 'Flyttemand', 'Vinduespudser', 'Kassemedarbejder', 'Buschauffør'],
  ...['Portør', 'Hospitalsserviceassistent', 'Teknisk servicemedarbejder', 'Varehusmedarbejder'],
] as const;
const employers = [
  ...['Nordlageret', 'Dagli Supermarked', 'Skinnende Service', 'Byens Bud', 'Boligforeningen Egelund', 'Kantinehuset'],
  ...[
    'Hotel Søbredden',
    'Postgården',
    'Tårnby Ejendomsservice',
    'Gartneriet Solsiden',
    'P-Hus Midt',
    'Linjen Telefonservice',
  ],
  ...['Lægehuset Torvet', 'Strømkunden', 'Havnens Pakhus', 'Flyttefolkene', 'Klare Ruder', 'Varehuset Fem', 'Sundbus'],
  ...['Hospitalet ved Søen', 'Skolen på Heden', 'Svømmehallen Bølgen', 'Biblioteket', 'Plejehjemmet Lindehaven'],
  ...[
    'Børnehuset Skovsneglen',
    'Bageriet Kornblomsten',
    'Messehallen',
    'Teatret Loftet',
    'Museet for Lyd',
    'Trykkeriet A4',
  ],
  ...[
    'Isbjerget Kølelager',
    'Møbelgården',
    'Byggecentret',
    'Cykelværket',
    'Genbrugspladsen Syd',
    'Vaskeriet Hvidt',
    'Fadet Catering',
  ],
] as const;
const streets = [
  ...['Amagerbuen', 'Industribuen', 'Kajpladsen', 'Værkstedsvangen', 'Lindehaven', 'Messestien', 'Mejerigården'],
  ...['Lagervænget', 'Stationspassagen', 'Torvehjørnet', 'Smedeengen', 'Pakhuskajen', 'Skolebakken'],
] as const;
const contacts = ['Lene Bach', 'Ole Kruse', 'Sara Nissen', 'Jan Fog', 'Mona Due', 'Ib Thorsen', 'Vibe Rask'] as const;
const sources = [
  'jobnet',
  'jobindex',
  'virksomhedens-hjemmeside',
  'netvaerk',
  'jobcenter',
  'avis-fagblad',
  'uopfordret',
] as const;
const ways = ['ansoegningssystem', 'e-mail', 'telefonisk', 'brev', 'personligt-fremmoede'] as const;
const aktiviteter = ['Jobmesse', 'Kaffemøde', 'Netværksmøde', 'Virksomhedsbesøg', 'Kursus i jobsøgning'] as const;

const pick = <T>(list: readonly [T, ...T[]], n: number): T => list[n % list.length] ?? list[0];
const minutes = (n: number) => String((n * 17) % 60).padStart(2, '0');
const morning = (n: number) => `${String(7 + (n % 5)).padStart(2, '0')}:${minutes(n)}`;
const evening = (n: number) => `${13 + (n % 8)}:${minutes(n)}`;

function joblog(n: number): SeededJoblog {
  const made = -1 - Math.floor((n * days) / count);
  const status = statusOf(n, made);
  const isApplied = status !== 'ikke-soegt';
  // What was applied for was applied for within the week, and heard of again a while later.
  const submitted = isApplied ? Math.min(made + (n % 5), -1) : null;
  const changed = status === 'samtale' || status === 'afsluttet' ? made + 8 + (n % 15) : (submitted ?? made);
  const isActivity = n % 29 === 13;
  const seeded: SeededJoblog = {
    ...ordinary,
    ...{ title: pick(titles, n), status, submitted, deadline: n % 9 === 4 ? null : made + 3 + (n % 19) },
    ...{ source: pick(sources, n + Math.floor(n / 7)), submission: pick(ways, n + Math.floor(n / 11)) },
    ...{ oprettet: [made, morning(n)], changes: isApplied ? 1 : 0 },
    redigeret: isApplied ? [Math.min(changed, -1), evening(n)] : [made, morning(n)],
    ...(n % 6 === 2 && { weeklyWorkTime: 'deltid', hoursPerWeek: 15 + (n % 16) }),
    company: companyOf(n),
    dokumenter: n % 50 === 7 ? [application(n, submitted ?? made)] : [],
  };
  return isActivity ? activityOf(seeded, n) : seeded;
}

function statusOf(n: number, made: number): SeededJoblog['status'] {
  if (made > -8) return n % 3 === 1 ? 'soegt' : 'ikke-soegt';
  if (n % (made > -60 ? 7 : 97) === 3) return 'samtale';
  if (n % 31 === 3) return 'ikke-soegt';
  return made > -30 || n % 5 < 2 ? 'soegt' : 'afsluttet';
}

function companyOf(n: number): SeededJoblog['company'] {
  const name = pick(employers, n);
  if (n % 40 === 9) return somewhere(name, { country: 'DK', employmentAreaId: n % 3 === 0 ? 6 : 7 });
  const contact = n % 4 === 0 ? { contactPerson: pick(contacts, n / 4) } : {};
  const street = `${pick(streets, n + Math.floor(n / 37))} ${1 + ((n * 7) % 88)}`;
  return at(name, street, pick(aroundKoebenhavn, n + Math.floor(n / 23)), contact);
}

function activityOf(seeded: SeededJoblog, n: number): SeededJoblog {
  const title = pick(aktiviteter, n);
  return {
    ...seeded,
    ...{ art: 'anden-aktivitet', title, description: `${title} hos ${seeded.company.name}.`, deadline: null },
    ...{ weeklyWorkTime: null, hoursPerWeek: null, source: null, submission: null, dokumenter: [] },
  };
}

function application(n: number, day: number): SeededJoblog['dokumenter'][number] {
  const lines = [`Ansøgning: ${pick(titles, n)}`, pick(employers, n), 'Med venlig hilsen', 'Bo Winther'];
  return { type: 'ansoegning', filename: `Ansøgning ${n}.pdf`, uploaded: [day, morning(n)], lines };
}
