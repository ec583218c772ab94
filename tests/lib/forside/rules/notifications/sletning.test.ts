import { expect, test } from 'vitest';
import { sletning } from '@/lib/forside/rules/notifications/sletning';
import { factsOf } from '../facts';

const told = (previousLogin: string | null) =>
  sletning.notify(factsOf({ account: { email: 'confirmed', previousLogin } }));

test.each([
  ['532 days ago', '2025-06-09', 0],
  ['533 days ago, when the warning is due', '2025-06-08', 1],
  ['548 days ago', '2025-05-24', 1],
  ['never', null, 0],
  ['yesterday', '2026-11-22', 0],
])('somebody who was last here %s', (_, day, count) => {
  expect(told(day)).toHaveLength(count);
});

test('says when it was, and leads to where the account can be deleted', () => {
  expect(told('2025-05-24')).toMatchObject([{ tone: 'warning', link: { path: '/profil/slet', citizenOnly: true } }]);
  expect(told('2025-05-24')[0]?.text).toMatch(/^Du var sidst logget ind den 24\. maj 2025\./);
});
