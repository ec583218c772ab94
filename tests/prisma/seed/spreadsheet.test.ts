import { expect, test } from 'vitest';
import { isoMoment, plainBoolean } from '@/prisma/seed/spreadsheet';

test.each([
  ['31-12-2026', '2026-12-31'],
  ['1.3.2026', '2026-03-01'],
  ['1-3-2026 9:05', '2026-03-01T09:05:00'],
  ['01-03-2026 23.59.30', '2026-03-01T23:59:30'],
  ['2026-12-31', '2026-12-31'],
  ['12/31/2026', '12/31/2026'],
  ['', ''],
])('%j is %j', (written, iso) => {
  expect(isoMoment(written)).toBe(iso);
});

test('truths in capitals and in Danish are understood', () => {
  expect(['TRUE', 'Sand', 'FALSK', 'false', 'måske'].map(plainBoolean)).toEqual([
    'true',
    'true',
    'false',
    'false',
    'måske',
  ]);
});
