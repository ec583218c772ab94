import { describe, expect, test } from 'vitest';
import { addressLines, kindOf, originOf, sectionsOf } from '@/lib/joblog/queries/log-view';
import type { Joblog } from '@/services/dfdg';
import { someActivity, someJob } from '@/tests/support/joblogs';

const around = {
  ...{ id: '7ab5f8c0-0000-4000-8000-000000000001', version: 1, dokumenter: [] },
  ...{ oprettet: '2026-11-12T09:14:00Z', oprettetAf: 'jobnet' },
  ...{ redigeret: '2026-11-12T09:14:00Z', redigeretAf: 'jobnet' },
};
const job: Joblog = { ...someJob, ...around };
const company = {
  ...someJob.company,
  ...{ address: 'Torvet 1, 2. tv', postCode: '5000', town: 'Odense C', contactPerson: 'Mia', phone: '66 12 00 00' },
  ...{ email: 'mia+job@example.dk' },
};

/** What stands beside each term. */
const read = (log: Joblog, isCitizen = true) =>
  Object.fromEntries(sectionsOf(log, isCitizen).map(({ title, facts }) => [title, facts.map(({ value }) => value)]));

describe('a job', () => {
  test('stands in the sections of its form; what a reader looks for is said to be missing, the rest left out', () => {
    expect(read(job)).toEqual({
      'Om jobbet': ['Kok', 'Ikke angivet', 'Ikke angivet'],
      'Om arbejdspladsen': ['Restaurant Havnen'],
      'Om din jobsøgning': ['Ikke søgt', 'Jobnet', 'E-mail'],
    });
  });

  test('says its hours, its days and its address as people do', () => {
    const full: Joblog = {
      ...{ ...job, company, weeklyWorkTime: 'deltid', hoursPerWeek: 18.5, submissionDeadlineDate: '2026-12-01' },
      ...{ status: 'soegt', submissionDate: '2026-11-20', description: 'Ring først' },
    };
    expect(read(full, false)).toEqual({
      'Om jobbet': ['Kok', 'Deltid, 18,5 timer om ugen', '1. december 2026', 'Ring først'],
      'Om arbejdspladsen': [
        'Restaurant Havnen',
        'Torvet 1, 2. tv\n5000 Odense C',
        ...['Mia', '66\u00a012\u00a000\u00a000', 'mia+job@example.dk'],
      ],
      'Om jobsøgningen': ['Søgt', '20. november 2026', 'Jobnet', 'E-mail'],
    });
    const links = sectionsOf(full, true).flatMap(({ facts }) => facts.flatMap(({ href }) => href ?? []));
    expect(links).toEqual(['tel:66120000', 'mailto:mia%2Bjob@example.dk']);
  });

  test('in another country names it, and one whose area alone is known names that', () => {
    const abroad = { ...company, country: 'SE', postCode: '211 20', town: 'Malmö' };
    expect(addressLines({ company: abroad })).toEqual(['Torvet 1, 2. tv', '211 20 Malmö', 'Sverige']);
    const area = { ...someJob.company, employmentAreaId: 5 };
    expect(read({ ...job, company: area })['Om arbejdspladsen']).toContain('Fyn');
  });
});

test('something else that was done has no search for a job', () => {
  const activity: Joblog = { ...someActivity, ...around, submissionDate: '2026-11-11' };
  expect(Object.keys(read(activity))).toEqual(['Om aktiviteten', 'Sted']);
  expect(kindOf(activity)).toBe('Anden aktivitet');
  expect(kindOf(job)).toBe('Job · Ikke søgt');
});

describe('where a joblog comes from', () => {
  test('is told once when nothing has been changed', () => {
    expect(originOf(job)).toEqual(['Oprettet på Jobnet 12. november 2026 kl.\u00a010.14.']);
  });

  test('tells who changed it last, whichever system it was', () => {
    const changed = { ...job, oprettetAf: 'Fagligt Fællesskab', redigeret: '2026-11-13T09:14:00Z' };
    expect(originOf(changed)).toEqual([
      'Oprettet i a-kassen 12. november 2026 kl.\u00a010.14.',
      'Senest ændret på Jobnet 13. november 2026 kl.\u00a010.14.',
    ]);
  });
});
