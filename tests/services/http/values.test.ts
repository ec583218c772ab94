import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { callerSchema, decodeCaller, encodeCaller } from '@/services/http/caller';
import type { Operation } from '@/services/http/contract';
import { faultsOf } from '@/services/http/parse';
import { putTogether, takeApart } from '@/services/http/placement';
import { Err } from '@/services/http/result';
import { readError, repeatedRequest, statusOf } from '@/services/http/wire-errors';
import { caseworker } from './sample';

const operation: Operation = {
  method: 'POST',
  path: '/v1/{id}',
  kind: 'write',
  input: z.object({
    id: z.string(),
    antal: z.number().optional(),
    ja: z.boolean().optional(),
    tal: z.array(z.int()).optional(),
    art: z.enum(['x', 'y']).optional(),
    kode: z.string().optional(),
    data: z.unknown().optional(),
  }),
  in: { id: 'path', antal: 'query', ja: 'query', tal: 'query', art: 'query', kode: 'header:X-Kode' },
  output: z.null(),
  errors: [],
  summary: 'x',
};

describe('an input on its way', () => {
  test('arrives as it left, wherever its fields travel', () => {
    const inputs = fc.record(
      {
        id: fc.string({ minLength: 1 }),
        antal: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
        ja: fc.boolean(),
        tal: fc.array(fc.integer(), { minLength: 1 }),
        art: fc.constantFrom('x', 'y'),
        kode: fc.stringMatching(/^[!-~]{1,20}$/),
        data: fc.jsonValue(),
      },
      { requiredKeys: ['id'] },
    );
    fc.assert(
      fc.property(inputs, (input) => {
        const parts = takeApart(operation, input);
        const query = new URLSearchParams(parts.query.toString());
        const body = JSON.parse(JSON.stringify(parts.body));
        const arrived = putTogether(operation, { ...parts, query, body, headers: new Headers(parts.headers) });
        expect(arrived).toEqual(JSON.parse(JSON.stringify(input)));
      }),
    );
  });

  test('keeps a number that is none as text, for the schema to refuse', () => {
    for (const antal of ['', '1,5', '0x10', 'NaN', 'Infinity', '1 ']) {
      const parts = { path: {}, query: new URLSearchParams({ antal }), headers: new Headers(), body: {} };
      expect(putTogether(operation, parts)).toEqual({ antal });
    }
  });
});

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

describe('an error on the wire', () => {
  test('is read as it was written', () => {
    for (const reason of ['not_found', 'refused', 'invalid', 'conflict', 'unavailable', 'drift'] as const) {
      const error = Err(reason, 'why', 4575);
      expect(readError(statusOf(error), JSON.stringify(error))).toEqual(error);
    }
    expect(statusOf(repeatedRequest())).toBe(412);
    expect(readError(412, '')).toEqual(repeatedRequest());
  });

  test('always has a reason, whatever arrived', () => {
    const statuses = fc.integer({ min: 300, max: 599 });
    fc.assert(
      fc.property(statuses, fc.oneof(fc.string(), fc.json()), (status, body) => {
        expect(['drift', 'unavailable', 'conflict']).toContain(readError(status, body).reason);
      }),
    );
  });
});

describe('a fault in a value', () => {
  test('names fields, but not the keys people chose', () => {
    const schema = z.object({ felt: z.record(z.string(), z.int()) });
    const parsed = schema.safeParse({ felt: { '0101900000': 'x', navn: 'y' } });
    expect(parsed.error && faultsOf(parsed.error)).toBe('felt.* invalid_type; felt.navn invalid_type');
  });
});
