import { expect, test } from 'vitest';
import { stemDanish } from '@/services/ankiro/stub/engine/stem';

test.each([
  ['kok', 'kokke', 'kokken', 'kokkene', 'kokkenes'],
  ['sygeplejerske', 'sygeplejersker', 'sygeplejersken', 'sygeplejerskerne'],
  ['chauffør', 'chauffører', 'chaufføren', 'chaufførens'],
  ['medarbejder', 'medarbejdere', 'medarbejderen', 'medarbejdernes'],
  ['rengøring', 'rengøringen', 'rengørings'],
  ['lærer', 'lærere', 'læreren', 'lærernes'],
])('the forms of %s have one stem', (...forms) => {
  expect(new Set(forms.map(stemDanish)).size).toBe(1);
});

// From the vocabulary that the Snowball project publishes with its Danish stemmer.
test.each([
  ['indtage', 'indtag'],
  ['indtagelse', 'indtag'],
  ['indtil', 'indtil'],
  ['underste', 'underst'],
  ['undersåtter', 'undersåt'],
  ['undersøgelserne', 'undersøg'],
  ['undersøgte', 'undersøg'],
])('%s has the stem %s', (word, stem) => {
  expect(stemDanish(word)).toBe(stem);
});

test.each(['is', 'øl', 'it', 'bus', 'hus', 'c++', '2100', ''])('%s is short enough to be left alone', (word) => {
  expect(stemDanish(word)).toBe(word);
});
