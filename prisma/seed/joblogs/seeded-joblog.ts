/** A day from the day of seeding, and a time of it in UTC. */
type Moment = readonly [day: number, time: string];

type Company = {
  name: string | null;
  address: string | null;
  postCode: string | null;
  town: string | null;
  country: string | null;
  employmentAreaId: number | null;
  contactPerson: string | null;
  phone: string | null;
  email: string | null;
  latitude: number | null;
  longitude: number | null;
};

type Dokument = {
  type: 'ansoegning' | 'cv' | 'jobannonce';
  filename: string;
  uploaded: Moment;
  /** What it says. */
  lines: readonly string[];
};

/** One joblog of somebody in the cast. Days count from the day of seeding. */
export type SeededJoblog = {
  art: 'job' | 'anden-aktivitet';
  title: string;
  description: string | null;
  weeklyWorkTime: 'fuldtid' | 'deltid' | null;
  hoursPerWeek: number | null;
  deadline: number | null;
  status: 'ikke-soegt' | 'soegt' | 'samtale' | 'afsluttet';
  submitted: number | null;
  source: string | null;
  submission: string | null;
  company: Company;
  oprettet: Moment;
  redigeret: Moment;
  /** How often it has been changed since it was made. */
  changes: number;
  /** The system that made it. */
  oprettetAf: string;
  dokumenter: readonly Dokument[];
};

const nowhere: Company = {
  ...{ name: null, address: null, postCode: null, town: null, country: null, employmentAreaId: null },
  ...{ contactPerson: null, phone: null, email: null, latitude: null, longitude: null },
};

/** Postcodes with their towns and centres. */
const places = {
  '1050': ['København K', 55.6806, 12.5857],
  '1550': ['København V', 55.6761, 12.5695],
  '2000': ['Frederiksberg', 55.6825, 12.5179],
  '2100': ['København Ø', 55.7072, 12.572],
  '2200': ['København N', 55.6948, 12.5503],
  '2300': ['København S', 55.6511, 12.603],
  '2400': ['København NV', 55.7086, 12.5263],
  '2450': ['København SV', 55.6484, 12.5359],
  '2500': ['Valby', 55.661, 12.5006],
  '2610': ['Rødovre', 55.6889, 12.451],
  '2620': ['Albertslund', 55.6671, 12.349],
  '2630': ['Taastrup', 55.65, 12.2904],
  '2650': ['Hvidovre', 55.6367, 12.4717],
  '2730': ['Herlev', 55.7338, 12.4278],
  '2770': ['Kastrup', 55.6227, 12.6094],
  '2800': ['Kgs. Lyngby', 55.7801, 12.5122],
  '2860': ['Søborg', 55.7361, 12.483],
  '2900': ['Hellerup', 55.7344, 12.5601],
  '3000': ['Helsingør', 56.0337, 12.5881],
  '4000': ['Roskilde', 55.6513, 12.0958],
  '4600': ['Køge', 55.4624, 12.1696],
  '5000': ['Odense C', 55.4028, 10.392],
  '5220': ['Odense SØ', 55.3727, 10.4601],
  '8000': ['Aarhus C', 56.1535, 10.2034],
  '8200': ['Aarhus N', 56.1888, 10.1901],
} as const satisfies Record<string, readonly [town: string, latitude: number, longitude: number]>;

export type PostCode = keyof typeof places;

/** Every postcode around København, for those who look for work all over it. */
export const aroundKoebenhavn = [
  ...['1050', '1550', '2000', '2100', '2200', '2300', '2400', '2450', '2500', '2610', '2620', '2630'],
  ...['2650', '2730', '2770', '2800', '2860', '2900', '3000', '4000', '4600'],
] as const satisfies readonly PostCode[];

/** A company at an address. The street decides how far from the centre of the postcode it lies. */
export function at(name: string, address: string, postCode: PostCode, contact: Partial<Company> = {}): Company {
  const [town, latitude, longitude] = places[postCode];
  const spread = [...address].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 10_007, 7);
  const off = (share: number) => Number(((share % 101) / 10_000 - 0.005).toFixed(4));
  const place = { latitude: rounded(latitude + off(spread)), longitude: rounded(longitude + 1.6 * off(spread * 7)) };
  return { ...nowhere, name, address, postCode, town, country: 'DK', ...place, ...contact };
}

/** A company of which only the area is known, or only the country. */
export function somewhere(name: string | null, known: Partial<Company>): Company {
  return { ...nowhere, name, ...known };
}

/** What is true of a joblog unless its own lines say otherwise. */
export const ordinary = {
  ...{ art: 'job', description: null, weeklyWorkTime: 'fuldtid', hoursPerWeek: null, deadline: null, submitted: null },
  ...{ status: 'ikke-soegt', source: 'jobnet', submission: 'ansoegningssystem', changes: 0, oprettetAf: 'jobnet' },
  dokumenter: [],
} as const satisfies Partial<SeededJoblog>;

function rounded(degrees: number): number {
  return Number(degrees.toFixed(4));
}
