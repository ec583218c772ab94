import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CryptoError } from '@/lib/core/errors';
import {
  hashPassword,
  passwordProblem,
  passwordSchema,
  verifyAgainstNothing,
  verifyPassword,
} from '@/lib/core/password';
import { commonPasswords, commonWords } from '@/lib/core/password-words';
import { demoPassword } from '@/prisma/seed/people';

const guessed = 'Adgangskoden er for let at gætte. Vælg fx tre eller fire ord, der ikke hænger sammen.';

describe('a new password', () => {
  test.each([
    'tre grønne cykler sover',
    'havregrød-lampe-traktor',
    'kW9vLm2xQp7tZr',
    'Regnorm på taget kl. 7',
    'blæksprutten danser tango',
    '🦔🌧️🧀🚲🪁🦆🌵🎻🧦🛶🍐🪐',
    '837465019283',
  ])('may be %j', (password) => {
    expect(passwordProblem(password)).toBeNull();
  });

  test('needs no particular kind of character', () => {
    expect(passwordProblem('spadseretur uden hat')).toBeNull();
  });

  test.each([
    ['', 'Skriv en adgangskode.'],
    ['kW9vLm2xQp7', 'Adgangskoden skal være på mindst 12 tegn.'],
    ['x'.repeat(129), 'Adgangskoden må højst være på 128 tegn.'],
    [demoPassword, 'Adgangskoden må ikke indeholde ordet Jobnet.'],
    ['min j0bn3t kode her', 'Adgangskoden må ikke indeholde ordet Jobnet.'],
    ['cykel 140388-1000 lampe', 'Adgangskoden må ikke indeholde et CPR-nummer.'],
  ])('may not be %j', (password, message) => {
    expect(passwordProblem(password)).toBe(message);
  });

  test.each([
    ['kold Anna.Kjaer mandel', 'anna.kjaer'],
    ['kold annakjaer mandel', 'anna.kjaer'],
    ['koldBOSSmandelgran', 'boss'],
  ])('%j may not hold the username %s', (password, username) => {
    expect(passwordProblem(password, { username })).toBe('Adgangskoden må ikke indeholde dit brugernavn.');
  });

  test('is counted in characters, not in bytes', () => {
    expect(passwordProblem('🦔🌧🧀🚲🪁🦆🌵🎻🧦🛶🍐')).toBe('Adgangskoden skal være på mindst 12 tegn.');
  });

  test('is judged the same by the schema of a form', () => {
    expect(passwordSchema.safeParse('kort').error?.issues[0]?.message).toBe(
      'Adgangskoden skal være på mindst 12 tegn.',
    );
    expect(passwordSchema.safeParse(undefined).error?.issues[0]?.message).toBe('Skriv en adgangskode.');
    expect(passwordSchema.parse('tre grønne cykler sover')).toBe('tre grønne cykler sover');
  });
});

describe('an easily guessed password is refused', () => {
  test.each([
    ['a repeated character', 'aaaaaaaaaaaa'],
    ['a repeated word', 'kaktuskaktus'],
    ['a repeated phrase', 'ko12ko12ko12'],
    ['digits in order', '123456789012'],
    ['digits in reverse', '098765432109'],
    ['the alphabet', 'abcdefghijkl'],
    ['a row of keys', 'qwertyuiopå1'],
    ['two rows of keys', 'qwerty-asdfgh'],
    ['a word and digits in order', 'hest12345678'],
    ['a common word with a year', 'Adgangskode2026'],
    ['a common word with signs', 'Password!!??'],
    ['a common word written with digits', 'p4ssw0rd2026'],
    ['a common word with a at-sign', 'P@$$w0rd2026'],
    ['two common words', 'VelkommenSommer'],
    ['two common words with signs between', 'Sommer-2026-København'],
    ['a name with a birthday', 'Mikkel22061991'],
    ['a club', 'BrøndbyIF1964!'],
    ['a place', 'københavn2026'],
    ['a keyboard habit', '1q2w3e4r5t6y'],
    ['a famous one', 'correcthorsebatterystaple'],
  ])('%s: %s', (_, password) => {
    expect(passwordProblem(password)).toBe(guessed);
  });

  test('whatever common words, year and capitals it is made of', () => {
    const words = fc.constantFrom(...commonWords);
    const around = fc.constantFrom('', '1', '123', '2026', '!', '!!', '2026!');
    const made = fc
      .tuple(words, around, words, around, fc.boolean())
      .map(([a, b, c, d, upper]) => (upper ? a.toUpperCase() : a) + b + c + d)
      .filter((password) => password.length >= 12);
    fc.assert(
      fc.property(made, (password) => {
        expect(passwordProblem(password)).not.toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  test('every one of the list is long enough to matter, and in the form it is compared in', () => {
    for (const password of commonPasswords) expect(password).toBe(password.toLowerCase());
    for (const word of commonWords) expect(word).toMatch(/^[a-z]+$/);
  });

  test('no random password is taken for one', () => {
    const alphabet = [...'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'];
    const random = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 16, maxLength: 16 });
    const refused = fc.sample(random, { numRuns: 2000, seed: 1 }).filter((one) => passwordProblem(one) !== null);
    expect(refused).toEqual([]);
  });
});

describe('a stored password', () => {
  test('is argon2id with 19 MiB in two passes, as a PHC string', async () => {
    expect(await hashPassword('tre grønne cykler')).toMatch(
      /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/,
    );
  });

  test('is known again, and nothing else is taken for it', async () => {
    const stored = await hashPassword('tre grønne cykler');
    expect(await verifyPassword(stored, 'tre grønne cykler')).toBe(true);
    expect(await verifyPassword(stored, 'tre grønne cykle')).toBe(false);
    expect(await verifyPassword(stored, '')).toBe(false);
  });

  test('is never stored the same twice', async () => {
    expect(await hashPassword('tre grønne cykler')).not.toBe(await hashPassword('tre grønne cykler'));
  });

  test('is the same password on keyboards that write å and é in one or two characters', async () => {
    const stored = await hashPassword('på café i går aftes'.normalize('NFC'));
    expect(await verifyPassword(stored, 'på café i går aftes'.normalize('NFD'))).toBe(true);
  });

  test('with other costs, as the reference implementation of argon2 writes it, is known too', async () => {
    const stored = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await verifyPassword(stored, 'password')).toBe(true);
    expect(await verifyPassword(stored, 'Password')).toBe(false);
  });

  test.each([
    '',
    'plain text',
    '$argon2i$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA',
    '$2b$10$abcdefghijklmnopqrstuv',
  ])('that is %j is an error and no refusal', async (stored) => {
    await expect(verifyPassword(stored, 'tre grønne cykler')).rejects.toThrow(CryptoError);
  });

  test('is never there for somebody unknown', async () => {
    expect(await verifyAgainstNothing('tre grønne cykler')).toBe(false);
  });
});
