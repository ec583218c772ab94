import { describe, expect, test, vi } from 'vitest';
import { repeat } from '@/processes/repeat';

describe('repeated work', () => {
  test('is done again and again until it is stopped', async () => {
    let rounds = 0;
    const work = repeat('count', 1, async () => {
      rounds += 1;
    });
    await vi.waitFor(() => expect(rounds).toBeGreaterThan(3), 10_000);
    await work.stop();
    const atStop = rounds;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(rounds).toBe(atStop);
  });

  test('goes on after a round that failed', async () => {
    let rounds = 0;
    const work = repeat('fail', 1, async () => {
      rounds += 1;
      throw new Error('no');
    });
    await vi.waitFor(() => expect(rounds).toBeGreaterThan(1), 10_000);
    await work.stop();
  });

  test('is asked to stop, and waited for', async () => {
    let finished = false;
    const work = repeat('slow', 1, async (signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', () => setTimeout(resolve, 30)));
      finished = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    await work.stop();
    expect(finished).toBe(true);
  });
});
