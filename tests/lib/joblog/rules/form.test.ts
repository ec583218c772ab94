import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyValues, faultsInTime, isSamePlace, toFields, unknownDeadline, valuesOf } from '@/lib/joblog/rules/form';
import { type JoblogValues, newJoblogSchema } from '@/lib/joblog/schema/form';
import {
  applicationSources,
  dfdgContract,
  type JoblogFields,
  joblogStatusser,
  typesOfSubmission,
} from '@/services/dfdg';

const today = '2026-11-23';
const fresh = { today, before: null };
const answered: JoblogValues = {
  ...emptyValues('job', today),
  titel: 'Kok',
  arbejdstid: 'fuldtid',
  fandt: 'jobnet',
  maade: 'e-mail',
};
const before = toFields({ ...answered, frist: '2026-12-01' }, fresh);

describe('the deadline of a new job', () => {
  test('is five days from today when none is chosen, also over the end of a year', () => {
    expect(toFields(answered, fresh).submissionDeadlineDate).toBe('2026-11-28');
    expect(unknownDeadline('2026-12-29')).toBe('2027-01-03');
  });

  test('is the one that is chosen, also when it has passed', () => {
    expect(toFields({ ...answered, frist: '2020-01-01' }, fresh).submissionDeadlineDate).toBe('2020-01-01');
  });
});

test('a joblog that has a deadline can be changed to have none', () => {
  expect(toFields({ ...answered, frist: '' }, { today, before }).submissionDeadlineDate).toBeNull();
});

describe('the day of an application', () => {
  const dayOf = (values: Partial<JoblogValues>, was: JoblogFields | null = null) =>
    toFields({ ...answered, ...values }, { today, before: was }).submissionDate;

  test.each(['soegt', 'samtale'] as const)('is today when a new job is %s and no day is chosen', (status) => {
    expect(dayOf({ status })).toBe(today);
  });

  test('is today when a job moves from not applied for to applied for', () => {
    expect(dayOf({ status: 'soegt' }, before)).toBe(today);
  });

  test('is not made up for a job that was applied for without a day', () => {
    expect(dayOf({ status: 'samtale' }, { ...before, status: 'soegt' })).toBeNull();
  });

  test('is not made up for a job that is over', () => {
    expect(dayOf({ status: 'afsluttet' })).toBeNull();
  });

  test('is the chosen one', () => {
    expect(dayOf({ status: 'soegt', dato: '2026-11-01' })).toBe('2026-11-01');
  });

  test('is nothing while the job is not applied for', () => {
    expect(dayOf({ status: 'ikke-soegt', dato: '2026-11-01' })).toBeNull();
  });

  test('stays with a job that is moved back', () => {
    const was = { ...before, status: 'soegt', submissionDate: '2026-11-01' } as const;
    expect(dayOf({ status: 'ikke-soegt', dato: '' }, was)).toBe('2026-11-01');
  });
});

describe('a day that is yet to come', () => {
  const typed: JoblogValues = { ...answered, status: 'soegt', dato: '2026-11-24' };

  test('is refused as the day of an application, and today is not', () => {
    expect(faultsInTime(typed, fresh)).toEqual({ dato: [expect.stringContaining('fremtiden')] });
    expect(faultsInTime({ ...typed, dato: today }, fresh)).toEqual({});
    expect(faultsInTime({ ...typed, dato: '' }, fresh)).toEqual({});
  });

  test('is refused as the day of an activity', () => {
    const activity = { ...emptyValues('anden-aktivitet', today), titel: 'Jobmesse', dato: '2026-11-24' };
    expect(Object.keys(faultsInTime(activity, fresh))).toEqual(['dato']);
    expect(faultsInTime({ ...activity, dato: today }, fresh)).toEqual({});
  });

  test('and a day before anybody looks back to are both refused', () => {
    expect(Object.keys(faultsInTime({ ...typed, dato: '1969-12-31' }, fresh))).toEqual(['dato']);
    expect(faultsInTime({ ...typed, dato: '1970-01-01' }, fresh)).toEqual({});
  });

  test('is no matter while the job is not applied for', () => {
    expect(faultsInTime({ ...typed, status: 'ikke-soegt' }, fresh)).toEqual({});
  });

  test('is taken as a deadline, up to ten years', () => {
    const by = (frist: string) => faultsInTime({ ...answered, frist }, fresh);
    expect([by('2036-11-23'), by('1970-01-01'), by('')]).toEqual([{}, {}, {}]);
    for (const frist of ['2036-11-24', '1969-12-31', '0026-11-23'])
      expect(Object.keys(by(frist)), frist).toEqual(['frist']);
  });

  test('that another system has written is left alone', () => {
    expect(faultsInTime(typed, { today, before: { ...before, submissionDate: '2026-11-24' } })).toEqual({});
  });
});

