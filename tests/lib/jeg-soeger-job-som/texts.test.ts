import { describe, expect, test } from 'vitest';
import { alreadyChosen } from '@/lib/jeg-soeger-job-som/texts';

describe('a stilling that cannot be added because it is there says why', () => {
  test('when it is found by the very same name', () => {
    expect(alreadyChosen('Kok', 'fiskekok', 'fiskekok')).toBe('Kok (fiskekok) står allerede på din liste.');
    expect(alreadyChosen('Kok', null, null)).toBe('Kok står allerede på din liste.');
  });

  test('when it is found by another alias', () => {
    expect(alreadyChosen('Kok', 'fiskekok', 'privatkok')).toContain(
      'Privatkok hører under stillingen Kok, og den står allerede på din liste som Kok (fiskekok).',
    );
  });

  test('when the title is found and an alias of it is there', () => {
    expect(alreadyChosen('Kok', 'fiskekok', null)).toContain('Kok er den stilling, som fiskekok hører under');
  });

  test('when an alias is found and the title is there', () => {
    expect(alreadyChosen('Kok', null, 'fiskekok')).toContain('står allerede på din liste som Kok. Hver stilling');
  });
});
