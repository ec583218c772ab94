import { describe, expect, test } from 'vitest';
import { asSystem, runJob } from '@/lib/core/jobs';
import { currentContext } from '@/services/http/context';

describe('a job', () => {
  test('runs in a context of its own, with a clock that nobody moved', async () => {
    const seen: unknown[] = [];
    const look = async () => {
      seen.push(currentContext());
      return {};
    };
    await runJob({ name: 'look', run: look });
    await runJob({ name: 'look', run: look });
    expect(seen).toMatchObject([
      { clockOffsetMs: 0, faults: {}, isUnhurried: true },
      { clockOffsetMs: 0, faults: {}, isUnhurried: true },
    ]);
    const [one, other] = seen.map((context) => (context as { correlationId: string }).correlationId);
    expect(one).toMatch(/^[\w-]{36}$/);
    expect(other).not.toBe(one);
  });

  test('is told the time', async () => {
    const began = Date.now();
    await runJob({
      name: 'tell-the-time',
      run: async (now) => {
        expect(now.getTime()).toBeGreaterThanOrEqual(began);
        return {};
      },
    });
  });

  test('that fails says so, so that it is tried again', async () => {
    const fail = () => Promise.reject(new Error('no'));
    await expect(runJob({ name: 'fail', run: fail })).rejects.toThrow('no');
  });

  test('does not keep the context of whoever started it', async () => {
    await asSystem(() => runJob({ name: 'look', run: async () => ({}) }));
    expect(currentContext()).toBeUndefined();
  });
});
