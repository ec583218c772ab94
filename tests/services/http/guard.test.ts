import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runInContext } from '@/services/http/context';
import { type CallEvent, type CallSettings, type Door, type Exchange, guardedClient } from '@/services/http/guard';
import { metricsRegistry } from '@/services/http/metrics';
import { Err, Ok } from '@/services/http/result';
import { portal, sampleContract, somebody } from './sample';

const answer = { navn: 'Ærlig', frister: [], side: 1 };
const note = { id: '1', cpr: somebody, tekst: 'hej' };
let systems = 0;

/** A client of a system of its own, so that no test meets another's breaker. */
function clientWith(pass: Door['pass'], settings: CallSettings = {}) {
  const events: CallEvent[] = [];
  systems += 1;
  const system = `guard-test-${systems}`;
  const contract = { ...sampleContract, system };
  const onCall = (event: CallEvent) => events.push(event);
  return { client: guardedClient(contract, { name: 'test', pass }, { ...settings, onCall }), events, system };
}

function inRequest<T>(work: () => Promise<T>): Promise<T> {
  const context = { correlationId: 'request-1', clientAddress: '127.0.0.1', clockOffsetMs: 0, faults: {} };
  return runInContext(context, work);
}

const never = () => new Promise<never>(() => undefined);

describe('the guard around every outside call', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Lets the clock run until the work is done. */
  async function finish<T>(work: Promise<T>): Promise<T> {
    await vi.runAllTimersAsync();
    return work;
  }

  test('gives up at the time limit, and tells the door to stop', async () => {
    let seen: Exchange | undefined;
    const { client, events } = clientWith((exchange) => {
      seen = exchange;
      return never();
    });
    const result = await finish(inRequest(() => client.getStatus({ cpr: somebody }, portal)));
    expect(result).toMatchObject({ ok: false, reason: 'unavailable', detail: 'no answer within the time limit' });
    expect(seen?.signal.aborted).toBe(true);
    expect(events[0]?.ms).toBeGreaterThanOrEqual(1_500);
    expect(events[0]?.ms).toBeLessThan(1_600);
  });

  test('follows the time limit of the settings', async () => {
    const { client, events } = clientWith(never, { timeoutMs: 200 });
    await finish(client.getStatus({ cpr: somebody }, portal));
    expect(events[0]?.ms).toBeLessThan(250);
  });

  test('gives a call longer where nobody waits for it, unless the settings say otherwise', async () => {
    const job = { correlationId: 'job-1', clientAddress: 'internal', clockOffsetMs: 0, faults: {}, isUnhurried: true };
    const { client, events } = clientWith(never);
    await finish(runInContext(job, () => client.getStatus({ cpr: somebody }, portal)));
    await finish(client.getStatus({ cpr: somebody }, portal));
    for (const { ms } of events) expect(Math.round(ms / 100)).toBe(100);
    expect(events).toHaveLength(2);
    const slow = clientWith(never, { timeoutMs: 200 });
    await finish(runInContext(job, () => slow.client.getStatus({ cpr: somebody }, portal)));
    expect(slow.events[0]?.ms).toBeLessThan(250);
  });

  test('survives a door that fails after the time limit', async () => {
    const { client } = clientWith(() => new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 5_000)));
    expect(await finish(inRequest(() => client.getStatus({ cpr: somebody }, portal)))).toMatchObject({
      reason: 'unavailable',
    });
  });

  test('tries a read that met a failing system once more, under another request id', async () => {
    const ids: string[] = [];
    const { client } = clientWith(async ({ requestId }) => {
      ids.push(requestId);
      return ids.length === 1 ? Err('unavailable', 'HTTP 503') : Ok(answer);
    });
    expect(await finish(client.getStatus({ cpr: somebody }, portal))).toEqual(Ok(answer));
    expect(new Set(ids).size).toBe(2);
  });

  test('tries no more than twice', async () => {
    const pass = vi.fn(async () => Err('unavailable', 'HTTP 503'));
    const { client } = clientWith(pass);
    expect(await finish(client.getStatus({ cpr: somebody }, portal))).toEqual(Err('unavailable', 'HTTP 503'));
    expect(pass).toHaveBeenCalledTimes(2);
  });

  test('never tries a write again', async () => {
    const pass = vi.fn(async () => Err('unavailable', 'HTTP 503'));
    const { client } = clientWith(pass);
    expect(await finish(client.saveNote(note, portal))).toEqual(Err('unavailable', 'HTTP 503'));
    expect(pass).toHaveBeenCalledTimes(1);
  });

  test('does not try again after any answer but unavailable', async () => {
    for (const reason of ['not_found', 'refused', 'drift'] as const) {
      const pass = vi.fn(async () => Err(reason, 'no'));
      const { client } = clientWith(pass);
      await finish(client.getStatus({ cpr: somebody }, portal));
      expect(pass).toHaveBeenCalledTimes(1);
    }
  });

  test('does not try again when the time is nearly up', async () => {
    const slowFailure = () => new Promise<Err>((resolve) => setTimeout(() => resolve(Err('unavailable', 'x')), 1_450));
    const pass = vi.fn(slowFailure);
    const { client } = clientWith(pass);
    await finish(inRequest(() => client.getStatus({ cpr: somebody }, portal)));
    expect(pass).toHaveBeenCalledTimes(1);
  });

  test('waits only once in a request for a system that lets time pass, and asks again in the next', async () => {
    const pass = vi.fn(never);
    const { client } = clientWith(pass);
    await inRequest(async () => {
      await finish(client.getStatus({ cpr: somebody }, portal));
      const second = await client.whoAmI({}, portal);
      expect(second).toEqual(Err('unavailable', 'let a time limit pass earlier in this request'));
      expect(pass).toHaveBeenCalledTimes(1);
    });
    await inRequest(() => finish(client.whoAmI({}, portal)));
    expect(pass).toHaveBeenCalledTimes(2);
  });

  test('asks again in a long job some seconds after a wait in vain', async () => {
    const pass = vi.fn(never);
    const { client } = clientWith(pass);
    await inRequest(async () => {
      await finish(client.getStatus({ cpr: somebody }, portal));
      await vi.advanceTimersByTimeAsync(5_001);
      await finish(client.whoAmI({}, portal));
    });
    expect(pass).toHaveBeenCalledTimes(2);
  });

  test('opens the circuit after five unavailable answers in a row and stops asking', async () => {
    const pass = vi.fn(async () => Err('unavailable', 'HTTP 503'));
    const { client, system } = clientWith(pass);
    for (let i = 0; i < 5; i += 1) await client.saveNote(note, portal);
    expect(await client.saveNote(note, portal)).toEqual(Err('unavailable', 'circuit open after repeated failures'));
    expect(pass).toHaveBeenCalledTimes(5);
    expect(await metricsRegistry().metrics()).toContain(`outside_breaker_state{system="${system}"} 2`);
  });

  test('keeps the circuit closed while answers come, whatever they say', async () => {
    const pass = vi.fn(async () => Err('not_found', 'nobody'));
    const { client } = clientWith(pass);
    for (let i = 0; i < 20; i += 1) await client.saveNote(note, portal);
    expect(pass).toHaveBeenCalledTimes(20);
  });

  test('counts waits in vain towards the circuit', async () => {
    const pass = vi.fn(never);
    const { client } = clientWith(pass);
    for (let i = 0; i < 6; i += 1) await finish(client.saveNote(note, portal));
    expect(pass).toHaveBeenCalledTimes(5);
  });

  test('recovers by itself: after five seconds one call tries, and its success closes the circuit', async () => {
    let up = false;
    const pass = vi.fn(async () => (up ? Ok({ id: '1', antal: 1 }) : Err('unavailable', 'HTTP 503')));
    const { client, system } = clientWith(pass);
    for (let i = 0; i < 5; i += 1) await client.saveNote(note, portal);
    up = true;
    expect(await client.saveNote(note, portal)).toMatchObject({ ok: false });
    await vi.advanceTimersByTimeAsync(5_001);
    expect(await client.saveNote(note, portal)).toMatchObject({ ok: true });
    expect(await client.saveNote(note, portal)).toMatchObject({ ok: true });
    expect(await metricsRegistry().metrics()).toContain(`outside_breaker_state{system="${system}"} 0`);
  });

  test('lets only one call try a half-open circuit, and none of those behind it waits past its limit', async () => {
    const pass = vi.fn(async (): Promise<Err> => Err('unavailable', 'HTTP 503'));
    const { client } = clientWith(pass, { timeoutMs: 300 });
    for (let i = 0; i < 5; i += 1) await client.saveNote(note, portal);
    await vi.advanceTimersByTimeAsync(5_001);
    pass.mockImplementation(never);
    const results = await finish(Promise.all([1, 2, 3].map(() => client.saveNote(note, portal))));
    expect(results.map((each) => each.ok)).toEqual([false, false, false]);
    expect(pass).toHaveBeenCalledTimes(6);
  });

  test('tells the log what happened, and nothing about the person', async () => {
    const { client, events, system } = clientWith(async ({ report }) => {
      report(new RangeError('why'));
      return Err('refused', 'no access');
    });
    await inRequest(() => client.getStatus({ cpr: somebody }, portal));
    const [event] = events;
    expect(event).toMatchObject({ direction: 'out', system, operation: 'getStatus', outcome: 'refused' });
    expect(event).toMatchObject({ correlationId: 'request-1', detail: 'no access', error: new RangeError('why') });
    expect(JSON.stringify(events)).not.toContain(somebody);
  });

  test('counts every call by system, operation and outcome', async () => {
    const { client, system } = clientWith(async () => Ok(answer));
    await client.getStatus({ cpr: somebody }, portal);
    await client.getStatus({ cpr: 'wrong' }, portal);
    const text = await metricsRegistry().metrics();
    const labels = (outcome: string) => `{system="${system}",operation="getStatus",outcome="${outcome}"}`;
    expect(text).toContain(`outside_call_seconds_count${labels('ok')} 1`);
    expect(text).toContain(`outside_call_seconds_count${labels('invalid')} 1`);
  });

  test('starts the request id of a read with the correlation id, within 46 characters', async () => {
    const ids: string[] = [];
    const { client } = clientWith(async ({ requestId }) => {
      ids.push(requestId);
      return Ok(answer);
    });
    await inRequest(() => client.getStatus({ cpr: somebody }, portal));
    await client.getStatus({ cpr: somebody }, portal);
    expect(ids[0]).toMatch(/^request-1-[0-9a-f]{8}$/);
    expect(ids[1]?.length).toBeLessThanOrEqual(46);
  });

  test('gives a write its own request id when the caller has none', async () => {
    const ids: string[] = [];
    const { client } = clientWith(async ({ requestId }) => {
      ids.push(requestId);
      return Ok({ id: '1', antal: 1 });
    });
    await client.saveNote(note, portal);
    await client.saveNote(note, portal, { requestId: 'mine' });
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids[1]).toBe('mine');
  });
});
