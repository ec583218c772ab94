import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citizenFromClaims, connectIdentity, employeeFromClaims, levelTooLow, nsisLevels } from '@/services/identity';
import {
  beginLogin,
  clientSecret,
  cprNumbers,
  exchange,
  logIn,
  openBrowser,
  portalUrl,
  standIn,
} from '@/tests/services/identity/browser';
import { cast } from '@/tests/services/identity/cast';

let idp: Awaited<ReturnType<typeof standIn>>;

beforeAll(async () => {
  idp = await standIn();
});

afterAll(() => idp.stop());

describe('a login that succeeds', () => {
  for (const person of cast.people) {
    it(`brings ${person.key}'s claims to the portal`, async () => {
      const { claims, answer, login } = await logIn(idp.issuer, 'mitid', person.key);
      expect(answer.get('state')).toBe(login.state);
      expect(answer.get('iss')).toBe(idp.issuer);
      expect(claims).toMatchObject({ iss: idp.issuer, aud: 'jobnet', nonce: login.nonce, loa: nsisLevels.betydelig });
      expect(citizenFromClaims(claims)).toMatchObject({
        ok: true,
        value: {
          cpr: person.cpr,
          name: person.isProtected ? null : person.name,
          birthDate: person.birthDate,
          mitidUuid: person.mitidUuid,
          level: 'betydelig',
        },
      });
    });
  }

  it('brings an employee with the organisation and without any CPR number', async () => {
    const { claims } = await logIn(idp.issuer, 'medarbejder', 'kim.jobcenter', 'hoej');
    expect(employeeFromClaims(claims)).toMatchObject({
      ok: true,
      value: {
        name: 'Kim Jensen',
        cvr: '64942212',
        organisation: 'Jobcenter København',
        professionalId: '948589f5-ffbd-430a-a3d8-5200467a6832',
        level: 'hoej',
      },
    });
    expect(claims).not.toHaveProperty('dk.cpr');
    expect(citizenFromClaims(claims)).toMatchObject({ ok: false, reason: 'refused' });
  });

  it('gives the same person the same subject every time', async () => {
    const first = await logIn(idp.issuer, 'mitid', 'anna');
    const second = await logIn(idp.issuer, 'mitid', 'anna');
    expect(second.claims.sub).toBe(first.claims.sub);
  });

  it('answers userinfo with the claims of the token, and only to who holds the access token', async () => {
    const { tokens, claims } = await logIn(idp.issuer, 'mitid', 'anna');
    const headers = { authorization: `Bearer ${tokens.body.access_token}` };
    const userinfo = await (await fetch(`${idp.issuer}/me`, { headers })).json();
    expect(citizenFromClaims(userinfo)).toEqual(citizenFromClaims(claims));
    expect((await fetch(`${idp.issuer}/me`)).status).toBe(401);
  });

  it('tells no CPR to someone who did not ask for it', async () => {
    const login = beginLogin(idp.issuer, 'mitid', { scope: 'openid mitid' });
    const browser = openBrowser();
    const picker = await browser.follow(login.url);
    const back = await browser.submit(picker.url, { person: 'anna', niveau: 'betydelig' });
    const tokens = await exchange(idp.issuer, new URL(back.url).searchParams.get('code') ?? '', login);
    expect(Buffer.from(tokens.body.id_token.split('.')[1], 'base64url').toString()).not.toContain('dk.cpr');
  });

  it('shows the picker again for the next login in the same browser, and lets someone else in', async () => {
    const browser = openBrowser();
    await logIn(idp.issuer, 'mitid', 'anna', 'betydelig', browser);
    const second = await logIn(idp.issuer, 'mitid', 'omar', 'betydelig', browser);
    expect(await second.picker.answer.text()).toContain('vælg en person');
    expect(second.claims['dk.cpr']).toBe('1702791333');
  });

  it('keeps two logins begun in two tabs apart', async () => {
    const browser = openBrowser();
    const [one, two] = [beginLogin(idp.issuer, 'mitid'), beginLogin(idp.issuer, 'medarbejder')];
    const [first, second] = [await browser.follow(one.url), await browser.follow(two.url)];
    const back = await browser.submit(second.url, { person: 'kim.jobcenter', niveau: 'betydelig' });
    const late = await browser.submit(first.url, { person: 'anna', niveau: 'betydelig' });
    expect(new URL(back.url).searchParams.get('state')).toBe(two.state);
    expect(new URL(late.url).searchParams.get('state')).toBe(one.state);
  });
});

