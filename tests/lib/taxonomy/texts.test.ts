import { expect, test } from 'vitest';
import { stillingNavn } from '@/lib/taxonomy/texts';

test('a stilling stands first, and the alias it was found by behind it', () => {
  expect(stillingNavn({ titel: 'Kok', alias: 'fiskekok' })).toBe('Kok (fiskekok)');
  expect(stillingNavn({ titel: 'Kok', alias: null })).toBe('Kok');
});
