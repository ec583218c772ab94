import type { Filters } from '@/services/ankiro';
import { chance } from './chance';

/** One search of the log. */
export type LoggedQuery = { text: string; filters: Filters; near: { lat: number; lon: number; km: number } | null };

// What people look for: trades mostly, some with a place or a speciality, in the endings and spellings they use.
const texts = (
  'kok|kokke|sygeplejerske|sygeplejersker|pædagog|paedagog|pædagogmedhjælper|lærer|chauffør|lastbilchauffør|buschauffør|' +
  'rengøring|rengøringsassistent|butiksassistent|salgsassistent|sælger|kontorassistent|receptionist|bogholder|' +
  'ingeniør|maskiningeniør|softwareudvikler|it-supporter|projektleder|teamleder|leder|lagermedarbejder|truckfører|' +
  'tømrer|murer|elektriker|vvs-montør|smed|maler|gartner|landmand|slagter|bager|tjener|opvasker|køkkenmedhjælper|' +
  'social- og sundhedshjælper|sosu-assistent|fysioterapeut|ergoterapeut|tandlæge|læge|psykolog|socialrådgiver|' +
  'jurist|økonom|revisor|journalist|grafiker|fotograf|frisør|kosmetolog|vagt|portør|pedel|kranfører|svejser|' +
  'erfaring med kunder|ansvar for drift|natarbejde|sprog|service|teknik|medarbejder aarhus|kok københavn|lærer odense|' +
  'chauffør esbjerg|rengøring aalborg|ingeniør energi|udvikler java|sælger bygge|assistent kontor|montør el|tekniker lab|' +
  'konsulent miljø|leder pleje|operatør produktion|medhjælper landbrug'
).split('|');

const regions = ['HovedstadenOgBornholm', 'OevrigeSjaelland', 'Syddanmark', 'Midtjylland', 'Nordjylland'];
const towns = [
  { lat: 55.705, lon: 12.577 },
  { lat: 56.157, lon: 10.203 },
  { lat: 55.396, lon: 10.388 },
  { lat: 57.046, lon: 9.92 },
];
const distances = [5, 10, 25, 50];
const queries = 400;

/** The log that every contender is asked, the same at every run. */
export function queryLog(): LoggedQuery[] {
  const random = chance(1867);
  return Array.from({ length: queries }, (_, number) => {
    const filters: Filters = {};
    if (random.of(3) === 0) filters.region = [random.pick(regions)];
    if (random.of(4) === 0) filters.arbejdstid = [random.pick(['1', '16'])];
    if (random.of(8) === 0) filters.varighed = ['1'];
    if (random.of(8) === 0) filters.omraade = [random.pick(['10000', '30000', '60000', '90000'])];
    const near = random.of(3) === 0 ? { ...random.pick(towns), km: random.pick(distances) } : null;
    return { text: texts[number % texts.length] ?? '', filters, near };
  });
}
