import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createGathering } from '@/lib/core/gathering';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function gathering(most = 3) {
  const written: number[][] = [];
  let release = (): void => undefined;
  const write = vi.fn(async (all: number[]) => {
    written.push(all);
  });
  const slow = () =>
    write.mockImplementationOnce(
      (all) =>
        new Promise((done) => {
          release = () => {
            written.push(all);
            done();
          };
        }),
    );
  return { ...createGathering({ everyMs: 200, most, write }), written, slow, release: () => release() };
}

describe('what is gathered', () => {
  test('is written together, when the first has waited long enough', () => {
    const { add, written } = gathering();
    add(1);
    vi.advanceTimersByTime(150);
    add(2);
    vi.advanceTimersByTime(49);
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(written).toEqual([[1, 2]]);
  });

  test('does not wait when there is much of it', () => {
    const { add, written } = gathering();
    for (const one of [1, 2, 3, 4]) add(one);
    expect(written).toEqual([[1, 2, 3]]);
    vi.advanceTimersByTime(200);
    expect(written).toEqual([[1, 2, 3], [4]]);
  });

  test('is written at once when the process ends, and only once', async () => {
    const { add, flush, written } = gathering();
    add(1);
    await flush();
    vi.advanceTimersByTime(1_000);
    await flush();
    expect(written).toEqual([[1]]);
  });

  test('is not ended before what was handed over earlier is written', async () => {
    const { add, flush, written, slow, release } = gathering(1);
    slow();
    add(1);
    add(2);
    const ended = flush().then(() => [...written]);
    release();
    expect(await ended).toEqual([[2], [1]]);
  });
});
