import { describe, expect, test } from 'vitest';
import { changePasswordSchema, createAccountSchema, usernameField } from '@/lib/konto/schema';
import { loginSchema } from '@/lib/login/schema';

describe('a user name', () => {
  test.each([
    ['abc', false],
    ['abcd', true],
    ['a'.repeat(50), true],
    ['a'.repeat(51), false],
    ['æøå.ÆØÅ-é_@9', true],
    ['anna kjaer', false],
    ['anna<b>', false],
    ['anna\u0000', false],
    ['anna/../x', false],
    ['', false],
    [undefined, false],
  ])('%j is taken: %s', (typed, isTaken) => expect(usernameField.safeParse(typed).success).toBe(isTaken));

  test('is taken without what stands around it', () => {
    expect(usernameField.parse('  anna.kjaer ')).toBe('anna.kjaer');
  });
});

describe('a password field', () => {
  const typed = (nyAdgangskode: string) => ({ nyAdgangskode, gentagAdgangskode: nyAdgangskode });

  test.each([
    ['', false],
    ['a', true],
    ['a'.repeat(128), true],
    ['a'.repeat(129), false],
  ])('of such a length is read: %#', (password, isRead) => {
    expect(changePasswordSchema.safeParse(typed(password)).success).toBe(isRead);
    expect(loginSchema.safeParse({ brugernavn: 'anna', adgangskode: password }).success).toBe(isRead);
  });

  test('is taken as typed, with the spaces around it', () => {
    expect(changePasswordSchema.parse(typed(' fire ord i en sang ')).nyAdgangskode).toBe(' fire ord i en sang ');
  });
});

describe('a new account', () => {
  const form = { brugernavn: 'anna', nyAdgangskode: 'x', gentagAdgangskode: 'x', version: '1.0' };

  test.each([undefined, '', 'nej', 'JA', 'on'])('is not made with the policy accepted by %j', (accepter) => {
    expect(createAccountSchema.safeParse({ ...form, accepter }).success).toBe(false);
  });

  test('is made when the box was ticked', () => {
    expect(createAccountSchema.safeParse({ ...form, accepter: 'ja' }).success).toBe(true);
  });
});
