import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Counter } from 'prom-client';
import { z } from 'zod';
import { metricsRegistry } from '@/services/http/metrics';
import { containsCpr } from './cpr';
import { CryptoError } from './errors';
import { isEasilyGuessed } from './password-patterns';

const minLength = 12;
const maxLength = 128;

const messages = {
  missing: 'Skriv en adgangskode.',
  short: `Adgangskoden skal være på mindst ${minLength} tegn.`,
  long: `Adgangskoden må højst være på ${maxLength} tegn.`,
  username: 'Adgangskoden må ikke indeholde dit brugernavn.',
  portal: 'Adgangskoden må ikke indeholde ordet Jobnet.',
  cpr: 'Adgangskoden må ikke indeholde et CPR-nummer.',
  guessed: 'Adgangskoden er for let at gætte. Vælg fx tre eller fire ord, der ikke hænger sammen.',
};

// One password, whatever keyboard it was typed on: ø can be one character or two.
function normalised(password: string): string {
  return password.normalize('NFKC');
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Why this cannot be a new password, in Danish, or null (ACC-5: long and not easily guessed; no composition rules). */
export function passwordProblem(password: string, { username }: { username?: string } = {}): string | null {
  const text = normalised(password);
  const length = [...text].length;
  if (length === 0) return messages.missing;
  if (length < minLength) return messages.short;
  if (length > maxLength) return messages.long;
  const folded = letters(text);
  const own = letters(normalised(username ?? ''));
  if (own.length >= 3 && folded.includes(own)) return messages.username;
  if (folded.replaceAll('0', 'o').replaceAll('3', 'e').includes('jobnet')) return messages.portal;
  if (containsCpr(text)) return messages.cpr;
  return isEasilyGuessed(text) ? messages.guessed : null;
}

/** A new password where there is no username to compare it with. */
export const passwordSchema = z.string(messages.missing).superRefine((password, context) => {
  const problem = passwordProblem(password);
  if (problem) context.addIssue({ code: 'custom', message: problem });
});

type Cost = { memory: number; passes: number; parallelism: number };

// OWASP's password storage cheat sheet: argon2id with 19 MiB, two passes, one lane. About 10 ms.
const current: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const saltBytes = 16;
const hashBytes = 32;

const deriveHash = promisify(argon2);

const counterKey = Symbol.for('jobnet.password-hashes');
const holder = globalThis as { [counterKey]?: Counter };

/** How often a hash has been worked out: what a login costs, and what an attack on logins shows in first. */
function countHash(): void {
  holder[counterKey] ??= new Counter({
    name: 'password_hashes_total',
    help: 'Password hashes worked out, to store a password or to try one',
    registers: [metricsRegistry()],
  });
  holder[counterKey].inc();
}

function derive(password: string, nonce: Buffer, cost: Cost, tagLength: number): Promise<Buffer> {
  countHash();
  return deriveHash('argon2id', { message: normalised(password), nonce, tagLength, ...cost });
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}

/** The password as it is stored: argon2id in the PHC string format, with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const hash = await derive(password, salt, current, hashBytes);
  const { memory, passes, parallelism } = current;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(hash)}`;
}

const phc = /^\$argon2id\$v=19\$m=(\d{1,6}),t=(\d{1,2}),p=(\d)\$([A-Za-z0-9+/]{11,64})\$([A-Za-z0-9+/]{22,86})$/;

/** Whether this is the password that was stored. Throws CryptoError when what was stored is no PHC string of ours. */
export async function verifyPassword(stored: string, password: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt, hash] = phc.exec(stored) ?? [];
  if (!salt || !hash) throw new CryptoError('The stored password is no argon2id hash in PHC format.');
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const expected = Buffer.from(hash, 'base64');
  const found = await derive(password, Buffer.from(salt, 'base64'), cost, expected.length);
  return timingSafeEqual(found, expected);
}

const nobodysSalt = Buffer.alloc(saltBytes, 'jobnet');

/** Takes as long as verifyPassword and is never true, so that an unknown user cannot be told from a wrong password. */
export async function verifyAgainstNothing(password: string): Promise<false> {
  await derive(password, nobodysSalt, current, hashBytes);
  return false;
}
