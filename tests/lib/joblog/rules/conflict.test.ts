import { describe, expect, test } from 'vitest';
import { compared, conflictForm, isSameInForm } from '@/lib/joblog/rules/conflict';
import { valuesOf } from '@/lib/joblog/rules/form';
import { someActivity, someJob } from '@/tests/support/joblogs';

describe('two versions of a joblog', () => {
  const now = valuesOf(someJob);

  test('stand beside each other in the order of the form, and differ where they differ', () => {
    const rows = compared(now, { ...now, titel: 'Køkkenchef', beskrivelse: 'Ring' });
    expect(rows.map(({ name }) => name)).toEqual([
      ...['titel', 'virksomhed', 'land', 'status', 'fandt', 'maade', 'beskrivelse'],
    ]);
    expect(rows.filter(({ isDifferent }) => isDifferent)).toEqual([
      { name: 'titel', now: 'Kok', mine: 'Køkkenchef', isDifferent: true },
      { name: 'beskrivelse', now: '', mine: 'Ring', isDifferent: true },
    ]);
  });

  test('of an activity are compared in what its form asks about', () => {
    const activity = valuesOf(someActivity);
    const rows = compared(activity, { ...activity, fandt: 'jobnet', status: 'soegt' });
    expect(rows.every(({ isDifferent }) => !isDifferent)).toBe(true);
  });

  test('are the same when nobody could see a difference in the form', () => {
    const located = { ...someJob, company: { ...someJob.company, latitude: 55, longitude: 12 } };
    expect(isSameInForm(someJob, located)).toBe(true);
    expect(isSameInForm(someJob, { ...someJob, status: 'soegt' })).toBe(false);
  });
});

test('what was typed is kept for each joblog by itself', () => {
  expect(conflictForm('a')).not.toBe(conflictForm('b'));
});
