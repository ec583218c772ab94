import { describe, expect, test } from 'vitest';
import { danishTime, machineTime } from '@/components/ui/danish-time';

describe('Danish dates and times', () => {
  test('a moment is shown in Danish time, summer and winter', () => {
    expect(danishTime('2026-07-01T22:30:00Z', 'dateTime')).toBe('2. juli 2026 kl. 0.30');
    expect(danishTime('2026-12-31T22:30:00Z', 'dateTime')).toBe('31. december 2026 kl. 23.30');
  });

  test('a bare day stays that day', () => {
    expect(danishTime('2026-03-14')).toBe('14. marts 2026');
    expect(danishTime('2026-03-14', 'shortDate')).toBe('14.03.2026');
    expect(danishTime('2026-11-14', 'dayAndMonth')).toBe('14. nov.');
    expect(danishTime('2026-03-14', 'weekday')).toBe('lørdag den 14. marts 2026');
  });

  test('times have a full stop, as Danes write them', () => {
    expect(danishTime(new Date('2026-11-28T08:05:00Z'), 'time')).toBe('9.05');
  });

  test('machines get the day or the exact moment', () => {
    expect(machineTime('2026-03-14')).toBe('2026-03-14');
    expect(machineTime(new Date('2026-11-28T08:05:00Z'))).toBe('2026-11-28T08:05:00.000Z');
  });
});
