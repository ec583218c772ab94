import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changedJoblogSchema,
  newJoblogSchema,
  readEditParams,
  readNewFormParams,
  readTimer,
} from '@/lib/joblog/schema/form';
import { applicationSources, employmentAreas, joblogStatusser, typesOfSubmission } from '@/services/dfdg';

const job = {
  art: 'job',
  titel: 'Kok',
  arbejdstid: 'fuldtid',
  land: 'DK',
  status: 'ikke-soegt',
  fandt: 'jobnet',
  maade: 'e-mail',
};
const activity = { art: 'anden-aktivitet', titel: 'Jobmesse', land: 'DK', dato: '2026-11-20' };

/** The messages at the fields, in the order they come; empty when there is nothing wrong. */
function faults(typed: Record<string, string>): Record<string, string> {
  const parsed = newJoblogSchema.safeParse(typed);
  const issues = parsed.success ? [] : parsed.error.issues;
  return Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message]));
}

describe('a job', () => {
  test('needs no more than what it is, its hours, and how it was found and is applied for', () => {
    expect(faults(job)).toEqual({});
  });

  test('is told everything that is missing at once, in the order of the page', () => {
    expect(Object.keys(faults({ art: 'job', email: 'mig' }))).toEqual([
      ...['titel', 'arbejdstid', 'email', 'status', 'fandt', 'maade'],
    ]);
  });

  test('is told what is missing also when a text is too long', () => {
    expect(Object.keys(faults({ ...job, beskrivelse: 'x'.repeat(4001), fandt: '' }))).toEqual(['beskrivelse', 'fandt']);
  });

  test.each(['titel', 'arbejdstid', 'status', 'fandt', 'maade'])('is refused without %s', (name) => {
    expect(Object.keys(faults({ ...job, [name]: '' }))).toEqual([name]);
  });

  test.each(['0,25', '18,5', '18.5', '37', '168', '7,25'])('of part time takes %s hours', (timer) => {
    expect(faults({ ...job, arbejdstid: 'deltid', timer })).toEqual({});
  });

  test.each(['', '0', '0,24', '168,01', '1000', '18,555', 'atten', '-5', '1e2', '18,', 'mellem 20 og 25 om ugen'])(
    'of part time is refused with %j hours',
    (timer) => {
      expect(Object.keys(faults({ ...job, arbejdstid: 'deltid', timer }))).toEqual(['timer']);
    },
  );

  test.each(['job@cafe.dk', 'søren@bogø-kro.dk', 'hr+kok@mail.cafe.co.uk'])(
    'takes %s as an e-mail address',
    (email) => {
      expect(faults({ ...job, email })).toEqual({});
    },
  );

  test.each(['mig', 'a@b', '@cafe.dk', 'a b@cafe.dk', 'a@cafe.d', '"<x>"@cafe.dk', 'a@b@cafe.dk'])(
    'does not take %j as an e-mail address',
    (email) => {
      expect(Object.keys(faults({ ...job, email }))).toEqual(['email']);
    },
  );

  test('of full time is not asked for hours, whatever stands there', () => {
    expect(faults({ ...job, timer: 'mange' })).toEqual({});
  });

  test.each(['', '2001-01-01', '2026-02-28', '2099-12-31'])(
    'takes the deadline %j, also one that has passed',
    (frist) => {
      expect(faults({ ...job, frist })).toEqual({});
    },
  );

  test.each(['2026-02-30', '30.11.2026', 'i morgen'])('is refused with the deadline %j', (frist) => {
    expect(Object.keys(faults({ ...job, frist }))).toEqual(['frist']);
  });

  test('that is not applied for is not asked for the day of the application', () => {
    expect(faults({ ...job, dato: 'måske' })).toEqual({});
    expect(Object.keys(faults({ ...job, status: 'soegt', dato: 'måske' }))).toEqual(['dato']);
  });

  test.each(['', '2100', '0999'])('takes the Danish postcode %j', (postnummer) => {
    expect(faults({ ...job, postnummer })).toEqual({});
  });

  test.each(['210', '21000', '2100 Ø', 'DK-2100'])('is refused with the Danish postcode %j', (postnummer) => {
    expect(Object.keys(faults({ ...job, postnummer }))).toEqual(['postnummer']);
  });

  test('abroad takes any postcode', () => {
    expect(faults({ ...job, land: 'SE', postnummer: '211 20' })).toEqual({});
  });

  test('of which only the area is known needs the area, and no postcode', () => {
    expect(Object.keys(faults({ ...job, kunOmraade: 'ja', postnummer: 'x' }))).toEqual(['omraade']);
    expect(faults({ ...job, kunOmraade: 'ja', omraade: '5', postnummer: 'x' })).toEqual({});
  });

  test('abroad is never asked for a Danish area', () => {
    expect(faults({ ...job, land: 'NO', kunOmraade: 'ja' })).toEqual({});
  });
});

