import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RhythmPart } from '@/components/joblog/list/rhythm-part';
import type { Rhythm } from '@/components/joblog/list/view';

const uge = (week: number, fra: string, antal: number, aftalt: number | null) => {
  const mangler = aftalt === null ? null : Math.max(0, aftalt - antal);
  return { year: 2026, week, fra, til: fra, antal, mangler };
};

function drawn(antal: number, aftaltPrUge: number | null, more: Partial<Rhythm> = {}, isCitizen = true): string {
  const uger = [uge(48, '2026-11-23', antal, aftaltPrUge), uge(47, '2026-11-16', 1, aftaltPrUge)];
  const rhythm = { uger, aftaltPrUge, stilleDage: null, isBegun: true, ...more };
  return renderToStaticMarkup(<RhythmPart rhythm={rhythm} isCitizen={isCitizen} />).replace(/<[^>]+>/g, ' ');
}

test('a week is told against what is agreed, in words', () => {
  expect(drawn(2, 2)).toMatch(/2 af 2 denne uge\.\s+Det aftalte antal .* er nået\./);
  expect(drawn(0, 2)).toMatch(/0 af 2 denne uge\.\s+Der mangler 2 /);
  expect(drawn(0, 2)).toContain('2 mangler endnu');
  expect(drawn(0, 2)).toContain('1 manglede');
});

test('without an agreement it is only counted', () => {
  expect(drawn(1, null)).toContain('1 ansøgning eller aktivitet denne uge');
  expect(drawn(3, null)).toContain('3 ansøgninger og aktiviteter denne uge');
  expect(drawn(3, null)).not.toMatch(/mangle|Aftalt/);
});

test('advice is for the citizen, and only after long silence', () => {
  expect(drawn(0, 2, { stilleDage: 31 })).toContain('Der er gået 31 dage');
  expect(drawn(0, 2, { stilleDage: 31 }, false)).not.toContain('Der er gået');
  expect(drawn(0, 2)).not.toContain('Der er gået');
});
