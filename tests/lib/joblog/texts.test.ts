import { expect, test } from 'vitest';
import { dokumentNavne, fandtNavne, maadeNavne, omraadeNavn, statusNavne } from '@/lib/joblog/texts';
import {
  applicationSources,
  employmentAreas,
  joblogDokumenttyper,
  joblogStatusser,
  typesOfSubmission,
} from '@/services/dfdg';

test('every code of DFDG has a name, in the order of DFDG', () => {
  expect(Object.keys(statusNavne)).toEqual([...joblogStatusser]);
  expect(Object.keys(fandtNavne)).toEqual([...applicationSources]);
  expect(Object.keys(maadeNavne)).toEqual([...typesOfSubmission]);
  expect(Object.keys(dokumentNavne)).toEqual([...joblogDokumenttyper]);
});

test('the areas have their numbers', () => {
  expect(employmentAreas.map((_, index) => omraadeNavn(index + 1))).toEqual([...employmentAreas]);
  expect([omraadeNavn(0), omraadeNavn(9)]).toEqual([null, null]);
});
