import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineContract, type Operation } from '@/services/http/contract';

const fine = {
  method: 'GET',
  path: '/v1/ting/{id}',
  kind: 'read',
  input: z.object({ id: z.string(), cpr: z.string(), side: z.int().optional() }),
  in: { id: 'path', cpr: 'header:x-cpr' },
  output: z.object({ navn: z.string() }),
  errors: ['not_found'],
  summary: 'Finds a thing',
} as const satisfies Operation;

function define(operation: Partial<Operation>, more: Record<string, Operation> = {}) {
  return () =>
    defineContract({ system: 'prøve', version: '1', operations: { get: { ...fine, ...operation }, ...more } });
}

describe('defineContract', () => {
  test('accepts a contract that agrees with itself', () => {
    expect(define({})).not.toThrow();
  });

  test('refuses a CPR number in the query of a GET, also when nobody placed it there', () => {
    expect(define({ in: { id: 'path' } })).toThrow('prøve.get: cpr must not travel in a URL');
    expect(define({ in: { id: 'path', cpr: 'query' } })).toThrow('must not travel in a URL');
  });

  test('refuses a CPR number in the path, whatever the field is called', () => {
    for (const field of ['cprNummer', 'CPR', 'personnummer', 'civilRegistrationIdentifier']) {
      const input = z.object({ [field]: z.string() });
      expect(define({ path: `/v1/{${field}}`, input, in: { [field]: 'path' } })).toThrow('must not travel in a URL');
    }
  });

  test('accepts a CPR number in the body of a POST', () => {
    expect(define({ method: 'POST', path: '/v1', in: { id: 'query', cpr: 'body' } })).not.toThrow();
    expect(define({ method: 'POST', path: '/v1', in: {} })).not.toThrow();
  });

  test('refuses a placement of a field the input does not have', () => {
    expect(define({ in: { ...fine.in, nr: 'query' } })).toThrow('"in" names nr');
  });

  test('refuses a path whose fields are not the fields placed in it', () => {
    expect(define({ path: '/v1/ting' })).toThrow('id must stand both in the path and in "in" as \'path\'');
    expect(define({ path: '/v1/ting/{id}/{side}' })).toThrow('side must stand both');
    expect(define({ path: 'v1/ting/{id}' })).toThrow('must start with /');
  });

  test('refuses a GET that writes or has a body', () => {
    expect(define({ kind: 'write' })).toThrow('a GET must not write');
    expect(define({ in: { ...fine.in, side: 'body' } })).toThrow('a GET has no body for side');
  });

  test('refuses fields that text cannot carry where there is only text', () => {
    const input = (side: z.ZodType) => z.object({ id: z.string(), cpr: z.string(), side });
    expect(define({ input: input(z.object({ x: z.int() })) })).toThrow('side cannot be written as text (query)');
    expect(define({ input: input(z.union([z.string(), z.int()])) })).toThrow('cannot be written as text');
    expect(define({ input: input(z.string().nullable()) })).toThrow('cannot be written as text');
    const header = { ...fine.in, side: 'header:x-side' } as const;
    expect(define({ input: input(z.array(z.string())), in: header })).toThrow(
      'cannot be written as text (header:x-side)',
    );
    expect(define({ input: input(z.array(z.string())) })).not.toThrow();
    expect(define({ input: input(z.union([z.literal(1), z.literal(2)])) })).not.toThrow();
  });

  test('refuses values that JSON cannot carry', () => {
    expect(define({ output: z.object({ at: z.date() }) })).toThrow(
      'prøve.get: the output uses a value JSON cannot carry',
    );
    expect(define({ output: z.string().transform((text) => text.length) })).toThrow('JSON cannot carry');
    const input = z.object({ id: z.string(), cpr: z.string(), at: z.date() });
    expect(define({ method: 'POST', input })).toThrow('the input uses a value JSON cannot carry');
  });

  test('refuses two operations that would answer the same request', () => {
    const other = {
      ...fine,
      path: '/v1/ting/{navn}',
      input: z.object({ navn: z.string() }),
      in: { navn: 'path' },
    } as const;
    expect(define({}, { other })).toThrow('prøve.other: another operation already answers GET /v1/ting/{}');
  });
});
