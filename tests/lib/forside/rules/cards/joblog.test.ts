import { expect, test } from 'vitest';
import type { JoblogRhythm } from '@/lib/forside/rules/cards/card';
import { joblog } from '@/lib/forside/rules/cards/joblog';
import { cardFacts } from './facts';

const [wednesday, thursday, sunday] = ['2026-11-25', '2026-11-26', '2026-11-29'];
const draw = (rhythm: Partial<JoblogRhythm> | null, on = thursday) => {
  const usual = { isBegun: true, stilleDage: null, antal: 0, aftaltPrUge: 2 };
  return joblog.draw({ ...cardFacts([]), on, joblog: rhythm && { ...usual, ...rhythm } });
};

test('from Thursday on it tells what is missing of the week’s agreement', () => {
  expect(draw({}, wednesday)).toBeNull();
  expect(draw({ antal: 1 }, thursday)).toMatchObject({
    title: 'Du mangler 1 af ugens 2 i din joblog',
    meter: { value: 1, max: 2, inWords: '1 af 2 denne uge' },
    link: { path: '/joblog' },
  });
  expect(draw({}, sunday)).not.toBeNull();
});

test('an agreement that is reached, or not made, shows nothing', () => {
  expect(draw({ antal: 2 })).toBeNull();
  expect(draw({ antal: 5 })).toBeNull();
  expect(draw({ aftaltPrUge: null })).toBeNull();
});

test('a joblog that is not used for long is told of on any day, without a reproach', () => {
  expect(draw({ stilleDage: 34 }, wednesday)?.text).toContain('34 dage');
});

test('whoever has not begun, or whose joblog nobody knows, is told nothing', () => {
  expect(draw({ isBegun: false })).toBeNull();
  expect(draw(null)).toBeNull();
});
