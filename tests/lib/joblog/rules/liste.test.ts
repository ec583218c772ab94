import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOf, dageTil, moved, otherArtOf, questionOf } from '@/lib/joblog/rules/liste';
import { joblogFiltre } from '@/lib/joblog/schema/liste';
import { type JoblogStatus, joblogStatusser } from '@/services/dfdg';

const job = {
  art: 'job',
  title: 'Kok',
  description: null,
  weeklyWorkTime: null,
  hoursPerWeek: null,
  submissionDeadlineDate: null,
  status: 'ikke-soegt',
  submissionDate: null,
  applicationSource: 'jobnet',
  typeOfSubmission: 'e-mail',
  company: {
    ...{ name: null, address: null, postCode: null, town: null, country: null, employmentAreaId: null },
    ...{ contactPerson: null, phone: null, email: null, latitude: null, longitude: null },
    ...{ dailyTravelTimeInMinutes: null, distanceToCompanyInMeters: null },
  },
  jobAd: null,
} as const;

describe('a job that is moved', () => {
  test('to applied for, without a day, was applied for today', () => {
    expect(moved(job, 'soegt', '2026-11-23')).toEqual({ ...job, status: 'soegt', submissionDate: '2026-11-23' });
  });

  test('keeps the day it has, wherever it is moved', () => {
    const applied = { ...job, submissionDate: '2026-11-01' };
    for (const status of joblogStatusser) expect(moved(applied, status, '2026-11-23')).toEqual({ ...applied, status });
  });

  test('straight to an interview was applied for today too', () => {
    expect(moved(job, 'samtale', '2026-11-23')).toMatchObject({ status: 'samtale', submissionDate: '2026-11-23' });
  });

  test('on from there gets no day that nobody knows', () => {
    const undated = { ...job, status: 'soegt' } as const;
    for (const status of ['ikke-soegt', 'samtale', 'afsluttet'] as const)
      expect(moved(undated, status, '2026-11-23').submissionDate).toBeNull();
    expect(moved(job, 'afsluttet', '2026-11-23').submissionDate).toBeNull();
  });

  test('there and back again is as it was, but for the day', () => {
    const back = moved(moved(job, 'soegt', '2026-11-23'), 'ikke-soegt', '2026-11-24');
    expect(back).toEqual({ ...job, submissionDate: '2026-11-23' });
  });
});

describe('the numbers of the filters', () => {
  const n = fc.nat(2000);
  const antal = fc.record({ 'ikke-soegt': n, soegt: n, samtale: n, afsluttet: n });

  test('are the same whichever filter is chosen, and add up to all', () => {
    fc.assert(
      fc.property(antal, antal, (jobs, activities) => {
        const sum = (status: JoblogStatus) => jobs[status] + activities[status];
        const both = {
          'ikke-soegt': sum('ikke-soegt'),
          soegt: sum('soegt'),
          samtale: sum('samtale'),
          afsluttet: sum('afsluttet'),
        };
        const of = { job: jobs, 'anden-aktivitet': activities };
        const seen = joblogFiltre.map((filter) => {
          const { art } = { art: undefined, ...questionOf(filter) };
          return countsOf(filter, art ? of[art] : both, of[otherArtOf(filter)]);
        });
        const { alle, ...parts } = seen[0] ?? expect.unreachable();
        for (const counts of seen) expect(counts).toEqual(seen[0]);
        expect(Object.values(parts).reduce((total, one) => total + one, 0)).toBe(alle);
      }),
    );
  });
});

test('a deadline is counted in whole days, also over a change of the clocks', () => {
  expect(dageTil('2026-11-23', '2026-11-23')).toBe(0);
  expect(dageTil('2026-10-26', '2026-10-24')).toBe(2);
  expect(dageTil('2026-11-20', '2026-11-23')).toBe(-3);
});
