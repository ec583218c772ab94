import type { SearchDocument, Vocabulary } from '@/services/ankiro';

const uri = (number: number) =>
  `http://data.star.dk/esco/occupation/00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const work: [string, string, string, string[]][] = [
  ['Kok', '5120', '60000', ['Fiskekok', 'Skibskok', 'Køkkenchef']],
  ['Køkkenmedhjælper', '9412', '60000', ['Opvasker']],
  ['Rengøringsassistent', '9112', '70000', ['Rengøringsleder', 'Rengøringsmedarbejder']],
  ['Sygeplejerske', '2221', '10000', ['Distriktssygeplejerske']],
  ['Social- og sundhedshjælper', '5322', '10000', ['Hjemmehjælper']],
  ['Pædagog', '2342', '30000', ['Børnehavepædagog']],
  ['Pædagogmedhjælper', '5311', '30000', []],
  ['Lastbilchauffør', '8332', '80000', ['Chauffør']],
  ['Buschauffør', '8331', '80000', []],
  ['Kontorassistent', '4110', '90000', ['Receptionist']],
  ['Softwareudvikler', '2512', '50000', ['Programmør']],
  ['It-supporter', '3512', '50000', []],
  ['Butiksassistent', '5223', '90000', []],
];

/** A labour market small enough to know by heart. */
export const vocabulary: Vocabulary = {
  stillinger: work.map(([titel, gruppeKode, omraadeKode, aliasser], number) => ({
    conceptUriDa: uri(number),
    titel,
    gruppeKode,
    omraadeKode,
    aliasser,
    plainNames: titel === 'Lastbilchauffør' ? ['Vognmand'] : [],
  })),
  grupper: [
    { kode: '5120', navn: 'Kokke' },
    { kode: '2221', navn: 'Sygeplejersker' },
  ],
  omraader: [
    { kode: '10000', navn: 'Sundhed, omsorg og personlig pleje' },
    { kode: '60000', navn: 'Hotel, restauration og køkken' },
  ],
  postnumre: [
    { postnummer: '2100', by: 'København Ø', lat: 55.705, lon: 12.577, kommunekode: '0101' },
    { postnummer: '2800', by: 'Kongens Lyngby', lat: 55.773, lon: 12.503, kommunekode: '0173' },
    { postnummer: '8000', by: 'Aarhus C', lat: 56.157, lon: 10.203, kommunekode: '0751' },
    { postnummer: '8200', by: 'Aarhus N', lat: 56.189, lon: 10.178, kommunekode: '0751' },
    { postnummer: '9000', by: 'Aalborg', lat: 57.046, lon: 9.92, kommunekode: '0851' },
  ],
  kommuner: [
    { kommunekode: '0101', navn: 'København', landsdel: 'Byen København', region: 'HovedstadenOgBornholm' },
    { kommunekode: '0173', navn: 'Lyngby-Taarbæk', landsdel: 'Københavns omegn', region: 'HovedstadenOgBornholm' },
    { kommunekode: '0751', navn: 'Aarhus', landsdel: 'Østjylland', region: 'Midtjylland' },
    { kommunekode: '0851', navn: 'Aalborg', landsdel: 'Nordjylland', region: 'Nordjylland' },
  ],
  regioner: [
    { kode: 'HovedstadenOgBornholm', navn: 'Hovedstaden og Bornholm' },
    { kode: 'Midtjylland', navn: 'Midtjylland' },
    { kode: 'Nordjylland', navn: 'Nordjylland' },
  ],
  lande: [
    { kode: 'DK', navn: 'Danmark' },
    { kode: 'SE', navn: 'Sverige' },
  ],
};

/** The ConceptUriDa of a title of the sample. */
export function conceptOf(titel: string): string {
  return vocabulary.stillinger.find((stilling) => stilling.titel === titel)?.conceptUriDa ?? '';
}

/** An ad without anything particular about it. */
export function adWith(given: Partial<SearchDocument> & { id: string }): SearchDocument {
  return {
    index: 'internal',
    title: 'Medarbejder',
    headline: '',
    text: '',
    employer: 'Nordlyst',
    publishedAt: '2026-03-01T08:00:00Z',
    deadline: null,
    deadlineText: null,
    url: null,
    conceptUriDa: null,
    groupCode: null,
    areaCode: null,
    postcode: null,
    city: null,
    kommunekode: null,
    region: null,
    country: 'DK',
    position: null,
    ansaettelsesvilkaar: [1],
    hotjob: false,
    handicapIngenHindring: false,
    varighed: 1,
    arbejdstid: 1,
    weeklyHours: null,
    arbejdstidsforhold: [1],
    stateEmployer: false,
    isWorkInDenmarkJob: false,
    english: null,
    ...given,
  };
}

/** What an ad at a postcode of the sample has of places. */
export function placeAt(postnummer: string): Partial<SearchDocument> {
  const place = vocabulary.postnumre.find((one) => one.postnummer === postnummer);
  const kommune = vocabulary.kommuner.find(({ kommunekode }) => kommunekode === place?.kommunekode);
  if (!place || !kommune) throw new Error(`the sample has no ${postnummer}`);
  return {
    postcode: postnummer,
    city: place.by,
    kommunekode: kommune.kommunekode,
    region:
      kommune.region === 'Midtjylland' || kommune.region === 'Nordjylland' ? kommune.region : 'HovedstadenOgBornholm',
    position: { lat: place.lat, lon: place.lon },
  };
}

/** What an ad for a stilling of the sample has of work. */
export function workAs(titel: string): Partial<SearchDocument> {
  const stilling = vocabulary.stillinger.find((one) => one.titel === titel);
  if (!stilling) throw new Error(`the sample has no ${titel}`);
  const { conceptUriDa, gruppeKode, omraadeKode } = stilling;
  return { title: titel, conceptUriDa, groupCode: gruppeKode, areaCode: omraadeKode };
}
