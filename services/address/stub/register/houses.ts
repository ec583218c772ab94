import type { Adresseforslag, Utm } from '../../contract';
import { fromWgs84 } from '../../utm';
import { chanceOf, idOf } from './chance';
import type { Street } from './streets';

/** A dwelling within a house; null where the house is one. */
export type Dwelling = { etage: string; doer: string | null };

const metresBetweenHouses = 9;
const kmPerDegree = 111.2;

/** The house numbers of a street in order, a few of them with letters: 11, 12, 12A, 12B, 13 … */
export function numbersOf(street: Street): string[] {
  const numbers = Array.from({ length: street.hoejeste }, (_, at) => String(at + 1));
  return numbers.flatMap((number) => ['', ...lettersAt(street, number)].map((letter) => `${number}${letter}`));
}

/** Whether a street has a house of this number. */
export function hasNumber(street: Street, husnr: string): boolean {
  const [, number = '', letter = ''] = /^([1-9]\d*)([A-Z]?)$/.exec(husnr) ?? [];
  if (number === '' || Number(number) > street.hoejeste) return false;
  return letter === '' || lettersAt(street, number).includes(letter);
}

function lettersAt({ vejnavn, sted }: Street, number: string): string[] {
  const chance = chanceOf(`${sted.postnummer} ${vejnavn} ${number}`);
  if (chance < 0.92) return [];
  return chance < 0.98 ? ['A', 'B'] : ['A', 'B', 'C'];
}

/** The dwellings of each house of a street, from the ground up. */
export function dwellingsOf({ etager, doere }: Street): Dwelling[] {
  if (etager === 0) return [];
  const floors = ['st', ...Array.from({ length: etager }, (_, at) => String(at + 1))];
  return floors.flatMap((etage) => (doere.length === 0 ? [null] : doere).map((doer) => ({ etage, doer })));
}

/** Where a house lies; without a number the middle of the street. */
export function pointOf({ vejnavn, sted, hoejeste }: Street, husnr?: string): Utm {
  const chance = (about: string) => chanceOf(`${sted.postnummer} ${vejnavn} ${about}`);
  const away = Math.sqrt(chance('afstand')) * reachOf(sted.postnummer);
  const towards = chance('retning') * 2 * Math.PI;
  const along = chance('forløb') * Math.PI;
  const number = husnr === undefined ? hoejeste / 2 : Number.parseInt(husnr, 10);
  const km = ((number - hoejeste / 2) * metresBetweenHouses) / 1000;
  return fromWgs84({
    lat: sted.koordinat.lat + (away * Math.sin(towards) + km * Math.sin(along)) / kmPerDegree,
    lon: sted.koordinat.lon + (away * Math.cos(towards) + km * Math.cos(along)) / (kmPerDegree * 0.56),
  });
}

/** Kilometres from the centre of the postcode to the middle of its streets, at most. */
function reachOf(postnummer: string): number {
  if (postnummer < '2000') return 0.12;
  return postnummer < '3000' ? 0.9 : 2.4;
}

/** `Nørrebrogade 12, 2. tv`, as far as it is known. */
export function lineOf(vejnavn: string, husnr: string | null, dwelling: Dwelling | null): string {
  if (husnr === null) return vejnavn;
  if (!dwelling) return `${vejnavn} ${husnr}`;
  return `${vejnavn} ${husnr}, ${dwelling.etage}.${dwelling.doer ? ` ${dwelling.doer}` : ''}`;
}

/** A street, a house in it or a dwelling in that, as it is suggested. */
export function suggestionOf(street: Street, husnr: string | null, dwelling: Dwelling | null): Adresseforslag {
  const { vejnavn, sted } = street;
  const tekst = `${lineOf(vejnavn, husnr, dwelling)}, ${sted.postnummer} ${sted.by}`;
  return {
    type: typeOf(husnr, dwelling),
    id: idOf(tekst),
    tekst,
    vejnavn,
    husnr,
    etage: dwelling?.etage ?? null,
    doer: dwelling?.doer ?? null,
    postnummer: sted.postnummer,
    by: sted.by,
    kommuneKode: sted.kommuneKode,
    punkt: pointOf(street, husnr ?? undefined),
  };
}

function typeOf(husnr: string | null, dwelling: Dwelling | null): Adresseforslag['type'] {
  if (dwelling) return 'adresse';
  return husnr === null ? 'vej' : 'husnummer';
}

/** A street name that several postcodes share. */
export function nameSuggestionOf(vejnavn: string): Adresseforslag {
  const nowhere = { postnummer: null, by: null, kommuneKode: null, punkt: null };
  const noHouse = { husnr: null, etage: null, doer: null };
  return { type: 'vej', id: idOf(vejnavn), tekst: vejnavn, vejnavn, ...noHouse, ...nowhere };
}
