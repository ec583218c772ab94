import { beforeEach, describe, expect, test } from 'vitest';
import { getPresence } from '@/lib/core/session/current';
import { createSession, hashSessionId } from '@/lib/core/session/store';
import { acceptPolicyAction } from '@/lib/persondata/actions';
import { findPolicy, isPolicyPending } from '@/lib/persondata/queries';
import { persondataTexts } from '@/lib/persondata/texts';
import { publishPolicy } from '@/services/content';
import { newAccount } from '@/tests/support/accounts';
import { Browser, type RequestOptions } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { formOf, idle } from '@/tests/support/forms';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;

async function published() {
  const policy = await findPolicy();
  return policy.ok ? policy.value : expect.unreachable('the stand-in has a policy');
}

let browser: Browser;
let accountId = '';
const accept = (version: string, more: Record<string, string> = {}, options?: RequestOptions) =>
  browser.post(
    '/login/persondata',
    () => acceptPolicyAction(idle, formOf({ accepter: 'ja', version, ...more })),
    options,
  );
const accepted = () => owner.policyAcceptance.findMany({ where: { accountId } });

beforeEach(async () => {
  browser = new Browser();
  ({ accountId } = await newAccount(owner));
  const session = { actorKind: 'citizen', accountId, method: 'mitid', policyPending: true } as const;
  browser.sessionId = await createSession({ ...session, now: new Date() });
});

describe('accepting "Politik om persondata"', () => {
  test('keeps version and time, opens Jobnet and leads to where one was heading', async () => {
    const { version } = await published();
    expect(await isPolicyPending(accountId)).toBe(true);
    expect(await accept(version, { tilbage: '/joblog' })).toEqual({ sentTo: '/joblog' });
    expect(await accepted()).toMatchObject([{ version, acceptedAt: expect.any(Date) }]);
    expect(await isPolicyPending(accountId)).toBe(false);
    const idHash = hashSessionId(browser.sessionId ?? '');
    expect(await owner.session.findUniqueOrThrow({ where: { idHash } })).toMatchObject({ policyPending: false });
    const { value } = await browser.open('/forside', getPresence);
    expect(value).toMatchObject({ state: 'here', actor: { first: null } });
  });

  test('is audited with the version', async () => {
    const { version } = await published();
    await accept(version);
    const entry = await owner.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(entry).toMatchObject({ action: 'policy-accepted', citizenRef: accountId });
    expect(JSON.parse(entry.details)).toEqual({ version });
  });

  test('pressed twenty times at once accepts once', async () => {
    const { version } = await published();
    const submitId = '0190a0a0-0000-4000-8000-00000000000a';
    const presses = Array.from({ length: 20 }, () => accept(version, { submitId }));
    expect(await Promise.all(presses)).toEqual(Array(20).fill({ sentTo: '/forside' }));
    expect(await accepted()).toHaveLength(1);
  });

  test('never leads out of the portal', async () => {
    const { version } = await published();
    expect(await accept(version, { tilbage: '//evil.example' })).toEqual({ sentTo: '/forside' });
  });

  test('needs the box to be ticked', async () => {
    const { version } = await published();
    const { value } = await accept(version, { accepter: '' });
    expect(value?.fieldErrors).toHaveProperty('accepter');
    expect(await accepted()).toEqual([]);
  });

  test('is refused while the policy cannot be read', async () => {
    const { version } = await published();
    const { value } = await accept(version, {}, { faults: { content: 'down' } });
    expect(value).toMatchObject({ status: 'error', formErrors: [persondataTexts.down] });
    expect(await accepted()).toEqual([]);
  });

  test('of a version that has been replaced meanwhile shows the new one instead, and asks again', async () => {
    const { version, ...policy } = await published();
    await publishPolicy(owner, { ...policy, version: '99.0' });
    const { value } = await accept(version);
    expect(value).toMatchObject({ status: 'error', formErrors: [persondataTexts.changedMeanwhile] });
    expect(await isPolicyPending(accountId)).toBe(true);
    expect(await accept('99.0')).toEqual({ sentTo: '/forside' });
    expect(await isPolicyPending(accountId)).toBe(false);
  });
});
