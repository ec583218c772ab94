import { beforeEach, describe, expect, test } from 'vitest';
import { buttonAction } from '@/lib/core/forms/button-action';
import { createSession } from '@/lib/core/session/store';
import { newAccount } from '@/tests/support/accounts';
import { Browser } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { formOf } from '@/tests/support/forms';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase();
setPortalSettings(database);
const { accountId } = await newAccount(database.owner);

const pressedBy: string[] = [];
const press = buttonAction({
  form: 'knap',
  allow: (actor) => actor?.kind === 'citizen',
  elsewhere: '/andetsteds',
  run: async (actor, data) => {
    pressedBy.push(actor?.kind ?? 'nobody');
    return `/her?valg=${data.get('valg')}`;
  },
});

let browser: Browser;
const send = (headers: Record<string, string> = {}) =>
  browser.post('/forside', () => press(formOf({ valg: 'ja' })), { headers });

beforeEach(async () => {
  pressedBy.length = 0;
  browser = new Browser();
  const session = { actorKind: 'citizen', accountId, method: 'mitid', policyPending: false } as const;
  browser.sessionId = await createSession({ ...session, now: new Date() });
});

describe('a button', () => {
  test('does what it says and leads on', async () => {
    expect(await send()).toEqual({ sentTo: '/her?valg=ja' });
    expect(pressedBy).toEqual(['citizen']);
  });

  test('pressed by somebody who may not does nothing', async () => {
    browser.sessionId = undefined;
    expect(await send()).toEqual({ sentTo: '/andetsteds' });
    expect(pressedBy).toEqual([]);
  });

  test.each([{ origin: 'https://evil.example' }, { origin: 'null' }, { origin: '' }])(
    'pressed from elsewhere (%j) does nothing',
    async (headers) => {
      expect(await send(headers)).toEqual({ sentTo: '/andetsteds' });
      expect(pressedBy).toEqual([]);
    },
  );
});
