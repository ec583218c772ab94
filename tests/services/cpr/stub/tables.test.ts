import { expect, test } from 'vitest';
import { addressLine } from '@/services/cpr/stub/tables';

test.each([
  ['Klokkerstien 31', 'Klokkerstien', '31', null, null],
  ['Hedebuen 3, 1.', 'Hedebuen', '3', '1', null],
  ['Kastanjebuen 14, 2. tv.', 'Kastanjebuen', '14', '2', 'tv'],
  ['Vævergården 5, st. th.', 'Vævergården', '5', 'st', 'th'],
  ['Ny Østergade 112B, 10. 1204', 'Ny Østergade', '112B', '10', '1204'],
])('%s is taken apart', (line, vej, husnr, etage, doer) => {
  expect(addressLine(line)).toEqual({ vej, husnr, etage, doer });
});

test.each(['', 'Klokkerstien', 'Klokkerstien 31, bagved', '31'])('"%s" is no address line', (line) => {
  expect(() => addressLine(line)).toThrow();
});
