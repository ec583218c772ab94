import { isIP } from 'node:net';
import { z } from 'zod';

/** A named key for AES-256: the name is written into every cipher text, so that old texts find their key. */
export type NamedKey = { id: string; key: Buffer };

/** A range of network addresses, in the form that `net.BlockList.addSubnet` takes. */
export type AddressRange = { address: string; prefix: number; family: 'ipv4' | 'ipv6' };

/** The credential of a system that may call our wire adapters. */
export type SystemCredential = { name: string; secret: string };

export function wholeNumber(min: number, max: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));
}

export const text = z.string().min(1);

/** A secret that people may have made up themselves: long enough that guessing is hopeless. */
export const longSecret = z.string().min(32);

function hasProtocol(value: string, protocols: readonly string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

export const postgresUrl = z.string().refine((value) => hasProtocol(value, ['postgresql:', 'postgres:']));
export const smtpUrl = z.string().refine((value) => hasProtocol(value, ['smtp:', 'smtps:']));
export const httpsUrl = z.string().refine((value) => hasProtocol(value, ['https:']));

/** An address that paths are added to; given back without its last slash. */
export const baseUrl = z
  .string()
  .refine((value) => hasProtocol(value, ['http:', 'https:']) && !/[?#]/.test(value))
  .transform((value) => value.replace(/\/+$/, ''));

/** Scheme, host and port only; given back as browsers write an Origin. */
export const origin = baseUrl
  .refine((value) => new URL(value).pathname === '/' && new URL(value).username === '')
  .transform((value) => new URL(value).origin);

/** Any web address, with its path and query. */
export const webUrl = z.string().refine((value) => hasProtocol(value, ['http:', 'https:']));

function list(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Scheme, host and port of several, separated by commas. */
export const origins = z.string().transform(list).pipe(z.array(origin));

function splitOnce(pair: string): [string, string] {
  const colon = pair.indexOf(':');
  return colon < 0 ? [pair, ''] : [pair.slice(0, colon), pair.slice(colon + 1)];
}

function distinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

const namedKey = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,32}:[A-Za-z0-9+/_-]+={0,2}$/)
  .transform((pair): NamedKey => {
    const [id, key] = splitOnce(pair);
    return { id, key: Buffer.from(key, 'base64') };
  })
  .refine(({ key }) => key.length === 32);

/** `id:base64key,id2:base64key`: 32 bytes each, the first is the current one. */
export const keyRing = z
  .string()
  .transform(list)
  .pipe(z.array(namedKey).min(1))
  .refine((keys) => distinct(keys.map(({ id }) => id)));

const systemCredential = z
  .string()
  .transform((pair): SystemCredential => {
    const [name, secret] = splitOnce(pair);
    return { name, secret };
  })
  .refine(({ name, secret }) => /^[a-z0-9-]{1,40}$/.test(name) && secret.length >= 16);

/** `name:secret,name2:secret`: lower-case names, secrets of at least 16 characters. */
export const systemCredentials = z
  .string()
  .transform(list)
  .pipe(z.array(systemCredential))
  .refine((all) => distinct(all.map(({ name }) => name)));

/** Names of systems, separated by commas. */
export const systemNames = z
  .string()
  .transform(list)
  .pipe(z.array(z.string().regex(/^[a-z0-9-]{1,40}$/)));

const addressBits = { ipv4: 32, ipv6: 128 } as const;

const addressRange = z
  .string()
  .regex(/^[0-9a-fA-F.:]+(\/\d{1,3})?$/)
  .transform((value): AddressRange => {
    const [address = '', prefix] = value.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    return { address, family, prefix: Number(prefix ?? addressBits[family]) };
  })
  .refine(({ address, prefix, family }) => isIP(address) !== 0 && prefix <= addressBits[family]);

/** Network addresses and CIDR ranges, separated by commas. */
export const addressRanges = z.string().transform(list).pipe(z.array(addressRange));
