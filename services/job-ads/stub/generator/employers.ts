import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberOf, type Random } from './random';

/** An employer that does not exist. */
export type Employer = { name: string; cvr: string; isState: boolean; host: string };

type Kind = { names: string[]; isState: boolean };

/** Put together they name places that are on no map. */
const firsts = (
  'Malurt Havtorn Gyvel Tindved Morild Blåmunke Strandarve Sandstar Musevikke Rejnfan Okseøje Kamille Kvæde Hassel ' +
  'Vibefjer Ryle Gulspurv Skovmærke Bjergfyr Rødkælk Stenpikker Lærkespore Kobberorm Rimtåge Dugfald Sommerregn ' +
  'Vinterstorm Måne Ravneblomst Isfugle Mosekone Kornblomst Sivsanger Ternesten Uglemos Tranebær Engblomme Stjernegræs'
).split(' ');
const seconds = 'krog brink holt tange kær næs vænge odde skrænt høj mose lund stub sande bro klint dal eng'.split(' ');

/** Names of employers by kind. */
export function readEmployers(): (kind: string, random: Random) => Employer {
  const text = readFileSync(join(import.meta.dirname, '..', 'data', 'arbejdsgivere.txt'), 'utf8');
  const kinds = new Map<string, Kind>();
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const [head = '', list = ''] = line.split(': ');
    const [kind = '', state] = head.split(' ');
    kinds.set(kind, { names: list.split(' | '), isState: state === 'stat' });
  }
  return (kind, random) => {
    const found = kinds.get(kind);
    if (!found) throw new Error(`There are no employers of the kind ${kind}`);
    const name = random.pick(found.names).replace('{x}', coinedName(random));
    return { name, cvr: cvrOf(name), isState: found.isState, host: `${slugOf(name)}.example.com` };
  };
}

/** A name made up of two words that are not found together. */
export function coinedName(random: Random): string {
  return `${random.pick(firsts)}${random.pick(seconds)}`;
}

/** The same employer has the same number, and no company can have it. */
export function cvrOf(name: string): string {
  const number = 10_000_000 + (numberOf(name) % 80_000_000);
  return String(isCvr(String(number)) ? number + 1 : number);
}

/** Whether the digits could be a CVR number (modulus 11). */
export function isCvr(digits: string): boolean {
  const weights = [2, 7, 6, 5, 4, 3, 2, 1];
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0;
}

/** As in an address on the web: `restaurant-malurtkrog`. */
export function slugOf(name: string): string {
  const plain = name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  return plain
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
