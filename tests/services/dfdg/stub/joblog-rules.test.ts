import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestJoblogDokument } from '@/services/dfdg';
import { firstKeptDay, isFilename, pdfFrom } from '@/services/dfdg/stub/joblog-rules';
import { addDays } from '@/services/dfdg/stub/rules';

const isKept = (changed: string, idag: string) => changed >= firstKeptDay(idag);

describe('what was last changed four years ago', () => {
  test.each([
    ['2026-06-15', '2022-06-15'],
    ['2026-01-01', '2022-01-01'],
    ['2026-12-31', '2022-12-31'],
    ['2028-02-29', '2024-02-29'],
    ['2028-03-01', '2024-03-01'],
  ])('is kept on %s when that was %s, goes the day after, and stays with a day less', (idag, changed) => {
    expect(isKept(changed, idag)).toBe(true);
    expect(isKept(changed, addDays(idag, 1))).toBe(false);
    expect(isKept(addDays(changed, 1), addDays(idag, 1))).toBe(true);
    expect(isKept(addDays(changed, -1), idag)).toBe(false);
  });

  test('counts a leap day as one of the four years, not as an end of them', () => {
    expect(isKept('2024-02-28', '2028-02-28')).toBe(true);
    expect(isKept('2024-02-28', '2028-02-29')).toBe(false);
    expect(isKept('2024-02-29', '2028-02-29')).toBe(true);
    expect(isKept('2024-02-29', '2028-03-01')).toBe(false);
  });

  test('has an end also where the fourth year after a leap day has none', () => {
    expect(isKept('2096-02-29', '2100-02-28')).toBe(true);
    expect(isKept('2096-02-29', '2100-03-01')).toBe(false);
    expect(isKept('2100-02-28', '2104-02-29')).toBe(false);
    expect(isKept('2100-03-01', '2104-02-29')).toBe(true);
  });
});

describe('the four years', () => {
  // Days of two hundred years, three of which are no leap years though four divides them.
  const day = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays('1999-12-31', days));

  test('never bring back what has gone', () => {
    fc.assert(fc.property(day, day, (changed, idag) => !isKept(changed, addDays(idag, 1)) || isKept(changed, idag)));
  });

  test('never keep the older and forget the newer', () => {
    fc.assert(fc.property(day, day, (changed, idag) => !isKept(changed, idag) || isKept(addDays(changed, 1), idag)));
  });

  test('are no shorter than 1.460 days and no longer than 1.461', () => {
    fc.assert(
      fc.property(day, (idag) => {
        expect(isKept(addDays(idag, -1_460), idag)).toBe(true);
        expect(isKept(addDays(idag, -1_462), idag)).toBe(false);
      }),
    );
  });

  test('begin anew with any change', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1_460 }), (idag, since) => isKept(idag, addDays(idag, since))),
    );
  });
});

describe('a document', () => {
  test('of any bytes comes out as it went in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (rest) => {
        const bytes = Buffer.concat([Buffer.from('%PDF-'), rest]);
        expect(pdfFrom(bytes.toString('base64'))).toEqual({ pdf: bytes });
      }),
    );
  });

  test('is refused with a word that no base64 has', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => /[^A-Za-z0-9+/=]/.test(text)),
        (text) => {
          expect(pdfFrom(text)).toEqual({ fault: 'not base64' });
        },
      ),
    );
  });

  test('is refused when its last letter holds bits that belong to no byte', () => {
    expect(pdfFrom('JVBERi0=')).toMatchObject({ pdf: Buffer.from('%PDF-') });
    expect(pdfFrom('JVBERi1=')).toEqual({ fault: 'not base64' });
  });

  test.each([
    [largestJoblogDokument, undefined],
    [largestJoblogDokument + 1, 'more than 10 MB'],
    [largestJoblogDokument + 10_000, 'more than 10 MB'],
  ])('of %i bytes is judged by what it holds', (bytes, fault) => {
    const document = pdfFrom(Buffer.alloc(bytes).fill('%PDF-', 0, 5).toString('base64'));
    expect('fault' in document ? document.fault : undefined).toBe(fault);
  });

  test.each(['CV.pdf', 'Ansøgning – Kok (1).pdf', '履歴書.pdf', '..'])('may be called %s', (name) => {
    expect(isFilename(name)).toBe(true);
  });

  test.each(['a/b', 'a\\b', 'a\tb', 'a\u007f', 'a\u0085', 'a\u0000'])('may not be called %j', (name) => {
    expect(isFilename(name)).toBe(false);
  });
});
