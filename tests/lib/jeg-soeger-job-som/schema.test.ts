import { describe, expect, test } from 'vitest';
import { addSchema, changeSchema, readPageParams, resolveSchema, undoSchema } from '@/lib/jeg-soeger-job-som/schema';

const stilling = '68c9d4ce-3dfe-45ec-aa21-6ea6bed91035';
const alias = '0b319717-6a93-8cef-b3ee-3af7a4eae0d5';
const answers = { uddannelse: 'ja', erfaring: 'nej' };

describe('the form that adds a stilling', () => {
  test('takes a stilling with or without an alias', () => {
    for (const of of [{ alias }, { alias: '' }, {}])
      expect(addSchema.safeParse({ stilling, ...answers, ...of }).success).toBe(true);
  });

  test.each(['', 'kok', stilling.toUpperCase(), `${stilling}0`, stilling.slice(1), `http://x/${stilling}`])(
    'refuses %j as a stilling',
    (wrong) => {
      expect(addSchema.safeParse({ stilling: wrong, ...answers }).error?.issues[0]?.message).toBe('Vælg en stilling.');
    },
  );

  test('asks for both answers', () => {
    const { error } = addSchema.safeParse({ stilling });
    expect(error?.issues.map(({ path }) => path[0])).toEqual(['uddannelse', 'erfaring']);
  });

  test('bounds what is typed', () => {
    const typed = (length: number) => addSchema.safeParse({ stilling, ...answers, aar: '1'.repeat(length) }).success;
    expect([typed(20), typed(21)]).toEqual([true, false]);
  });
});

test('the revision of a change is a whole number', () => {
  const parse = (udgave: string) => changeSchema.safeParse({ stilling, udgave, ...answers }).success;
  expect([parse('1'), parse('999999999'), parse('9999999999'), parse('-1'), parse('')]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a choice between two lists is one of three', () => {
  const parse = (valg: string, version = '') => resolveSchema.safeParse({ valg, version }).success;
  expect(['begge', 'jobnet', 'dfdg', 'ingen', ''].map((valg) => parse(valg))).toEqual([true, true, true, false, false]);
  expect([parse('dfdg', 'x'.repeat(46)), parse('dfdg', 'x'.repeat(47))]).toEqual([true, false]);
});

test('a removal is undone by its id', () => {
  expect(undoSchema.safeParse({ fjernelse: '018f0000-0000-7000-8000-000000000001' }).success).toBe(true);
  expect(undoSchema.safeParse({ fjernelse: '1' }).success).toBe(false);
});

describe('the address of the page', () => {
  test('tells what is chosen, opened and done', () => {
    expect(readPageParams({ stilling, alias, ret: stilling })).toMatchObject({
      stilling,
      alias,
      ret: stilling,
      soeg: null,
    });
  });

  test('is never an error', () => {
    const nothing = readPageParams({});
    const nonsense = { soeg: ['a', 'b'], stilling: 'kok', alias: '', ret: '../', fjernet: '1', afstemt: 'nej' };
    expect(readPageParams(nonsense)).toEqual(nothing);
    expect(readPageParams({ soeg: 'x'.repeat(101) })).toEqual(nothing);
  });
});
