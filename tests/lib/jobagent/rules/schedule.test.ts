import { describe, expect, test } from 'vitest';
import { danishDay } from '@/lib/core/clock';
import { firstRunOn, isInactive, nextRunOn } from '@/lib/jobagent/rules/schedule';

describe('an agent', () => {
  test('that begins runs the next day, or a week later on the same weekday', () => {
    expect(firstRunOn('daglig', '2026-11-23')).toBe('2026-11-24');
    expect(firstRunOn('ugentlig', '2026-11-23')).toBe('2026-11-30');
  });

  test.each([
    ['daglig', '2026-11-23', '2026-11-23', '2026-11-24'],
    ['daglig', '2026-11-20', '2026-11-23', '2026-11-24'],
    ['ugentlig', '2026-11-23', '2026-11-23', '2026-11-30'],
    // Late: it keeps its weekday.
    ['ugentlig', '2026-11-23', '2026-11-25', '2026-11-30'],
    ['ugentlig', '2026-11-23', '2026-11-29', '2026-11-30'],
    ['ugentlig', '2026-11-23', '2026-11-30', '2026-12-07'],
    ['ugentlig', '2026-10-19', '2026-10-26', '2026-11-02'],
  ] as const)('(%s) due on %s and run on %s is due again on %s', (rhythm, due, idag, expected) => {
    expect(nextRunOn(rhythm, due, idag)).toBe(expected);
  });

  test('is due by Danish days: midnight in Denmark is the evening before in UTC', () => {
    expect(danishDay(new Date('2026-11-23T22:59:59Z'))).toBe('2026-11-23');
    expect(danishDay(new Date('2026-11-23T23:00:00Z'))).toBe('2026-11-24');
    expect(danishDay(new Date('2026-07-23T22:00:00Z'))).toBe('2026-07-24');
  });

  test.each([
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2026-11-24', true],
  ])('heard of last on 23 September is inactive on %s: %s', (idag, expected) => {
    expect(isInactive('2026-09-23', idag)).toBe(expected);
  });

  test('heard of last on New Year’s Eve is inactive on the last of February', () => {
    expect(isInactive('2026-12-31', '2027-02-27')).toBe(false);
    expect(isInactive('2026-12-31', '2027-02-28')).toBe(true);
  });
});
