import fc from 'fast-check';
import type { Account, Profile } from 'next-auth';
import { describe, expect, test } from 'vitest';
import { hashSessionId } from '@/lib/core/session/store';
import { authOptions } from '@/lib/login/mutations/protocol';
import { nsisLevels } from '@/services/identity';
import { Browser, type RequestOptions } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;

const citizen = {
  ...{ sub: 'somebody', identity_type: 'private', loa: nsisLevels.betydelig },
  'mitid.uuid': '5711c78a-f168-424b-b1b5-9153f744284e',
  'mitid.identity_name': 'Anna Kjær',
  'mitid.date_of_birth': '1988-03-14',
  'dk.cpr': '1403881000',
};
const employee = {
  ...{ sub: 'somebody', identity_type: 'professional', loa: nsisLevels.betydelig },
  'nemlogin.cvr': '64942212',
  'nemlogin.org_name': 'Jobcenter København',
  'nemlogin.name': 'Kim Jensen',
  'nemlogin.persistent_professional_id': '948589f5-ffbd-430a-a3d8-5200467a6832',
};

/** What the protocol does with somebody the broker has sent back: where they go, or the session they get. */
async function comeBack(provider: 'mitid' | 'medarbejder', claims: object, options?: RequestOptions) {
  const { callbacks, jwt } = authOptions();
  const user = { id: 'somebody' };
  const account: Account = { provider, type: 'oauth', providerAccountId: 'somebody' };
  const profile: Profile = { ...claims };
  const came = await new Browser().open(
    `/api/auth/callback/${provider}`,
    async () => {
      const outcome = await callbacks?.signIn?.({ user, account, profile });
      if (outcome !== true) return { outcome, cookie: undefined };
      const token = await callbacks?.jwt?.({ token: {}, user, account });
      return { outcome, cookie: await jwt?.encode?.({ token: token ?? {}, secret: 'not used' }) };
    },
    options,
  );
  return came.value ?? expect.unreachable('nothing redirects here');
}

describe('somebody who comes back from the identity broker', () => {
  test.each([
    ['mitid', citizen, 'citizen'],
    ['medarbejder', employee, 'caseworker'],
  ] as const)('by %s gets a session of ours, and its id is all the cookie holds', async (provider, claims, kind) => {
    const { outcome, cookie } = await comeBack(provider, claims);
    expect(outcome).toBe(true);
    const session = await owner.session.findUniqueOrThrow({ where: { idHash: hashSessionId(cookie ?? '') } });
    expect(session.actorKind).toBe(kind);
  });

  test.each([
    ['mitid', { ...citizen, loa: nsisLevels.lav }, '/login?fejl=niveau'],
    ['medarbejder', { ...employee, loa: nsisLevels.lav }, '/sagsbehandleradgang?fejl=niveau'],
    ['mitid', employee, '/login?fejl=forkert'],
    ['medarbejder', citizen, '/sagsbehandleradgang?fejl=forkert'],
    ['mitid', { ...citizen, 'dk.cpr': undefined }, '/login?fejl=fejl'],
    ['mitid', { ...citizen, 'dk.cpr': '12345' }, '/login?fejl=fejl'],
    ['mitid', {}, '/login?fejl=fejl'],
    ['medarbejder', { ...employee, 'nemlogin.cvr': '99999999' }, '/sagsbehandleradgang?fejl=organisation'],
  ] as const)('by %s and is not let in is told why (%#)', async (provider, claims, sentTo) => {
    const sessions = await owner.session.count();
    expect((await comeBack(provider, claims)).outcome).toBe(sentTo);
    expect(await owner.session.count()).toBe(sessions);
  });

  test('while DFDG is down is told so, as an employee', async () => {
    const { outcome } = await comeBack('medarbejder', employee, { faults: { dfdg: 'down' } });
    expect(outcome).toBe('/sagsbehandleradgang?fejl=dfdg');
  });
});

describe('the protocol', () => {
  const baseUrl = 'https://job.example';
  const redirect = async (url: string) => authOptions().callbacks?.redirect?.({ url, baseUrl });

  test('reads no session from its own cookie: the row is the truth', async () => {
    expect(await authOptions().jwt?.decode?.({ token: 'anything', secret: 'x' })).toBeNull();
    expect(await authOptions().jwt?.encode?.({ token: { sessionId: undefined }, secret: 'x' })).toBe('');
  });

  test.each([
    ['/forside', 'https://job.example/forside'],
    ['/login?fejl=niveau', 'https://job.example/login?fejl=niveau'],
    ['https://job.example/joblog?side=2', 'https://job.example/joblog?side=2'],
    ['https://evil.example/', 'https://job.example/'],
    ['//evil.example', 'https://job.example/'],
    ['/\\evil.example', 'https://job.example/'],
    ['https://job.example@evil.example/', 'https://job.example/'],
    ['http://job.example/forside', 'https://job.example/'],
    ['javascript:alert(1)', 'https://job.example/'],
    ['http://', 'https://job.example/'],
    ['', 'https://job.example/'],
  ])('asked to lead to %j leads to %s', async (url, sentTo) => expect(await redirect(url)).toBe(sentTo));

  test('never leads out of the portal, whatever it is asked', async () => {
    const pieces = fc.constantFrom(
      '/',
      '//',
      '\\',
      '.',
      '..',
      '@',
      ':',
      '?',
      '#',
      '\t',
      'https:',
      'job.example',
      'evil.example',
    );
    const hostile = fc.array(pieces, { maxLength: 7 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(hostile, async (url) => {
        const sentTo = await redirect(url);
        expect(new URL(sentTo ?? '').origin).toBe(baseUrl);
      }),
      { numRuns: 2_000 },
    );
  });
});
