import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInContext } from '@/services/http/context';
import { connectIdentity } from '@/services/identity';
import { startIdentityProvider } from '@/services/identity/stub/server';
import { beginLogin, cprNumbers, exchange, logIn, openBrowser, standIn } from '@/tests/services/identity/browser';
import { cast } from '@/tests/services/identity/cast';

let idp: Awaited<ReturnType<typeof standIn>>;

beforeAll(async () => {
  idp = await standIn();
});

afterAll(() => idp.stop());

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

  it('is out of reach for the one request that carries the fault', async () => {
    const { reachable } = connectIdentity(idp.settings);
    const faults = { identity: 'down' } as const;
    const request = { correlationId: 'test', clientAddress: '127.0.0.1', clockOffsetMs: 0, faults };
    expect(await runInContext(request, reachable)).toMatchObject({ ok: false, reason: 'unavailable' });
    expect(await reachable()).toMatchObject({ ok: true });
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
    await exchange(idp.issuer, 'any', beginLogin(idp.issuer, 'mitid'), 'a wrong secret');
    const traces = `${browser.visited.join(' ')} ${JSON.stringify(idp.events)}`;
    for (const secret of [...cprNumbers, 'Kjær', 'anna', 'omar']) expect(traces).not.toContain(secret);
    expect(idp.events).toContainEqual({ event: 'identity-picked', kind: 'citizen', nsis: 'betydelig' });
    expect(idp.events).toContainEqual({ event: 'identity-refused', code: 'invalid_client' });
  });
});
