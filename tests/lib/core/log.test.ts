import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { containsCpr } from '@/lib/core/cpr';
import { createLog, type LogFields, reference } from '@/lib/core/log';
import { safeFields } from '@/lib/core/log-fields';
import { runInContext } from '@/services/http/context';

const line = z.looseObject({ time: z.iso.datetime(), level: z.string(), event: z.string() });

function logged(fields?: LogFields): z.infer<typeof line> {
  const lines: string[] = [];
  createLog({ level: 'info', write: (text) => lines.push(text) }).info('form-saved', fields);
  return line.parse(JSON.parse(lines.join('')));
}

const context = {
  correlationId: '3f0c6a1e-0000-4000-8000-000000000001',
  clientAddress: '::1',
  clockOffsetMs: 0,
  faults: {},
};

describe('a line in the log', () => {
  test('is one JSON object with time, level, event and fields', () => {
    expect(logged({ durationMs: 12, form: 'opret' })).toMatchObject({
      level: 'info',
      event: 'form-saved',
      durationMs: 12,
      form: 'opret',
    });
  });

  test('carries the correlation id of the request it belongs to', () => {
    expect(runInContext(context, () => logged())).toMatchObject({ correlationId: context.correlationId });
  });

  test('is not written below the level', () => {
    const lines: string[] = [];
    createLog({ level: 'warn', write: (text) => lines.push(text) }).info('form-saved');
    expect(lines).toEqual([]);
  });

  test('keeps kind, message, stack and cause of an error', () => {
    const error = new TypeError('no answer', { cause: new Error('refused by 140388-1000') });
    expect(logged({ error })).toMatchObject({
      error: {
        kind: 'TypeError',
        message: 'no answer',
        stack: expect.stringContaining('log.test'),
        cause: { message: 'refused by [cpr]' },
      },
      redacted: true,
    });
  });

  test('does not grow without end', () => {
    expect(JSON.stringify(logged({ detail: 'x'.repeat(100_000), list: Array(10_000).fill(1) })).length).toBeLessThan(
      4000,
    );
  });

  test('survives an object that holds itself', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(logged({ circle })).toMatchObject({ event: 'form-saved' });
  });
});

describe('what a log must not hold', () => {
  const cpr = fc.constantFrom('1403881000', '140388-1000', '7403881000', '140388 1000', 'cpr%3D140388%2D1000');

  test('no CPR number gets in, wherever it hides', () => {
    const hiding = fc.oneof(
      cpr.map((number) => ({ detail: `borger ${number} findes ikke` })),
      cpr.map((number) => ({ path: `/api/dfdg/borger/${number}?x=1` })),
      cpr.map((number) => ({ nested: { list: [[number]] } })),
      cpr.map((number) => ({ [number]: true })),
      cpr.map((number) => ({ error: new Error(`unique constraint (${number})`) })),
      fc.constant({ count: 1403881000 }),
      fc.constant({ count: 103881000 }),
      fc.constant({ big: 1403881000n }),
    );
    fc.assert(
      fc.property(hiding, (fields) => {
        const text = JSON.stringify(safeFields(fields));
        expect(containsCpr(text)).toBe(false);
        expect(text).toContain('"redacted":true');
      }),
    );
  });

  test('nothing under a personal key gets in, at any depth', () => {
    const key = fc.constantFrom(
      'cpr',
      'cprNumber',
      'name',
      'fullName',
      'user_name',
      'Navn',
      'password',
      'newPassword',
      'adgangskode',
      'body',
      'requestBody',
      'token',
      'access-token',
      'email',
      'Authorization',
      'set-cookie',
      'client_secret',
    );
    const value = fc.oneof(fc.constant('hemmelig'), fc.constant({ inner: 'hemmelig' }), fc.constant(['hemmelig']));
    fc.assert(
      fc.property(key, value, fc.boolean(), (name, secret, nested) => {
        const text = JSON.stringify(safeFields(nested ? { request: { [name]: secret } } : { [name]: secret }));
        expect(text).not.toContain('hemmelig');
        expect(text).toContain('[refused]');
      }),
    );
  });

  test('ordinary fields are left as they are', () => {
    const fields = {
      durationMs: 3,
      system: 'dfdg',
      hostname: 'a',
      path: '/find-job',
      ok: true,
      nothing: null,
      count: 40_000,
    };
    expect(safeFields(fields)).toEqual(fields);
  });

  test('any fields at all can be logged without an exception', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything({ withBigInt: true, withDate: true })), (fields) => {
        expect(() => safeFields(fields)).not.toThrow();
      }),
    );
  });
});

describe('the reference on an error page', () => {
  test('is the correlation id that stands in the log', () => {
    expect(runInContext(context, reference)).toBe(context.correlationId);
  });

  test('exists outside a request too', () => {
    expect(reference()).toMatch(/^[\w-]{36}$/);
  });
});
