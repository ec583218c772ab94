import { describe, expect, test } from 'vitest';
import { referenceOf } from '@/lib/core/server/page-error';

describe('the reference of an error page', () => {
  test('is the digest that the framework gave the error', () => {
    expect(referenceOf(Object.assign(new Error('boom'), { digest: '1234567' }))).toBe('1234567');
  });

  test.each([new Error('boom'), Object.assign(new Error('boom'), { digest: 7 }), 'boom', null, undefined])(
    'is nothing for what has no digest: %s',
    (thrown) => expect(referenceOf(thrown)).toBeUndefined(),
  );
});
