import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createKeeper, keeperNamed } from '@/lib/core/kept';
import { currentContext, runInContext } from '@/services/http/context';
import { Err, Ok, type Result } from '@/services/http/result';

const hour = 3_600_000;
const minute = 60_000;
const start = new Date('2026-03-02T08:00:00Z');

let answers: Result<number>[];
let asked: (number | undefined)[];

function keeper() {
  const fetch = async (known: number | undefined) => {
    asked.push(known);
    return answers.shift() ?? Err('unavailable', 'down');
  };
  return createKeeper('proeve', { everyMs: hour, fetch });
}

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  answers = [];
  asked = [];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a kept copy', () => {
  test('is fetched once for all who ask at the same time, and not before', async () => {
    answers = [Ok(1)];
    const get = keeper();
    expect(asked).toEqual([]);
    const got = await Promise.all([get(), get(), get()]);
    expect(got[0]).toEqual({ ok: true, value: { value: 1, fetchedAt: start, staleSince: null } });
    expect(asked).toEqual([undefined]);
  });

  test('is renewed in the background, with the known one at hand', async () => {
    answers = [Ok(1), Ok(2)];
    const get = keeper();
    await get();
    await vi.advanceTimersByTimeAsync(hour - 1);
    expect(await get()).toMatchObject({ value: { value: 1 } });
    await vi.advanceTimersByTimeAsync(1);
    expect(await get()).toMatchObject({ value: { value: 2, staleSince: null } });
    expect(asked).toEqual([undefined, 1]);
  });

  test('stays when the system is down, says since when, and is renewed as soon as it is back', async () => {
    answers = [Ok(1), Err('unavailable', 'down'), Err('drift', 'odd'), Ok(2)];
    const get = keeper();
    await get();
    await vi.advanceTimersByTimeAsync(hour + minute);
    const stale = { value: 1, fetchedAt: start, staleSince: new Date(start.getTime() + hour) };
    expect(await get()).toEqual({ ok: true, value: stale });
    await vi.advanceTimersByTimeAsync(minute);
    expect(await get()).toMatchObject({ value: { value: 2, staleSince: null } });
  });

  test('is an error while the system has never answered, and each who asks tries again', async () => {
    answers = [Err('unavailable', 'down'), Ok(1)];
    const get = keeper();
    expect(await get()).toEqual({ ok: false, reason: 'unavailable', detail: 'down' });
    expect(await get()).toMatchObject({ ok: true, value: { value: 1 } });
  });

  test('survives that building it goes wrong', async () => {
    let isBroken = false;
    const get = createKeeper('proeve', {
      everyMs: hour,
      fetch: async () => {
        if (isBroken) throw new Error('broken');
        return Ok(1);
      },
    });
    await get();
    isBroken = true;
    await vi.advanceTimersByTimeAsync(hour);
    expect(await get()).toMatchObject({ value: { value: 1, staleSince: new Date(start.getTime() + hour) } });
  });

  test('never meets the faults and the clock of the visitor who happens to ask first', async () => {
    const seen: unknown[] = [];
    const get = createKeeper('proeve', {
      everyMs: hour,
      fetch: async () => {
        seen.push(currentContext()?.faults, currentContext()?.clockOffsetMs);
        return Ok(1);
      },
    });
    const visitor = { correlationId: 'v', clientAddress: '', clockOffsetMs: 5, faults: { taxonomy: 'down' } as const };
    await runInContext(visitor, get);
    await vi.advanceTimersByTimeAsync(hour);
    expect(seen).toEqual([{}, 0, {}, 0]);
  });

  test('is one per name', () => {
    const settings = { everyMs: hour, fetch: async () => Ok(1) };
    expect(keeperNamed('samme', settings)).toBe(keeperNamed('samme', settings));
    expect(keeperNamed('samme', settings)).not.toBe(keeperNamed('anden', settings));
  });
});
