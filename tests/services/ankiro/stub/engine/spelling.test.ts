import { expect, test } from 'vitest';
import { Engine } from '@/services/ankiro/stub/engine/engine';
import { Spelling } from '@/services/ankiro/stub/engine/spelling';
import { adWith, vocabulary } from '../../sample';

const titles = ['Sygeplejerske', 'Rengøringsassistent', 'Kok', 'Pædagog', 'Chauffør', 'Kontorassistent', 'Århus'];
const engine = new Engine(vocabulary);
engine.upsert(
  [1, 2, 3].flatMap((n) =>
    titles.map((title) => adWith({ id: `${title.length}${title[0]}${n}`.replace('Å', 'A'), title })),
  ),
);
const spelling = new Spelling(engine.lexicon, engine.postings);

test.each([
  ['sygeplejeske', 'sygeplejerske'],
  ['sygepljerske i Århus', 'sygeplejerske i Århus'],
  ['rengøringsasistent', 'rengøringsassistent'],
  ['paedagok', 'pædagog'],
  ['shauffør', 'chauffør'],
  ['Chaufør', 'chauffør'],
  ['chafør', 'chauffør'],
  ['rengøringasisstent', 'rengøringsassistent'],
  ['kontorassitsent', 'kontorassistent'],
])('%s was probably meant as %s', (text, suggestion) => {
  expect(spelling.suggest(text)).toBe(suggestion);
});

test.each(['sygeplejersker', 'kok', 'kik', 'paedagog', '8000', 'qwertyuiop', '', 'og'])('%s is left alone', (text) => {
  expect(spelling.suggest(text)).toBeNull();
});
