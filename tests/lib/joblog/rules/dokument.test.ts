import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanFilename, downloadHeaders, keptUntil, sizeInWords } from '@/lib/joblog/rules/dokument';
import { addDays } from '@/lib/kalender/rules';
import { firstKeptDay } from '@/services/dfdg/stub/joblog-rules';

describe('the name of a file', () => {
  test.each([
    ['Min ansøgning.pdf', 'Min ansøgning.pdf'],
    ['C:\\fakepath\\cv.pdf', 'cv.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['cv.PDF.pdf', 'cv.pdf'],
    ['løn\u202Efdp.exe', 'lønfdp.exe.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie: x.pdf'],
    ['.pdf', 'CV.pdf'],
    ['', 'CV.pdf'],
    ['   ...  ', 'CV.pdf'],
    ['A\u030Ase.pdf', 'Åse.pdf'],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanFilename(given, 'CV')).toBe(kept);
  });

  test('is bounded, has no folder, and nothing that cannot be seen, whatever was sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (given) => {
        const kept = cleanFilename(given, 'CV');
        expect(kept.length).toBeLessThanOrEqual(240);
        expect(kept).toMatch(/^[^/\\\p{C}]+\.pdf$/u);
      }),
    );
  });

  test('goes out so that no browser reads a header into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (given) => {
        const headers = new Headers(
          downloadHeaders({ filename: cleanFilename(given, 'CV'), bytes: new Uint8Array(3) }),
        );
        expect(headers.get('content-disposition')).toMatch(
          /^attachment; filename="[^"\\]*"; filename\*=UTF-8''[\w.~%!$&+^`|#-]+$/,
        );
      }),
    );
  });

  test('is told to browsers as it is, and in plain letters to old ones', () => {
    const { 'content-disposition': disposition } = downloadHeaders({
      filename: 'Åse (1).pdf',
      bytes: new Uint8Array(3),
    });
    expect(disposition).toBe(`attachment; filename="Aase (1).pdf"; filename*=UTF-8''%C3%85se%20%281%29.pdf`);
  });
});

describe('a document is kept', () => {
  test('exactly as long as DFDG keeps it, whatever the day', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2120-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const last = keptUntil(day);
        expect(firstKeptDay(last) <= day).toBe(true);
        expect(firstKeptDay(addDays(last, 1)) > day).toBe(true);
      }),
    );
  });

  test.each([
    ['2026-11-23', '2030-11-23'],
    ['2024-02-29', '2028-02-29'],
    ['2096-02-29', '2100-02-28'],
    ['2026-12-31', '2030-12-31'],
  ])('that came on %s until %s', (day, last) => {
    expect(keptUntil(day)).toBe(last);
  });
});

test.each([
  [1, '1 kB'],
  [2048, '2 kB'],
  [999 * 1024, '999 kB'],
  [1_500_000, '1,4 MB'],
  [10 * 1024 * 1024, '10 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
