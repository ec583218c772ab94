import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Operation } from '@/services/http/contract';
import { putTogether, takeApart } from '@/services/http/placement';

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
