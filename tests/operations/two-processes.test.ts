import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { loginTexts } from '@/lib/login/texts';
import { demoPassword, person } from '@/prisma/seed/people';
import { findNginx } from '@/processes/test/nginx';
import { citizensOf, openPair, type Pair } from './pair';

const nginx = findNginx() ?? '';

// The runner installs nginx, and says so when it cannot.
describe.runIf(nginx)('two processes behind nginx', () => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await openPair(nginx);
    return pair.close;
  });

  test('a login at one process is a login at the other, and so is a logout', async () => {
    const { username } = person('ida');
    const fields = { brugernavn: username, adgangskode: demoPassword, tilbage: '/joblog' };
    const request = await pair.submit('nginx', 'loginAction', fields);
    expect(request).toMatchObject({ kind: 'sent-on', to: '/joblog' });
    const [citizen] = await citizensOf(pair);
    const headers = { cookie: citizen?.cookie ?? '' };
    for (const way of [0, 1] as const) expect((await pair.send(way, '/forside', { headers })).status).toBe(200);
    expect(await pair.submit(0, 'logoutAction', {}, citizen?.cookie)).toMatchObject({ kind: 'sent-on' });
    expect((await pair.send(1, '/forside', { headers })).headers.location).toBe('/login?tilbage=%2Fforside');
  });

  test('a form that is drawn by one process can be sent to the other', async () => {
    const { username } = person('emil');
    const drawn = await pair.send(0, '/login');
    expect(drawn.body).toContain('name="submitId"');
    const submitId = /name="submitId" value="([^"]+)"/.exec(drawn.body)?.[1] ?? '';
    const fields = { submitId, brugernavn: username, adgangskode: demoPassword };
    expect(await pair.submit(1, 'loginAction', fields)).toMatchObject({ kind: 'sent-on', to: '/forside' });
  });

  test('wrong passwords are counted across both processes', async () => {
    const { username } = person('yusuf');
    const guesses = Array.from({ length: 30 }, (_, index) =>
      pair.submit(index % 2 === 0 ? 0 : 1, 'loginAction', { brugernavn: username, adgangskode: `gæt-${index}` }),
    );
    const said = (await Promise.all(guesses)).map((outcome) => {
      return outcome.kind === 'drawn-again' ? outcome.state.formErrors[0] : outcome.kind;
    });
    expect(said.filter((text) => text === loginTexts.wrong)).toHaveLength(10);
    expect(said.filter((text) => text === loginTexts.wait)).toHaveLength(20);
    for (const way of [0, 1] as const) {
      const right = await pair.submit(way, 'loginAction', { brugernavn: username, adgangskode: demoPassword });
      expect(right).toMatchObject({ kind: 'drawn-again', state: { formErrors: [loginTexts.wait] } });
    }
  });

  const doubled: { action: string; trace: string; fields: Record<string, string> }[] = [
    { action: 'changeUsernameAction', trace: 'username-changed', fields: { brugernavn: 'sendt.hundrede.gange' } },
    {
      action: 'changePasswordAction',
      trace: 'password-changed',
      fields: { nyAdgangskode: 'Hundrede-gange-92', gentagAdgangskode: 'Hundrede-gange-92' },
    },
  ];

  test.each(doubled)(
    '$action sent a hundred times at once to both processes has one effect',
    async ({ action, trace, fields }) => {
      const { owner } = pair.db;
      const sender = (await citizensOf(pair)).find(({ key }) => key === 'sofie');
      const submitId = randomUUID();
      const outcomes = await Promise.all(
        Array.from({ length: 100 }, () => pair.submit('nginx', action, { submitId, ...fields }, sender?.cookie)),
      );
      const messages = outcomes.map((outcome) => {
        return outcome.kind === 'drawn-again' && outcome.state.status === 'ok' ? outcome.state.message : outcome;
      });
      expect(new Set(messages)).toEqual(new Set([expect.stringContaining('er ændret')]));
      expect(await owner.auditEntry.count({ where: { action: trace, citizenRef: sender?.accountId ?? '' } })).toBe(1);
      expect(await owner.formSubmission.count({ where: { submitId } })).toBe(1);
    },
  );
});