describe('an anden aktivitet', () => {
  test('needs what it was, and the day', () => {
    expect(faults(activity)).toEqual({});
    expect(Object.keys(faults({ art: 'anden-aktivitet' }))).toEqual(['titel', 'dato']);
  });

  test('is not asked what is asked about a job', () => {
    expect(faults({ ...activity, email: 'mig', frist: 'x', arbejdstid: 'deltid' })).toEqual({});
  });
});

describe('what is typed', () => {
  test('is trimmed, and has the line breaks of text and not of the browser', () => {
    const parsed = newJoblogSchema.parse({ ...job, titel: ' Kok ', beskrivelse: 'e\u0000n\r\nt\u0007o\r' });
    expect(parsed).toMatchObject({ titel: 'Kok', beskrivelse: 'en\nto' });
  });

  test('may be as long as DFDG takes, and no longer', () => {
    expect(faults({ ...job, titel: 'x'.repeat(200), beskrivelse: 'x'.repeat(4000) })).toEqual({});
    const tooLong = faults({ ...job, titel: 'x'.repeat(201), virksomhed: 'x'.repeat(201), telefon: '1'.repeat(41) });
    expect(Object.values(tooLong), 'each says which field it is about').toEqual([
      'Skriv højst 200 tegn om stillingen eller aktiviteten.',
      'Skriv højst 200 tegn i virksomhedens navn.',
      'Skriv højst 40 tegn i telefonnummeret.',
    ]);
  });

  test('counts as no answer when it is a code that is not on the list', () => {
    expect(Object.keys(faults({ ...job, fandt: 'brevdue' }))).toEqual(['fandt']);
  });

  test('has the codes of DFDG', () => {
    const { shape } = newJoblogSchema;
    expect(shape.fandt.unwrap().options).toEqual(['', ...applicationSources]);
    expect(shape.maade.unwrap().options).toEqual(['', ...typesOfSubmission]);
    expect(shape.status.unwrap().options).toEqual(['', ...joblogStatusser]);
    expect(shape.omraade.unwrap().options).toHaveLength(employmentAreas.length + 1);
  });

  test('of any kind is refused at a field or taken, never thrown at', () => {
    const names = Object.keys(newJoblogSchema.shape);
    const typed = fc.dictionary(fc.constantFrom(...names), fc.string({ maxLength: 300 }));
    fc.assert(
      fc.property(typed, (given) => {
        const parsed = newJoblogSchema.safeParse(given);
        return parsed.success || parsed.error.issues.every(({ path }) => names.includes(String(path[0])));
      }),
    );
  });
});

test('a change names the joblog and the version that was on the page', () => {
  const known = { joblog: '6f1c1d0e-0a5e-4b7c-9a44-1d6f3c0c9b11', udgave: '3' };
  expect(changedJoblogSchema.safeParse({ ...job, ...known }).success).toBe(true);
  for (const udgave of ['0', '-1', 'x', ''])
    expect(changedJoblogSchema.safeParse({ ...job, ...known, udgave }).success, udgave).toBe(false);
});

test.each([
  ['18,5', 18.5],
  ['18.5', 18.5],
  ['7', 7],
  ['18,555', null],
  ['', null],
])('%j are %s hours', (typed, hours) => {
  expect(readTimer(typed)).toBe(hours);
});

describe('the address of the form', () => {
  test('says which ad, or that it is of an anden aktivitet, which has none', () => {
    expect(readNewFormParams({ annonce: 'internal:1' })).toMatchObject({ annonce: 'internal:1', art: 'job' });
    expect(readNewFormParams({ type: 'anden-aktivitet', annonce: 'internal:1' })).toEqual({
      ...{ annonce: null, art: 'anden-aktivitet', isAnew: false },
    });
    expect(readNewFormParams({ forfra: 'ja' })).toEqual({ annonce: null, art: 'job', isAnew: true });
  });

  test.each([{}, { annonce: ['a', 'b'] }, { annonce: '' }, { type: 'x', annonce: 'y'.repeat(101) }])(
    'is of an empty form when it says %j',
    (params) => {
      expect(readNewFormParams(params)).toEqual({ annonce: null, art: 'job', isAnew: false });
    },
  );

  test('says whether two changes have met, and whether what was typed is to be mended', () => {
    expect(readEditParams({ konflikt: 'ja' })).toEqual({ konflikt: true, mit: false, forfra: false });
    expect(readEditParams({ mit: 'ja', konflikt: ['ja', 'ja'] })).toEqual({
      konflikt: false,
      mit: true,
      forfra: false,
    });
  });
});
