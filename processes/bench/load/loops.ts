import { setTimeout as sleep } from 'node:timers/promises';
import type { Asker } from './asker';

export type Question = { url: string; headers?: Record<string, string> };

/** What came of a load: milliseconds of each answer that was good, and how many were not, by what went wrong. */
export type Measured = { times: number[]; seconds: number; errors: Map<string, number> };

type Load = { asker: Asker; next: (number: number) => Question; seconds: number };

/**
 * So many questions a second, whether or not the earlier ones have been answered. Each is timed from the moment when it
 * should have been asked: a server that stumbles is not excused because we waited for it.
 */
export async function atRate(perSecond: number, { asker, next, seconds }: Load): Promise<Measured> {
  const measured: Measured = { times: [], seconds, errors: new Map() };
  const underWay: Promise<void>[] = [];
  const began = performance.now();
  const total = perSecond * seconds;
  for (let number = 0; number < total; number += 1) {
    const due = began + (number * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await sleep(early);
    underWay.push(askOnce(asker, next(number), due, measured));
  }
  await Promise.all(underWay);
  return measured;
}

/** As many questions as are answered, so many at a time. */
export async function asFastAsCan(atATime: number, { asker, next, seconds }: Load): Promise<Measured> {
  const measured: Measured = { times: [], seconds, errors: new Map() };
  const began = performance.now();
  const end = began + seconds * 1000;
  let number = 0;
  const one = async () => {
    while (performance.now() < end) {
      number += 1;
      await askOnce(asker, next(number), performance.now(), measured);
    }
  };
  await Promise.all(Array.from({ length: atATime }, one));
  return { ...measured, seconds: (performance.now() - began) / 1000 };
}

async function askOnce(asker: Asker, { url, headers }: Question, from: number, measured: Measured): Promise<void> {
  const problem = await asker.ask(url, headers).then(
    ({ status }) => (status === 200 ? undefined : `status ${status}`),
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (problem === undefined) measured.times.push(performance.now() - from);
  else measured.errors.set(problem, (measured.errors.get(problem) ?? 0) + 1);
}
