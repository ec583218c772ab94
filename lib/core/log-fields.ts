import { containsCpr, redactCpr } from './cpr';

const refused = '[refused]';
const maxText = 2000;
const maxDepth = 4;

// Whole words of a key: `cprNumber`, `user_name` and `newPassword` are refused, `hostname` and `filename` are not.
const personalWords = new Set([
  ...['cpr', 'civilregistrationidentifier', 'personnummer', 'name', 'navn', 'fornavn', 'efternavn', 'username'],
  ...['brugernavn', 'email', 'mail', 'phone', 'telefon', 'street', 'vej', 'password', 'adgangskode', 'kodeord'],
  ...['body', 'payload', 'token', 'secret', 'credential', 'authorization', 'cookie', 'cookies', 'otp'],
]);

function isPersonal(key: string): boolean {
  const words = key.replace(/([a-z0-9])([A-Z])/g, '$1 $2').split(/[^\p{L}\p{N}]+/u);
  return words.some((word) => personalWords.has(word.toLowerCase()));
}

function safeText(text: string): string {
  return redactCpr(text.length > maxText ? `${text.slice(0, maxText)}…` : text);
}

function safeError(error: Error, depth: number): Record<string, unknown> {
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: safeValue(error.cause, depth + 1) };
  return { kind: error.name, message: safeText(error.message), stack: safeText(error.stack ?? ''), ...code, ...cause };
}

function safeValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return safeText(value);
  if (typeof value === 'bigint') return safeText(String(value));
  if (typeof value === 'number') return containsCpr(String(value).padStart(10, '0')) ? refused : value;
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? refused : value;
  if (depth >= maxDepth) return '[deep]';
  if (value instanceof Error) return safeError(value, depth);
  if (value instanceof Date) return value;
  if (Array.isArray(value)) return value.slice(0, 50).map((one) => safeValue(one, depth + 1));
  return safeEntries(Object.entries(value), depth + 1);
}

function safeEntries(entries: readonly [string, unknown][], depth: number): Record<string, unknown> {
  return Object.fromEntries(
    entries.map(([key, value]) => [
      safeText(key),
      isPersonal(key) && value !== undefined ? refused : safeValue(value, depth),
    ]),
  );
}

/**
 * Fields as they may stand in a log (ACC-6): what looks like a CPR number becomes `[cpr]`, what stands under a key like
 * name, password or body becomes `[refused]`, long texts are cut, errors keep their kind, message and stack. A line
 * that had to be changed says `redacted: true`, so that the mistake behind it can be found.
 */
export function safeFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const safe = safeEntries(Object.entries(fields), 0);
  return /\[(?:cpr|refused)\]/.test(JSON.stringify(safe)) ? { ...safe, redacted: true } : safe;
}
