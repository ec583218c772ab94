import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageOn, birthDate, containsCpr, cprSchema, maskCpr, parseCpr, redactCpr } from '@/lib/core/cpr';

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('1999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(2, 10).split('-').reverse().join(''));
const serials = fc.integer({ min: 0, max: 3999 }).map((serial) => String(serial).padStart(4, '0'));
const cprs = fc.tuple(dates, serials).map((parts) => parts.join(''));
const administrative = cprs.map((cpr) => String(Number(cpr.slice(0, 2)) + 60) + cpr.slice(2));

describe('reading a CPR number', () => {
  test.each(['1403881000', '140388-1000', ' 140388-1000 ', '14 03 88 1000', '140388 – 1000', '１４０３８８‑１０００'])(
    'takes %j as Anna writes it',
    (input) => {
      expect(parseCpr(input)).toEqual({ ok: true, cpr: '1403881000' });
    },
  );

  test.each([
    ['', 'Skriv dit CPR-nummer.'],
    ['   ', 'Skriv dit CPR-nummer.'],
    ['140388-100', 'Et CPR-nummer har 10 cifre, fx 010203-4567.'],
    ['140388-10000', 'Et CPR-nummer har 10 cifre, fx 010203-4567.'],
    ['140388-100a', 'Et CPR-nummer har 10 cifre, fx 010203-4567.'],
    ['1403-881000', 'Et CPR-nummer har 10 cifre, fx 010203-4567.'],
    ['140388--1000', 'Et CPR-nummer har 10 cifre, fx 010203-4567.'],
    ['311188-1000', 'De første 6 cifre i CPR-nummeret er ikke en dato. Tjek, at du har skrevet det rigtigt.'],
    ['001188-1000', 'De første 6 cifre i CPR-nummeret er ikke en dato. Tjek, at du har skrevet det rigtigt.'],
    ['141388-1000', 'De første 6 cifre i CPR-nummeret er ikke en dato. Tjek, at du har skrevet det rigtigt.'],
    ['290201-1000', 'De første 6 cifre i CPR-nummeret er ikke en dato. Tjek, at du har skrevet det rigtigt.'],
    ['921188-1000', 'De første 6 cifre i CPR-nummeret er ikke en dato. Tjek, at du har skrevet det rigtigt.'],
  ])('answers %j with a Danish sentence', (input, message) => {
    expect(parseCpr(input)).toEqual({ ok: false, message });
  });

  test('takes every number with a real date, whatever modulus 11 says', () => {
    fc.assert(
      fc.property(cprs, (cpr) => {
        expect(parseCpr(cpr)).toEqual({ ok: true, cpr });
      }),
    );
  });

  test('takes administrative numbers, whose day is 60 higher', () => {
    fc.assert(
      fc.property(administrative, (cpr) => {
        expect(parseCpr(cpr)).toEqual({ ok: true, cpr });
      }),
    );
  });

  test('in a form gives the digits or the same sentence', () => {
    expect(cprSchema.parse('140388-1000')).toBe('1403881000');
    expect(cprSchema.safeParse('1').error?.issues[0]?.message).toBe('Et CPR-nummer har 10 cifre, fx 010203-4567.');
    expect(cprSchema.safeParse(undefined).error?.issues[0]?.message).toBe('Skriv dit CPR-nummer.');
  });
});

describe('the date of birth', () => {
  test.each([
    ['0101000000', '1900-01-01'],
    ['3112993999', '1999-12-31'],
    ['0101004000', '2000-01-01'],
    ['3112364999', '2036-12-31'],
    ['0101374000', '1937-01-01'],
    ['0101005000', '2000-01-01'],
    ['3112578999', '2057-12-31'],
    ['0101585000', '1858-01-01'],
    ['3112998999', '1899-12-31'],
    ['3112369999', '2036-12-31'],
    ['0101379000', '1937-01-01'],
    ['2902004000', '2000-02-29'],
    ['7403881000', '1988-03-14'],
  ])('of %s is %s', (cpr, date) => {
    expect(birthDate(cpr)).toBe(date);
  });

  test('of something else is an error of the caller', () => {
    expect(() => birthDate('140388-1000')).toThrow(RangeError);
    expect(() => birthDate('3111881000')).toThrow(RangeError);
  });
});

describe('the age', () => {
  test.each([
    ['1403881000', '2026-03-13', 37],
    ['1403881000', '2026-03-14', 38],
    ['1403881000', '2026-03-15', 38],
    ['2902004000', '2018-02-28', 17],
    ['2902004000', '2018-03-01', 18],
    ['2902004000', '2020-02-29', 20],
  ])('of %s on %s is %i', (cpr, day, age) => {
    expect(ageOn(cpr, day)).toBe(age);
  });
});

describe('showing a CPR number', () => {
  test('hides the last four digits', () => {
    expect(maskCpr('1403881000')).toBe('140388-xxxx');
    expect(maskCpr('140388-1000')).toBe('140388-xxxx');
  });

  test('hides everything when it is not one', () => {
    expect(maskCpr('12345678901')).toBe('xxxxxx-xxxx');
  });
});

describe('finding CPR numbers in text', () => {
  const separators = fc.constantFrom(
    '',
    '-',
    ' ',
    ' - ',
    '–',
    '‑',
    '.',
    '/',
    '_',
    '%2D',
    '%20',
    '+',
    '%252D',
    '%E2%80%93',
  );
  const around = fc.constantFrom('', ' ', 'cpr', 'cpr=', '?q=', '(', ')', '/', 'æ', ',', '"');

  test('finds every number, however it is written and whatever surrounds it', () => {
    const numbers = fc.oneof(cprs, administrative);
    fc.assert(
      fc.property(numbers, separators, around, around, (cpr, separator, before, after) => {
        const text = `${before}${cpr.slice(0, 6)}${separator}${cpr.slice(6)}${after}`;
        expect(containsCpr(text)).toBe(true);
        expect(redactCpr(text)).toContain('[cpr]');
        expect(redactCpr(text)).not.toContain(cpr.slice(6));
      }),
      { numRuns: 1000 },
    );
  });

  test('finds it in digits of double width, in %-codes and with invisible characters between', () => {
    expect(containsCpr('１４０３８８１０００')).toBe(true);
    expect(containsCpr('%31%34%30%33%38%38%31%30%30%30')).toBe(true);
    expect(containsCpr('14\u200b03881\u00ad000')).toBe(true);
  });

  test('finds none where there are fewer than ten digits', () => {
    const text = fc
      .string()
      .filter((candidate) => (candidate.match(/\d/g)?.length ?? 0) < 10 && !candidate.includes('%'));
    fc.assert(
      fc.property(text, (candidate) => {
        expect(containsCpr(candidate)).toBe(false);
      }),
    );
  });

  test('leaves a text without one as it is', () => {
    const text = 'kok i 2100 København Ø, 37 timer%20om ugen';
    expect(redactCpr(text)).toBe(text);
  });

  test.each([
    ['a time', '2026-11-23T06:38:54.123Z'],
    ['milliseconds', '1795415934123'],
    ['a CVR number', '10000009'],
    ['a phone number', '+45 33 12 34 56'],
    ['an EAN number', '5790001234567'],
    ['a deadline', '14.03.2027 kl. 12.00'],
    ['a random identifier', '14038810-1000-4248-b1b5-915314038810'],
    ['a digest', `${'ab'.repeat(20)}1403881000${'cd'.repeat(10)}`],
    ['ten digits that start with no date', '9999991234'],
  ])('does not take %s for one', (_, text) => {
    expect(containsCpr(text)).toBe(false);
  });
});
