import { beforeEach, describe, expect, test } from 'vitest';
import { blindIndex, encryptText } from '@/lib/core/crypto';
import type { Citizen } from '@/lib/core/session/viewer';
import { refreshPerson } from '@/lib/person/mutations';
import { cprOf, findPerson } from '@/lib/person/queries';
import { caseworkerActor, citizenActor } from '@/tests/support/actors';
import { inFault } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;

async function citizenOf(cpr: string): Promise<Citizen> {
  const { id, username, cprCipher } = await owner.account.findUniqueOrThrow({ where: { cprIndex: blindIndex(cpr) } });
  return { accountId: id, username, cprCipher };
}
const [anna, karen] = await Promise.all([citizenOf('1403881000'), citizenOf('0810801110')]);
const lookingAt = (citizen: Citizen) => ({ ...caseworkerActor(citizen), citizen });
const kept = async ({ accountId: id }: Citizen) =>
  (await owner.account.findUniqueOrThrow({ where: { id } })).personCipher;

beforeEach(() => owner.account.updateMany({ data: { personCipher: null } }));

describe('name and address', () => {
  test('are asked for of somebody CPR-registret was never asked about, and nothing is kept by looking', async () => {
    expect(await findPerson(citizenActor(anna))).toMatchObject({ navn: 'Anna Kjær', adresse: { postnr: '2100' } });
    expect(await findPerson(lookingAt(anna))).toMatchObject({ navn: 'Anna Kjær' });
    expect(await kept(anna)).toBeNull();
  });

  test('are not told while the register is down and was never asked', async () => {
    expect(await inFault('cpr', 'down', () => findPerson(citizenActor(anna)))).toBeNull();
  });

  test('are what the register last said while it is down', async () => {
    await refreshPerson(anna.accountId, cprOf(citizenActor(anna)));
    expect(await inFault('cpr', 'down', () => findPerson(citizenActor(anna)))).toMatchObject({ navn: 'Anna Kjær' });
  });

  test('stay as they were when a refresh fails', async () => {
    await refreshPerson(anna.accountId, cprOf(citizenActor(anna)));
    const before = await kept(anna);
    expect(await inFault('cpr', '500', () => refreshPerson(anna.accountId, '1403881000'))).toBeNull();
    expect(await kept(anna)).toBe(before);
  });
});

describe('a protected address', () => {
  test.each(['asked for now', 'kept from before'])('is told to the citizen and to no caseworker (%s)', async (when) => {
    if (when === 'kept from before') await refreshPerson(karen.accountId, cprOf(citizenActor(karen)));
    expect(await findPerson(citizenActor(karen))).toMatchObject({ beskyttet: true, adresse: { postnr: '4700' } });
    expect(await findPerson(lookingAt(karen))).toMatchObject({ beskyttet: true, adresse: null });
  });
});

test('the CPR number is read from its cipher', () => {
  expect(cprOf(citizenActor({ cprCipher: encryptText('1403881000') }))).toBe('1403881000');
});
