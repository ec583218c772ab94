import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citizenFromClaims, employeeFromClaims, levelTooLow, nsisLevels } from '@/services/identity';
import {
  beginLogin,
  clientSecret,
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
