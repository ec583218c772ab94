import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { enqueue, type OutboxWrite } from '@/lib/core/outbox';
import { type Deliver, type Delivery, deliverDue, deliverThrough } from '@/lib/core/outbox/deliver';
import { measureOutbox } from '@/lib/core/outbox/metrics';
import { forgetDelivered, requeueParked } from '@/lib/core/outbox/upkeep';
import { metricsRegistry } from '@/services/http/metrics';
import { Err, Ok, type Result } from '@/services/http/result';
import { repeatedRequest } from '@/services/http/wire-errors';
import { type TestDatabase, testDatabase } from '@/tests/support/database';
import { testCipher as cipher } from './test-cipher';

vi.stubEnv('LOG_LEVEL', 'silent');

const noon = new Date('2026-03-02T11:00:00Z');
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1_000);

/** A receiving system that remembers what came, and answers as told. */
function receiver(answer: (delivery: Delivery) => Result<unknown> | Promise<Result<unknown>> = () => Ok(null)) {
  const arrived: unknown[] = [];
  const deliver: Deliver = async (delivery) => {
    arrived.push(delivery.input);
    return answer(delivery);
  };
  return { arrived, deliverers: { mail: deliver } };
}

describe('the outbox', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  beforeEach(() => database.owner.outboxEntry.deleteMany());

  const write = (payload: object, more: Partial<OutboxWrite> = {}) => ({
    ...{ system: 'mail', operation: 'send', orderingKey: 'account:1', payload },
    ...more,
  });
  const put = (payload: object, more?: Partial<OutboxWrite>) =>
    database.app.$transaction((tx) => enqueue(tx, write(payload, more), cipher));
  const run = (deliverers: Record<string, Deliver>, at = noon) => deliverDue(database.app, deliverers, at, { cipher });
  const entries = () => database.app.outboxEntry.findMany({ orderBy: { id: 'asc' } });

  test('delivers what was put in, with its input, its caller and its request id', async () => {
    const seen: Delivery[] = [];
    const requestId = await put({ to: 'a@b.dk' }, { caller: { kind: 'borger' } });
    await run({ mail: async (delivery) => Ok(seen.push(delivery)) });
    expect(seen).toEqual([{ operation: 'send', input: { to: 'a@b.dk' }, caller: { kind: 'borger' }, requestId }]);
    expect(await run(receiver().deliverers)).toEqual({ delivered: 0, postponed: 0, parked: 0 });
  });

  test('keeps nothing of a write whose transaction was rolled back', async () => {
    const rolledBack = database.app.$transaction(async (tx) => {
      await enqueue(tx, write({ nr: 1 }), cipher);
      throw new Error('changed my mind');
    });
    await expect(rolledBack).rejects.toThrow('changed my mind');
    expect(await entries()).toEqual([]);
  });

  test('lets what somebody waits for overtake what is one of many', async () => {
    for (const nr of [1, 2]) await put({ nr }, { orderingKey: `jobagent:${nr}`, isBulk: true });
    await put({ nr: 3 });
    const { arrived, deliverers } = receiver();
    await deliverDue(database.app, deliverers, noon, { cipher, concurrency: 1 });
    expect(arrived).toEqual([{ nr: 3 }, { nr: 1 }, { nr: 2 }]);
  });

  test('stores the payload encrypted, and drops it once delivered', async () => {
    await put({ to: 'hemmelig@example.dk' });
    expect(JSON.stringify((await entries()).map((entry) => entry.payloadCipher))).not.toContain('hemmelig');
    await run(receiver().deliverers);
    expect(await entries()).toMatchObject([{ payloadCipher: '', deliveredAt: noon, attempts: 1, lastReason: null }]);
  });

  test('takes the same request id once', async () => {
    await put({ nr: 1 }, { requestId: 'submit-1' });
    await put({ nr: 1 }, { requestId: 'submit-1' });
    const { arrived, deliverers } = receiver();
    await run(deliverers);
    expect(arrived).toEqual([{ nr: 1 }]);
  });

  test('delivers the writes of one key in the order they were put in', async () => {
    for (let nr = 1; nr <= 8; nr += 1) await put({ nr });
    const { arrived, deliverers } = receiver();
    await Promise.all([run(deliverers), run(deliverers), run(deliverers)]);
    expect(arrived).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((nr) => ({ nr })));
  });

  test('keeps the writes behind one that must wait, and lets other keys and systems pass', async () => {
    await put({ nr: 1 });
    await put({ nr: 2 });
    await put({ nr: 3 }, { orderingKey: 'account:2' });
    await put({ nr: 4 }, { system: 'sms' });
    const sms = receiver();
    const mail = receiver(({ input }) => (JSON.stringify(input).includes('1') ? Err('unavailable', 'down') : Ok(null)));
    await run({ ...mail.deliverers, sms: sms.deliverers.mail });
    // Between keys nothing is promised about the order.
    expect(mail.arrived).toHaveLength(2);
    expect(mail.arrived).toEqual(expect.arrayContaining([{ nr: 1 }, { nr: 3 }]));
    expect(sms.arrived).toEqual([{ nr: 4 }]);
  });

  test('tries again after a second, then after two, and goes on when the system is back', async () => {
    await put({ nr: 1 });
    await put({ nr: 2 });
    const down = receiver(() => Err('unavailable', 'down'));
    expect(await run(down.deliverers)).toEqual({ delivered: 0, postponed: 1, parked: 0 });
    await run(down.deliverers, later(0.7));
    expect(down.arrived).toHaveLength(1);
    await run(down.deliverers, later(1));
    await run(down.deliverers, later(2.5));
    expect(down.arrived).toHaveLength(2);
    expect((await entries())[0]).toMatchObject({ attempts: 2, lastReason: 'unavailable: down' });

    const up = receiver();
    expect(await run(up.deliverers, later(3))).toEqual({ delivered: 2, postponed: 0, parked: 0 });
    expect(up.arrived).toEqual([{ nr: 1 }, { nr: 2 }]);
  });

  test('parks a write that was clearly refused, lets those behind it go, and sends it again when told to', async () => {
    await put({ nr: 1 });
    await put({ nr: 2 });
    const { deliverers } = receiver(({ input }) =>
      JSON.stringify(input).includes('1') ? Err('refused', 'no') : Ok(null),
    );
    expect(await run(deliverers)).toEqual({ delivered: 1, postponed: 0, parked: 1 });
    expect(await entries()).toMatchObject([{ refusedAt: noon, lastReason: 'refused: no' }, { deliveredAt: noon }]);

    expect(await requeueParked(database.app, 'mail')).toBe(1);
    const mended = receiver();
    await run(mended.deliverers, later(10));
    expect(mended.arrived).toEqual([{ nr: 1 }]);
  });

  test('takes a repeated request id for a delivery whose answer was lost', async () => {
    await put({ nr: 1 });
    expect(await run(receiver(repeatedRequest).deliverers)).toMatchObject({ delivered: 1 });
  });

  test('waits with a system nobody delivers to', async () => {
    await put({ nr: 1 }, { system: 'unknown' });
    expect(await run(receiver().deliverers)).toMatchObject({ postponed: 1 });
  });

  test('outlives a deliverer that throws and a payload it cannot read', async () => {
    await put({ nr: 1 });
    await put({ nr: 2 }, { orderingKey: 'account:2' });
    await database.owner.outboxEntry.updateMany({
      where: { orderingKey: 'account:2' },
      data: { payloadCipher: 'v1.x.y.z.æ' },
    });
    const { arrived, deliverers } = receiver(() => {
      throw new RangeError('bad luck');
    });
    expect(await run(deliverers)).toMatchObject({ postponed: 2 });
    expect(arrived).toEqual([{ nr: 1 }]);
    expect((await entries())[0]?.lastReason).toBe('drift: delivery threw RangeError');
  });

  test('cannot be fooled by payloads that change places', async () => {
    await put({ nr: 1 }, { orderingKey: 'account:1' });
    await put({ nr: 2 }, { orderingKey: 'account:2' });
    const [first, second] = await entries();
    const payloadCipher = second?.payloadCipher ?? '';
    await database.owner.outboxEntry.update({ where: { id: first?.id ?? 0n }, data: { payloadCipher } });
    const { arrived, deliverers } = receiver();
    await run(deliverers);
    expect(arrived).toEqual([{ nr: 2 }]);
  });

  test('gives one key to one deliverer at a time, however many processes run', async () => {
    for (let nr = 0; nr < 30; nr += 1) await put({ nr }, { orderingKey: `account:${nr % 3}` });
    const underWay = new Map<string, number>();
    let clashes = 0;
    const arrived: unknown[] = [];
    const deliver: Deliver = async ({ input }) => {
      const key = String(Number(JSON.stringify(input).replaceAll(/\D/g, '')) % 3);
      underWay.set(key, (underWay.get(key) ?? 0) + 1);
      if (underWay.get(key) !== 1) clashes += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      underWay.set(key, (underWay.get(key) ?? 0) - 1);
      arrived.push(input);
      return Ok(null);
    };
    const counts = await Promise.all([1, 2, 3, 4].map(() => run({ mail: deliver })));
    // A deliverer that finds every head taken goes home; what is left is the next run's.
    const rest = await run({ mail: deliver });
    expect([...counts, rest].reduce((sum, count) => sum + count.delivered, 0)).toBe(30);
    expect(new Set(arrived.map((each) => JSON.stringify(each))).size).toBe(30);
    expect(clashes).toBe(0);
  });

  test('stops after the entry under way when told to', async () => {
    for (let nr = 1; nr <= 3; nr += 1) await put({ nr });
    const stop = new AbortController();
    const { arrived, deliverers } = receiver(() => {
      stop.abort();
      return Ok(null);
    });
    await deliverDue(database.app, deliverers, noon, { cipher, concurrency: 1, signal: stop.signal });
    expect(arrived).toHaveLength(1);
  });

  test('delivers through a client, which knows its own operations', async () => {
    const sent: unknown[] = [];
    const client = { send: async (...call: unknown[]) => Ok(sent.push(call)) };
    await put({ nr: 1 }, { requestId: 'r-1' });
    await put({ nr: 2 }, { operation: 'unsend' });
    expect(await run({ mail: deliverThrough(client) })).toMatchObject({ delivered: 1, parked: 1 });
    expect(sent).toEqual([[{ nr: 1 }, { kind: 'portal' }, { requestId: 'r-1' }]]);
  });

  test('shows operators what waits, what is parked and how old it is', async () => {
    await put({ nr: 1 });
    await put({ nr: 2 });
    await put({ nr: 3 }, { orderingKey: 'account:2' });
    await run(
      receiver(({ input }) => (JSON.stringify(input).includes('3') ? Err('invalid', 'x') : Err('unavailable', 'y')))
        .deliverers,
    );
    await database.owner.outboxEntry.updateMany({ data: { createdAt: later(-90) } });
    await measureOutbox(database.app, noon);
    const text = await metricsRegistry().metrics();
    expect(text).toContain('outbox_entries{system="mail",state="waiting"} 2');
    expect(text).toContain('outbox_entries{system="mail",state="parked"} 1');
    expect(text).toContain('outbox_oldest_seconds{system="mail"} 90');
    expect(text).toMatch(/outbox_deliveries_total\{system="mail",operation="send",verdict="parked"\} \d/);
  });

  test('forgets what was delivered long ago, and nothing else', async () => {
    await put({ nr: 1 });
    await run(receiver().deliverers);
    await put({ nr: 2 });
    expect(await forgetDelivered(database.app, noon)).toBe(0);
    expect(await forgetDelivered(database.app, later(1))).toBe(1);
    expect(await entries()).toHaveLength(1);
  });
});