describe('a login that must not succeed', () => {
  it('is refused by the portal when the level is below Substantial', async () => {
    const { claims } = await logIn(idp.issuer, 'mitid', 'anna', 'lav');
    expect(claims.loa).toBe(nsisLevels.lav);
    expect(citizenFromClaims(claims)).toEqual({ ok: false, reason: 'refused', detail: levelTooLow });
  });

  it('ends with access_denied and the state when the visitor aborts', async () => {
    const login = beginLogin(idp.issuer, 'mitid');
    const browser = openBrowser();
    const picker = await browser.follow(login.url);
    const back = new URL((await browser.submit(picker.url, { handling: 'afbryd' })).url);
    expect(`${back.origin}${back.pathname}`).toBe(login.redirectUri);
    expect(back.searchParams.get('error')).toBe('access_denied');
    expect(back.searchParams.get('state')).toBe(login.state);
  });

  it('is refused with the wrong client secret', async () => {
    const { login } = await logIn(idp.issuer, 'mitid', 'anna');
    const answer = await exchange(idp.issuer, 'any', login, `${clientSecret}x`);
    expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });

  it('is refused when the code is used a second time, and takes the first tokens with it', async () => {
    const { code, login, tokens } = await logIn(idp.issuer, 'mitid', 'anna');
    const replay = await exchange(idp.issuer, code, login);
    expect(replay).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    const headers = { authorization: `Bearer ${tokens.body.access_token}` };
    expect((await fetch(`${idp.issuer}/me`, { headers })).status).toBe(401);
  });

  it('is refused when another browser brings the code (another PKCE verifier)', async () => {
    const login = beginLogin(idp.issuer, 'mitid');
    const browser = openBrowser();
    const picker = await browser.follow(login.url);
    const back = await browser.submit(picker.url, { person: 'anna', niveau: 'betydelig' });
    const stranger = { ...beginLogin(idp.issuer, 'mitid'), redirectUri: login.redirectUri };
    const answer = await exchange(idp.issuer, new URL(back.url).searchParams.get('code') ?? '', stranger);
    expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  const wrongRequests: [string, Record<string, string | undefined>, string][] = [
    ['has no PKCE challenge', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['has a plain PKCE challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
    [
      'asks for a token in the address',
      { response_type: 'id_token', response_mode: 'fragment' },
      'unsupported_response_type',
    ],
    ['asks for both kinds of identity', { scope: 'openid mitid ssn nemlogin' }, 'invalid_scope'],
    ['asks for no kind of identity', { scope: 'openid' }, 'invalid_scope'],
    ['wants no page shown', { prompt: 'none' }, 'login_required'],
  ];
  for (const [what, changes, code] of wrongRequests) {
    it(`is sent back with ${code} when it ${what}`, async () => {
      const { url } = await openBrowser().follow(beginLogin(idp.issuer, 'mitid', changes).url);
      expect(url.startsWith(portalUrl)).toBe(true);
      expect(url).toContain(`error=${code}`);
    });
  }

  for (const redirect_uri of [
    'http://localhost:4500/api/auth/callback/mitid/',
    'http://localhost:4500/api/auth/callback/mitid?x=1',
    'https://jobnet.example/api/auth/callback/mitid',
    'http://localhost:4500.jobnet.example/api/auth/callback/mitid',
  ]) {
    it(`is stopped with a page, not a redirect, when it would come back to ${redirect_uri}`, async () => {
      const { url, answer } = await openBrowser().follow(beginLogin(idp.issuer, 'mitid', { redirect_uri }).url);
      expect(answer.status).toBe(400);
      expect(new URL(url).origin).toBe(idp.issuer);
      expect(await answer.text()).toContain('Login kunne ikke gennemføres');
    });
  }
});

describe('the picker', () => {
  async function openPicker(kind: 'mitid' | 'medarbejder' = 'mitid') {
    const browser = openBrowser();
    const picker = await browser.follow(beginLogin(idp.issuer, kind).url);
    return { browser, picker };
  }

  it('lists the people, with no script and no CPR number', async () => {
    const { picker } = await openPicker();
    const page = await picker.answer.text();
    expect(page).toContain('Anna Kjær');
    expect(page).not.toMatch(/<script|style=|\d{6}-?\d{4}/);
  });

  it('escapes what it shows', async () => {
    const { picker } = await openPicker();
    expect(await picker.answer.text()).toContain('Omar &lt;b&gt;Haddad&lt;/b&gt;');
  });

  it('is sent with a strict policy that lets the form lead back to the portal', async () => {
    const { picker } = await openPicker();
    const policy = picker.answer.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`form-action 'self' ${portalUrl};`);
    expect(policy).not.toContain('unsafe');
    expect(picker.answer.headers.get('cache-control')).toBe('no-store');
  });

  it('refuses a form that came from elsewhere', async () => {
    const { browser, picker } = await openPicker();
    for (const origin of ['http://localhost:4500', 'null']) {
      const { answer } = await browser.submit(picker.url, { person: 'anna', niveau: 'betydelig' }, origin);
      expect(answer.status).toBe(403);
    }
  });

  it('refuses an unknown person, an employee at the citizens door, and no choice at all', async () => {
    const { browser, picker } = await openPicker();
    const wrongForms: Record<string, string>[] = [
      { person: 'nobody', niveau: 'betydelig' },
      { person: 'kim.jobcenter', niveau: 'betydelig' },
      { person: 'anna', niveau: 'hoejest' },
      { person: 'anna:hoej', niveau: 'betydelig' },
      {},
    ];
    for (const fields of wrongForms) {
      const { answer } = await browser.submit(picker.url, fields);
      expect(answer.status).toBe(400);
    }
  });

  it('is shown again, with the level kept, when Enter is pressed on a level', async () => {
    const { browser, picker } = await openPicker();
    const { answer } = await browser.submit(picker.url, { handling: 'vis', niveau: 'hoej' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(/value="hoej"[^>]* checked/);
  });

  it('refuses a form larger than it can be', async () => {
    const { browser, picker } = await openPicker();
    const { answer } = await browser.submit(picker.url, { person: 'a'.repeat(5000), niveau: 'betydelig' });
    expect(answer.status).toBe(413);
  });

  it('says that the login has expired to a browser that did not begin it', async () => {
    const { picker } = await openPicker();
    const { answer } = await openBrowser().submit(picker.url, { person: 'anna', niveau: 'betydelig' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Dit login er udløbet');
  });
});

describe('the process', () => {
  it('says that it lives', async () => {
    expect(await (await fetch(`${idp.issuer}/livez`)).json()).toEqual({ status: 'ok' });
  });

  it('answers under its own name only', async () => {
    expect((await fetch(`http://127.0.0.1:${idp.port}/`)).status).toBe(421);
  });

  it('is reachable for the portal, and unavailable when it is not there', async () => {
    expect(await connectIdentity(idp.settings).reachable()).toEqual({ ok: true, value: undefined });
    const silent = connectIdentity({ ...idp.settings, issuer: 'http://localhost:1' });
    expect(await silent.reachable()).toMatchObject({ ok: false, reason: 'unavailable' });
  });

  it('is not believed when it names another issuer', async () => {
    const other = await standIn();
    const posing = connectIdentity({ ...idp.settings, issuer: `${other.issuer}/` });
    expect(await posing.reachable()).toMatchObject({ ok: false, reason: 'drift' });
    await other.stop();
  });

  it('keeps its signing key through a restart', async () => {
    const first = await standIn();
    const before = await (await fetch(`${first.issuer}/jwks`)).text();
    await first.stop();
    const second = await standIn({ dataDir: first.dataDir });
    expect(await (await fetch(`${second.issuer}/jwks`)).text()).toBe(before);
    await second.stop();
  });

  it('rejects a taken port', async () => {
    const { startIdentityProvider } = await import('@/services/identity/stub/server');
    const again = startIdentityProvider({
      ...cast,
      ...idp.settings,
      ...idp,
      redirectUris: [],
      onEvent: () => undefined,
    });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('has put no CPR number, name or key in an address or in the log', async () => {
    const browser = openBrowser();
    await logIn(idp.issuer, 'mitid', 'anna', 'betydelig', browser);
    const traces = `${browser.visited.join(' ')} ${JSON.stringify(idp.events)}`;
    for (const secret of [...cprNumbers, 'Kjær', 'anna', 'omar']) expect(traces).not.toContain(secret);
    expect(idp.events).toContainEqual({ event: 'identity-picked', kind: 'citizen', nsis: 'betydelig' });
    expect(idp.events).toContainEqual({ event: 'identity-refused', code: 'invalid_client' });
  });
});
