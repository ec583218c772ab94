import { expect, test } from 'vitest';
import { Compounds } from '@/services/ankiro/stub/engine/compounds';

const known = [
  'rengøring',
  'assistent',
  'tand',
  'læge',
  'fisk',
  'kok',
  'lastbil',
  'chauffør',
  'leder',
  'med',
  'medarbejder',
  'kontor',
  'elev',
  'leve',
];
const compounds = new Compounds([...known, 'klinikassistent', 'klinikleder']);

test.each([
  ['rengøringsassistent', ['rengøring', 'assistent']],
  ['rengøringsassistenterne', ['rengøring', 'assistent']],
  ['tandlæge', ['tand', 'læg']],
  ['fiskekok', ['fisk', 'kok']],
  ['lastbilchauffør', ['lastbil', 'chauffør']],
  ['kontorelev', ['kontor', 'elev']],
])('%s is taken apart', (word, parts) => {
  expect(compounds.partsOf(word)).toEqual(parts);
});

test('what stands before known words in two words is learned as a part', () => {
  expect(compounds.partsOf('klinikchauffør')).toEqual(['klinik', 'chauffør']);
});

test.each(['kok', 'medarbejder', 'ukendt', ''])('%s is left whole', (word) => {
  expect(compounds.partsOf(word)).toEqual([]);
});
