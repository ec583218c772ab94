import { describe, expect, test } from 'vitest';
import { identityError, identityErrors } from '@/lib/login/texts';

describe('what a login page says', () => {
  test.each(Object.keys(identityErrors))('for "%s" is in plain words', (name) => {
    const { title, text } = identityError(name);
    expect(title).toMatch(/^[A-ZÆØÅ]/);
    expect(text).toMatch(/\.$/);
  });

  test.each(['', 'constructor', '__proto__', 'toString', 'ukendt'])('for "%s" is the general message', (name) => {
    expect(identityError(name)).toBe(identityErrors.fejl);
  });
});
