import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeAnswers } from '@/lib/jeg-soeger-job-som/rules';
import type { Answers } from '@/lib/jeg-soeger-job-som/schema';

const thisYear = 2026;
const experienced: Answers = { uddannelse: 'nej', erfaring: 'ja', aar: '6', senest: '2026' };
const judge = (answers: Partial<Answers>) => judgeAnswers({ ...experienced, ...answers }, thisYear);

describe('the answers about a stilling', () => {
  test('are education, years and the year they were last used', () => {
    expect(judge({ uddannelse: 'ja' })).toEqual({
      ok: true,
      answers: { hasEducation: true, experience: { years: 6, lastUsedYear: 2026 } },
    });
  });

  test('hold no years without experience, whatever was typed', () => {
    expect(judge({ erfaring: 'nej', aar: 'mange', senest: '3000' })).toEqual({
      ok: true,
      answers: { hasEducation: false, experience: null },
    });
  });

  test.each(['0', '1', '59', '60'])('take %s years', (aar) => {
    expect(judge({ aar })).toMatchObject({ ok: true, answers: { experience: { years: Number(aar) } } });
  });

  test.each(['61', '100', '-1', '1,5', '6.0', 'seks', '', undefined])('refuse %j years, at the field', (aar) => {
    expect(judge({ aar })).toEqual({ ok: false, fieldErrors: { aar: [expect.any(String)] } });
  });

  test.each(['2026', '2025', '1957', '1956'])('take %s as the year it was last used', (senest) => {
    expect(judge({ senest })).toMatchObject({ ok: true, answers: { experience: { lastUsedYear: Number(senest) } } });
  });

  test.each(['2027', '1955', '26', '02026', 'i år', '', undefined])('refuse %j as a year, at the field', (senest) => {
    expect(judge({ senest })).toEqual({ ok: false, fieldErrors: { senest: [expect.any(String)] } });
  });

  test('are told both when both are wrong', () => {
    const judged = judge({ aar: '', senest: '' });
    expect(judged.ok ? [] : Object.keys(judged.fieldErrors)).toEqual(['aar', 'senest']);
  });
});

test('whatever is typed is refused at a field or kept within bounds', () => {
  const yesNo = fc.constantFrom('ja' as const, 'nej' as const);
  const number = fc.integer({ min: -3000, max: 3000 }).map(String);
  const typed = fc.option(fc.oneof(number, fc.string({ maxLength: 20 })), { nil: undefined });
  const answers = fc.record({ uddannelse: yesNo, erfaring: yesNo, aar: typed, senest: typed });
  fc.assert(
    fc.property(answers, fc.integer({ min: 2026, max: 2100 }), (given, year) => {
      const judged = judgeAnswers(given, year);
      if (!judged.ok) return Object.keys(judged.fieldErrors).length > 0;
      const { experience } = judged.answers;
      if (given.erfaring === 'nej') return experience === null;
      return experience !== null && experience.years >= 0 && experience.years <= 60 && experience.lastUsedYear <= year;
    }),
    { numRuns: 10_000 },
  );
});
