import { expect, test } from 'vitest';
import { decryptText } from '@/lib/core/crypto';
import { outside } from '@/lib/core/outside';
import { people, person } from '@/prisma/seed/people';
import { seedWhenEmpty } from '@/processes/seed';
import { seededOn, testDatabase } from '@/tests/support/database';

const database = await testDatabase({ seeded: true });
const portal = { kind: 'portal' } as const;
const { cpr } = person('anna');

test('the portal finds the cast in DFDG and CPR', async () => {
  const { dfdg, cpr: register } = outside();
  expect(await dfdg.getBorgerstatus({ cpr }, portal)).toMatchObject({ ok: true, value: { maalgruppe: 'lab01' } });
  expect(await register.getPerson({ cpr }, portal)).toMatchObject({ ok: true, value: { navn: 'Anna Kjær' } });
});

test('everybody has accepted the policy that is in force', async () => {
  const policy = await outside().content.getPersondatapolitik({}, portal);
  const accepted = await database.app.policyAcceptance.findMany({ distinct: ['version'] });
  expect(accepted.map(({ version }) => version)).toEqual([policy.ok && policy.value.version]);
});

test('those who have an account have it under their own number', async () => {
  const accounts = await database.app.account.findMany();
  const numbers = accounts.map(({ cprCipher }) => decryptText(cprCipher));
  const expected = people.filter(({ hasAccount }) => hasAccount).map((one) => one.cpr);
  expect(numbers.toSorted()).toEqual(expected.toSorted());
});

test('two starts at the same moment seed everything once between them', async () => {
  const { ownerUrl, owner } = await testDatabase();
  const done = await Promise.all([1, 2].map(() => seedWhenEmpty(ownerUrl, seededOn, { ads: 50 })));
  expect(done.flat().toSorted()).toEqual([...new Set(done.flat())].toSorted());
  expect(await owner.account.count()).toBe(people.filter(({ hasAccount }) => hasAccount).length);
});

test('seeding a second time does nothing', async () => {
  expect(await seedWhenEmpty(database.ownerUrl, seededOn)).toEqual([]);
});
