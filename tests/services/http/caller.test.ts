import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callerSchema, decodeCaller, encodeCaller } from '@/services/http/caller';
import { caseworker } from './sample';

describe('a caller', () => {
  test('survives its header, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), (navn) => {
        fc.pre(navn.length <= 200);
        const header = encodeCaller({ ...caseworker, navn });
        expect(header).toMatch(/^[\w-]+$/);
        expect(decodeCaller(header)).toEqual({ ...caseworker, navn });
      }),
    );
  });

  test('is nothing but what the schema knows', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => decodeCaller(text) === null || callerSchema.safeParse(decodeCaller(text)).success,
      ),
    );
  });
});
