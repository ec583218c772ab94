import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { faultsOf } from '@/services/http/parse';

describe('a fault in a value', () => {
  test('names fields, but not the keys people chose', () => {
    const schema = z.object({ felt: z.record(z.string(), z.int()) });
    const parsed = schema.safeParse({ felt: { '0101900000': 'x', navn: 'y' } });
    expect(parsed.error && faultsOf(parsed.error)).toBe('felt.* invalid_type; felt.navn invalid_type');
  });
});
