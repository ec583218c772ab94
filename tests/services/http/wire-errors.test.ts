import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Err } from '@/services/http/result';
import { readError, repeatedRequest, statusOf } from '@/services/http/wire-errors';

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
