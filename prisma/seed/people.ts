import type { Person } from './person';

/** Everybody's password. Holding the portal's own name, it is one that nobody could choose for themselves. */
export const demoPassword = 'Jobnet-demo-2026';

const fagligtFaellesskab = { cvr: '10000009', name: 'Fagligt Fællesskab' };
const teknikOgViden = { cvr: '10000025', name: 'Teknik og Viden' };

function who(key: string, username: string, cpr: string, name: string, birthDate: string) {
  return { key, username, cpr, name, birthDate };
}

function at(
  street: string,
  postcode: string,
  city: string,
  municipalityCode: string,
  latitude: number,
  longitude: number,
): Person['home'] {
  return { street, postcode, city, municipalityCode, latitude, longitude };
}

/** What is true of a person unless the person's own lines say otherwise. */
const ordinary = {
  isProtected: false,
  hasAccount: true,
  isEmailConfirmed: false,
  lastLogin: -2,
  tilmeldtSince: null,
  afmeldtSince: null,
  sygemeldtSince: null,
  akasse: null,
  isStraksbookingramt: false,
  frist: null,
  hasDagpengeCounter: false,
  hasSupplerendeCounter: false,
  hours225: null,
  screening: null,
  rehabilitering: null,
} as const;

/**
 * The cast of the demonstration, the tests and the identity stand-in. Nobody in it exists: the CPR numbers fail
 * modulus 11 and were never issued, the streets are made up, and the coordinates are the centres of the postcodes.
 */