describe('an anden aktivitet', () => {
  const activity = { ...emptyValues('anden-aktivitet', today), titel: 'Jobmesse' };

  test('is suggested for today, and is over when it is written down', () => {
    expect(toFields(activity, fresh)).toMatchObject({
      art: 'anden-aktivitet',
      status: 'afsluttet',
      submissionDate: today,
      submissionDeadlineDate: null,
      applicationSource: null,
    });
  });

  test('keeps what its form does not ask about', () => {
    const was = {
      ...toFields(activity, fresh),
      status: 'ikke-soegt',
      applicationSource: 'akasse',
      company: { ...toFields(activity, fresh).company, contactPerson: 'Bo', email: 'bo@example.com' },
    } as const;
    expect(toFields({ ...activity, titel: 'Messe' }, { today, before: was })).toEqual({ ...was, title: 'Messe' });
  });
});

describe('the place', () => {
  const somewhere = {
    ...answered,
    adresse: 'Nørrebrogade 12',
    postnummer: '2200',
    by: 'København N',
  };
  const known = { latitude: 55.69, longitude: 12.55, dailyTravelTimeInMinutes: 20, distanceToCompanyInMeters: 3000 };
  const was = toFields(somewhere, fresh);
  const located: JoblogFields = { ...was, company: { ...was.company, ...known } };

  test('keeps its position and travel time while the address is the same', () => {
    const changed = toFields({ ...somewhere, virksomhed: 'Café Ny' }, { today, before: located });
    expect(changed.company).toMatchObject({ name: 'Café Ny', ...known });
  });

  test('has neither when the address is another one', () => {
    const changed = toFields({ ...somewhere, adresse: 'Nørrebrogade 14' }, { today, before: located });
    expect(changed.company).toMatchObject({ latitude: null, longitude: null, dailyTravelTimeInMinutes: null });
  });

  test('is the area instead of postcode and town when only that is known', () => {
    const { company } = toFields({ ...somewhere, kunOmraade: 'ja', omraade: '7' }, fresh);
    expect(company).toMatchObject({ employmentAreaId: 7, postCode: null, town: null });
  });

  test('abroad has no Danish area', () => {
    const { company } = toFields({ ...somewhere, land: 'SE', kunOmraade: 'ja', omraade: '7' }, fresh);
    expect(company).toMatchObject({ employmentAreaId: null, postCode: '2200', country: 'SE' });
  });

  test('without a country is in Denmark', () => {
    expect(isSamePlace({ ...was.company, country: null }, was.company)).toBe(true);
    expect(isSamePlace({ ...was.company, country: 'SE' }, was.company)).toBe(false);
  });
});

test('a job made from an ad keeps the ad, whatever a change says', () => {
  const made = toFields({ ...answered, annonce: 'internal:1000001' }, fresh);
  expect(made.jobAd).toEqual({ key: 'internal:1000001', url: null });
  expect(toFields({ ...answered, annonce: 'external:E1' }, { today, before: made }).jobAd).toEqual(made.jobAd);
});

const words = fc.string({ minLength: 1, maxLength: 60 }).filter((one) => one.trim() === one && !/[\r\n]/.test(one));
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const place = fc.oneof(
  fc.record({ postCode: fc.constant(null), town: fc.constant(null), employmentAreaId: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ postCode: maybe(fc.constant('2200')), town: maybe(words), employmentAreaId: fc.constant(null) }),
);
const position = fc.constantFrom({ latitude: 55.5, longitude: 12.5 }, { latitude: null, longitude: null });

/** Joblogs as this form, or an a-kasse, can have made them. */
const joblogs: fc.Arbitrary<JoblogFields> = fc
  .record({
    title: words,
    description: maybe(words),
    hours: maybe(fc.integer({ min: 25, max: 16_800 }).map((hundredths) => hundredths / 100)),
    deadline: maybe(day),
    status: fc.constantFrom(...joblogStatusser),
    date: maybe(day),
    applicationSource: fc.constantFrom(...applicationSources),
    typeOfSubmission: fc.constantFrom(...typesOfSubmission),
    art: fc.constantFrom('job' as const, 'anden-aktivitet' as const),
    name: maybe(words),
    address: maybe(words),
    place,
    position,
    contactPerson: maybe(words),
  })
  .map(({ hours, deadline, date, status, name, address, contactPerson, place: where, position: at, ...rest }) => ({
    ...rest,
    status,
    weeklyWorkTime: hours === null ? 'fuldtid' : 'deltid',
    hoursPerWeek: hours,
    submissionDeadlineDate: deadline,
    submissionDate: date ?? (rest.art === 'job' ? null : today),
    company: {
      ...{ name, address, ...where, ...at, contactPerson, country: 'DK', phone: null, email: 'a@example.com' },
      dailyTravelTimeInMinutes: null,
      distanceToCompanyInMeters: null,
    },
    jobAd: null,
  }));

test('a joblog that is opened in the form and saved untouched is as it was', () => {
  fc.assert(
    fc.property(joblogs, (log) => {
      const typed = newJoblogSchema.parse(valuesOf(log));
      expect(toFields(typed, { today, before: log })).toEqual(log);
    }),
    { numRuns: 1000 },
  );
});

test('whatever the form takes, DFDG takes', () => {
  const { joblog } = dfdgContract.operations.createJoblog.input.shape;
  fc.assert(
    fc.property(joblogs, (log) => {
      const typed = newJoblogSchema.parse(valuesOf(log));
      expect(joblog.safeParse(toFields(typed, fresh)).error).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});
