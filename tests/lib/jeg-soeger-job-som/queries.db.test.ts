import { describe, expect, test } from 'vitest';
import { listJobwishes } from '@/lib/jeg-soeger-job-som/queries';
import { findSync } from '@/lib/jeg-soeger-job-som/queries/sync';
import { stillingNavn } from '@/lib/taxonomy/texts';
import { jobwishesOf } from '@/prisma/seed/jobwishes';
import { person } from '@/prisma/seed/people';
import { caseworkerActor, citizenActor } from '@/tests/support/actors';
import { seededOn, testDatabase } from '@/tests/support/database';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();

async function accountOf(key: string) {
  const account = await database.owner.account.findUniqueOrThrow({ where: { usernameFolded: person(key).username } });
  return { accountId: account.id, cprCipher: account.cprCipher, username: account.username };
}

const wishesOf = async (key: string) => {
  const list = await listJobwishes(citizenActor(await accountOf(key)));
  return list.ok ? list.value : expect.unreachable();
};

describe('what the cast seeks work as', () => {
  test.each([
    ['anna', ['Kok (fiskekok)', 'Tjener']],
    ['mikkel', ['Elektriker']],
    ['sofie', ['Butiksassistent']],
    ['henrik', ['Pedel', 'Kontormedhjælper']],
    ['ida', ['Programmør og systemudvikler']],
    ['tove', ['Videobutiksassistent', 'Rengøringsassistent']],
    ['nanna', []],
  ])('is known of %s, by the names of the taxonomy', async (key, names) => {
    expect((await wishesOf(key)).map(stillingNavn)).toEqual(names);
  });

  test('is the same in Jobnet and in DFDG for everybody', async () => {
    for (const key of ['anna', 'mikkel', 'sofie', 'henrik', 'ida', 'tove', 'nanna', 'omar'])
      expect(await findSync(citizenActor(await accountOf(key))), key).toEqual({ state: 'same' });
  });

  test('names stillinger by what the taxonomy itself calls them', async () => {
    for (const key of ['anna', 'tove', 'henrik', 'ida']) {
      const seeded = jobwishesOf(key, seededOn).map(({ titel, alias }) => stillingNavn({ titel, alias: alias?.navn }));
      expect((await wishesOf(key)).map(stillingNavn)).toEqual(seeded);
    }
  });

  test('holds what anna knows', async () => {
    expect((await wishesOf('anna'))[0]).toMatchObject({
      hasEducation: true,
      experience: { years: 6, lastUsedYear: 2026 },
      udgaaet: null,
    });
  });

  test('holds one stilling of tove’s that has left, with what took its place', async () => {
    const marks = (await wishesOf('tove')).map(({ udgaaet }) => udgaaet?.afloestAf?.titel ?? null);
    expect(marks).toEqual(['Butiksassistent', null]);
  });
});

test('a caseworker who looks sees the same, on a connection that cannot write', async () => {
  const account = await accountOf('anna');
  const looking = { ...caseworkerActor(account), citizen: account };
  expect(await listJobwishes(looking)).toEqual(await listJobwishes(citizenActor(account)));
  expect(await findSync(looking)).toEqual({ state: 'same' });
});

test('of somebody a caseworker may not look at, DFDG tells nothing', async () => {
  const account = await accountOf('sofie');
  expect(await findSync({ ...caseworkerActor(account), citizen: account })).toEqual({ state: 'unknown' });
});
