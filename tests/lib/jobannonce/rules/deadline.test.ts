import { describe, expect, it } from 'vitest';
import { deadlineOf } from '@/lib/jobannonce/rules/deadline';
import { da } from '@/lib/jobannonce/texts/da';

const today = '2026-11-23';

describe('the deadline of an ad', () => {
  it.each([
    ['2026-11-22', 'Fristen er udløbet', false, true],
    ['2026-11-23', 'I dag er sidste dag', true, false],
    ['2026-11-24', 'I morgen er sidste dag', true, false],
    ['2026-11-25', '2 dage tilbage', true, false],
    ['2026-12-31', '38 dage tilbage', false, false],
  ])('%s is told as "%s"', (deadline, note, isNear, isOver) => {
    expect(deadlineOf(deadline, today, da)).toMatchObject({ note, isNear, isOver, day: deadline });
  });

  it.each([
    ['snarest', 'Snarest'],
    ['ikke-oplyst', 'Ikke oplyst'],
  ] as const)('without a date is told as it was given: %s', (deadline, text) => {
    expect(deadlineOf(deadline, today, da)).toMatchObject({ text, day: null, isNear: false, isOver: false });
  });
});