export const people: readonly Person[] = [
  {
    ...ordinary,
    ...who('anna', 'anna.kjaer', '1403881000', 'Anna Kjær', '1988-03-14'),
    mitidUuid: '5711c78a-f168-424b-b1b5-9153f744284e',
    maalgruppe: 'LAB01',
    home: at('Kastanjebuen 14, 2. tv.', '2100', 'København Ø', '0101', 55.7072, 12.572),
    email: 'anna.kjaer@example.com',
    isEmailConfirmed: true,
    tilmeldtSince: -142,
    akasse: { ...fagligtFaellesskab, memberSince: -3840, insurance: 'fuldtid' },
    frist: { samtaletype: 7, day: 5 },
    hasDagpengeCounter: true,
  },
  {
    ...ordinary,
    ...who('mikkel', 'mikkel.toft', '2206911111', 'Mikkel Toft', '1991-06-22'),
    mitidUuid: 'f517953f-6491-498d-bcf3-1af9cba6f42f',
    maalgruppe: 'LAB01',
    home: at('Bryggerlængen 8, 1. th.', '8000', 'Aarhus C', '0751', 56.1535, 10.2034),
    email: 'mikkel.toft@example.com',
    isEmailConfirmed: true,
    lastLogin: -9,
    afmeldtSince: -3,
    akasse: { ...fagligtFaellesskab, memberSince: -2205, insurance: 'fuldtid' },
    isStraksbookingramt: true,
    frist: { samtaletype: 7, day: -3 },
    hasDagpengeCounter: true,
  },
  {
    ...ordinary,
    ...who('sofie', 'sofie.brandt', '0511851222', 'Sofie Brandt', '1985-11-05'),
    mitidUuid: 'baa553f5-120b-4829-8af4-e2f634a3f969',
    maalgruppe: 'LAB02',
    home: at('Klokkerstien 31', '5000', 'Odense C', '0461', 55.4028, 10.392),
    email: 'sofie.brandt@example.com',
    isEmailConfirmed: true,
    tilmeldtSince: -410,
    frist: { samtaletype: 7, day: 12 },
    hours225: { isAidLevelHigh: true },
  },
  {
    ...ordinary,
    ...who('omar', 'omar.haddad', '1702791333', 'Omar Haddad', '1979-02-17'),
    mitidUuid: '3c9edb20-378d-4fda-98d4-db7c99854165',
    maalgruppe: 'LAB03',
    home: at('Vævergården 5, st. th.', '2200', 'København N', '0101', 55.6948, 12.5503),
    email: null,
    lastLogin: -37,
    hours225: { isAidLevelHigh: false },
  },
  {
    ...ordinary,
    ...who('freja', 'freja.lund', '0908034444', 'Freja Lund', '2003-08-09'),
    mitidUuid: '572e7529-a262-4cba-8662-3c4a5c681b5e',
    maalgruppe: 'LAB04',
    home: at('Fjordblikket 22', '9000', 'Aalborg', '0851', 57.0394, 9.9135),
    email: 'freja.lund@example.com',
    isEmailConfirmed: true,
    tilmeldtSince: -65,
  },
  {
    ...ordinary,
    ...who('jonas', 'jonas.vig', '2704014555', 'Jonas Vig', '2001-04-27'),
    mitidUuid: 'a9780353-f49b-4e0a-9918-2bd78af02c20',
    maalgruppe: 'LAB05',
    home: at('Hedebuen 3, 1.', '7400', 'Herning', '0657', 56.1331, 8.9736),
    email: 'jonas.vig@example.com',
    lastLogin: -15,
  },
  {
    ...ordinary,
    ...who('birgit', 'birgit.holm', '3009681666', 'Birgit Holm', '1968-09-30'),
    mitidUuid: '38f6e40a-59f3-49c5-9e79-8add767b1055',
    maalgruppe: 'LAB06',
    home: at('Domkirkestræde 9', '4000', 'Roskilde', '0265', 55.6513, 12.0958),
    email: 'birgit.holm@example.com',
    isEmailConfirmed: true,
    lastLogin: -20,
    sygemeldtSince: -20,
    screening: { state: 'aktiv' },
  },
  {
    ...ordinary,
    ...who('lars', 'lars.dam', '1205741777', 'Lars Dam', '1974-05-12'),
    mitidUuid: '88dfa65d-80c2-4654-a642-bbf919d72124',
    maalgruppe: 'LAB07',
    home: at('Havnestræde 40, 3. tv.', '6700', 'Esbjerg', '0561', 55.4732, 8.4592),
    email: 'lars.dam@example.com',
    isEmailConfirmed: true,
    lastLogin: -6,
    rehabilitering: { status: 'forberedelse' },
  },
  {
    ...ordinary,
    ...who('mette', 'mette.rask', '0312711888', 'Mette Rask', '1971-12-03'),
    mitidUuid: '4857dad7-f3b2-4374-b379-1e4b34f2312e',
    maalgruppe: 'LAB08',
    home: at('Gudenåparken 17', '8900', 'Randers C', '0730', 56.464, 10.0341),
    email: 'mette.rask@example.com',
    lastLogin: -12,
    rehabilitering: { status: 'indstillet', indstilling: 'ressourceforloeb' },
  },
  {
    ...ordinary,
    ...who('henrik', 'henrik.skov', '1907761999', 'Henrik Skov', '1976-07-19'),
    mitidUuid: '9ce0054a-36d6-446b-b590-26570853402e',
    maalgruppe: 'LAB09',
    home: at('Slotsengen 6', '3400', 'Hillerød', '0219', 55.9359, 12.2918),
    email: 'henrik.skov@example.com',
    isEmailConfirmed: true,
    tilmeldtSince: -288,
  },
  {
    ...ordinary,
    ...who('karen', 'karen.moeller', '0810801110', 'Karen Møller', '1980-10-08'),
    mitidUuid: '24bae5ce-776c-45d4-8aca-78f650e82b90',
    maalgruppe: 'LAB10',
    home: at('Susålunden 11', '4700', 'Næstved', '0370', 55.2237, 11.7629),
    email: 'karen.moeller@example.com',
    isProtected: true,
    isEmailConfirmed: true,
    lastLogin: -30,
    screening: { state: 'besvaret', answeredOn: -30 },
  },
  {
    ...ordinary,
    ...who('poul', 'poul.bang', '2502621221', 'Poul Bang', '1962-02-25'),
    mitidUuid: '831bd8c0-128d-4f04-964d-b0e81ec108c8',
    maalgruppe: 'LAB11',
    home: at('Klippestien 2', '3700', 'Rønne', '0400', 55.1065, 14.7247),
    email: 'poul.bang@example.com',
    lastLogin: -100,
    screening: { state: 'besvaret', answeredOn: -100 },
  },
  {
    ...ordinary,
    ...who('ida', 'ida.krogh', '1601941332', 'Ida Krogh', '1994-01-16'),
    mitidUuid: '9bafa3d2-428f-4273-8a36-a91cd87389f6',
    maalgruppe: 'LAB12',
    home: at('Mølleåkrogen 25, 1. tv.', '2800', 'Kongens Lyngby', '0173', 55.7801, 12.5122),
    email: 'ida.krogh@example.com',
    isEmailConfirmed: true,
    lastLogin: -4,
    akasse: { ...teknikOgViden, memberSince: -1490, insurance: 'fuldtid' },
  },
  {
    ...ordinary,
    ...who('emil', 'emil.friis', '0406094443', 'Emil Friis', '2009-06-04'),
    mitidUuid: 'ad56747c-38c1-4f9c-8529-9367054e48ad',
    maalgruppe: 'LAB13',
    home: at('Nørrestrandsbuen 18', '8700', 'Horsens', '0615', 55.8623, 9.8468),
    email: 'emil.friis@example.com',
    lastLogin: -8,
  },
  {
    ...ordinary,
    ...who('yusuf', 'yusuf.demir', '1109901555', 'Yusuf Demir', '1990-09-11'),
    mitidUuid: '9a68394e-3c3b-4cb0-a34b-9e6f6526e849',
    maalgruppe: 'INTEGRATION',
    home: at('Avedørebuen 33, 4. th.', '2650', 'Hvidovre', '0167', 55.6367, 12.4717),
    email: 'yusuf.demir@example.com',
    isEmailConfirmed: true,
    lastLogin: -3,
  },
  {
    ...ordinary,
    ...who('nanna', 'nanna.juhl', '2803971666', 'Nanna Juhl', '1997-03-28'),
    mitidUuid: '1b6025c1-3fb8-4252-91b5-756d1f650642',
    maalgruppe: 'OEVRIGE_UDEN_KONTAKTGRUPPE',
    home: null,
    email: null,
    lastLogin: -1,
  },
  {
    ...ordinary,
    ...who('tove', 'tove.ravn', '2108831776', 'Tove Ravn', '1983-08-21'),
    mitidUuid: 'a967698f-3e36-474e-bb70-d8b06bed4340',
    maalgruppe: 'LAB01',
    home: at('Bakkestrædet 7', '7100', 'Vejle', '0630', 55.7042, 9.5245),
    email: 'tove.ravn@example.com',
    isEmailConfirmed: true,
    tilmeldtSince: -540,
    akasse: { ...fagligtFaellesskab, memberSince: -5120, insurance: 'deltid' },
    hasDagpengeCounter: true,
    hasSupplerendeCounter: true,
  },
  {
    ...ordinary,
    ...who('peter', 'peter.nygaard', '0204651887', 'Peter Nygaard', '1965-04-02'),
    mitidUuid: '9a2bcdfc-9adb-4e0f-9ebe-bbcef524ac95',
    maalgruppe: 'LAB01',
    home: at('Langsøkrogen 12', '8600', 'Silkeborg', '0740', 56.1726, 9.5564),
    email: 'peter.nygaard@example.com',
    isEmailConfirmed: true,
    lastLogin: -548,
    akasse: { ...teknikOgViden, memberSince: -7300, insurance: 'fuldtid' },
  },
  {
    ...ordinary,
    ...who('signe', 'signe.alstrup', '0605991000', 'Signe Alstrup', '1999-05-06'),
    mitidUuid: '11e10fea-8741-4b68-8bc3-b6bc36635317',
    maalgruppe: null,
    home: at('Bryghuslængen 1, 5.', '1050', 'København K', '0101', 55.6806, 12.5857),
    hasAccount: false,
    email: null,
    lastLogin: null,
  },
  {
    ...ordinary,
    ...who('bo', 'bo.winther', '2311721109', 'Bo Winther', '1972-11-23'),
    mitidUuid: 'c4429c91-edc2-4070-858c-a340678c43b3',
    maalgruppe: 'LAB02',
    home: at('Amagerbuen 44, st.', '2300', 'København S', '0101', 55.6511, 12.603),
    email: 'bo.winther@example.com',
    isEmailConfirmed: true,
    tilmeldtSince: -1260,
  },
];

/** The person with this key; throws when the cast has nobody of that name. */
export function person(key: string): Person {
  const found = people.find((one) => one.key === key);
  if (!found) throw new Error(`Nobody in the cast has the key "${key}".`);
  return found;
}
