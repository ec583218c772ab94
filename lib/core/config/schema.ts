import { z } from 'zod';
import * as value from './values';

export type About = {
  /** What the value must be, to be read after "must be" in a sentence. */
  expects: string;
  description: string;
  example: string;
  /** Never shown in a message or a log. */
  secret?: true;
  /** Used when the setting is absent. `{PORT}` and `{PORT+1}` stand for the ports that follow from PORT. */
  default?: string;
};

const registry = z.registry<About>();

function withDefault<S extends z.ZodType<unknown, string>>(setting: About & { value: S; default: string }): S {
  const { value, ...about } = setting;
  const field = value.clone();
  registry.add(field, about);
  return field;
}

function optional<S extends z.ZodType<unknown, string>>(setting: About & { value: S }): z.ZodOptional<S> {
  const { value, ...about } = setting;
  const field = z.optional(value);
  registry.add(field, about);
  return field;
}

const credential = { value: value.text, expects: 'the secret itself', secret: true } as const;
const systemUrl = { value: value.baseUrl, expects: 'an http or https address without "?" or "#"' } as const;
const postgres = { value: value.postgresUrl, expects: 'a postgresql:// address', secret: true } as const;

/** Every setting of the portal: the only list of them, from which the README's table is made. */
export const configSchema = z.object({
  MODE: withDefault({
    value: z.enum(['demo', 'test', 'production']),
    expects: 'demo, test or production',
    default: 'demo',
    description: 'What the portal is run for. Demonstration controls (clock, faults) exist in demo and test only.',
    example: 'production',
  }),
  PORT: withDefault({
    value: value.wholeNumber(1, 65533),
    expects: 'a whole number from 1 to 65533',
    default: '3000',
    description:
      "The portal's port. The identity stand-in uses the next one and the embedded database the one after that.",
    example: '4000',
  }),
  DATA_DIR: withDefault({
    value: value.text,
    expects: 'the path of a folder',
    default: '.data',
    description: "Folder for the embedded database, the search index and the demonstration's own secrets.",
    example: '/var/lib/jobnet',
  }),
  PUBLIC_URL: withDefault({
    value: value.origin,
    expects: 'an http or https address without a path',
    default: 'http://localhost:{PORT}',
    description: 'The address people see. Required in production, with https.',
    example: 'https://job.example.com',
  }),
  TRUSTED_PROXY_HOPS: withDefault({
    value: value.wholeNumber(0, 5),
    expects: 'a whole number from 0 to 5',
    default: '0',
    description: 'Number of proxies in front of the portal whose X-Forwarded-For can be believed.',
    example: '1',
  }),
  DRAIN_SECONDS: withDefault({
    value: value.wholeNumber(0, 60),
    expects: 'a whole number from 0 to 60',
    default: '0',
    description:
      'How long a portal that is asked to stop still takes requests while /readyz says 503, for load balancers that ask.',
    example: '10',
  }),
  DATABASE_URL: optional({
    ...postgres,
    description:
      'PostgreSQL 15 or newer, as the owner who migrates. Without it an embedded PostgreSQL is started (not in production).',
    example: 'postgresql://owner:secret@localhost:5432/jobnet',
  }),
  DATABASE_APP_URL: optional({
    ...postgres,
    description: "The portal's own login, which cannot change the audit log. Derived from DATABASE_URL when absent.",
    example: 'postgresql://app:secret@localhost:5432/jobnet',
  }),
  DATABASE_READER_URL: optional({
    ...postgres,
    description: 'The login that can only read, used for caseworkers. Derived from DATABASE_URL when absent.',
    example: 'postgresql://reader:secret@localhost:5432/jobnet',
  }),
  APP_SECRET: optional({
    value: value.longSecret,
    expects: 'at least 32 characters',
    secret: true,
    description: 'The secret from which sessions, look-ups and pseudonyms derive their keys. Required in production.',
    example: '(the output of "openssl rand -base64 48")',
  }),
  CPR_KEYS: optional({
    value: value.keyRing,
    expects: 'one or more "id:key" separated by commas, with distinct ids and keys of 32 bytes in base64',
    secret: true,
    description: 'Keys that encrypt CPR numbers. The first encrypts, the others only decrypt. Required in production.',
    example: '2026:(the output of "openssl rand -base64 32")',
  }),
  IDENTITY_ISSUER: withDefault({
    ...systemUrl,
    default: 'http://localhost:{PORT+1}',
    description:
      'The OpenID Connect broker for MitID and employee identity. Without it the stand-in (not in production).',
    example: 'https://mitid-broker.example.com',
  }),
  IDENTITY_CLIENT_ID: withDefault({
    value: value.text,
    expects: "the portal's name at the identity broker",
    default: 'jobnet',
    description: "The portal's name at the identity broker.",
    example: 'jobnet',
  }),
  IDENTITY_CLIENT_SECRET: optional({
    ...credential,
    description: "The portal's secret at the identity broker. Required in production.",
    example: '(from the broker)',
  }),
  DFDG_URL: optional({
    ...systemUrl,
    description:
      'Det Fælles Datagrundlag: status, målgruppe, plans, meetings. Without it the stand-in (not in production).',
    example: 'https://dfdg.example.com/api',
  }),
  DFDG_CREDENTIAL: optional({ ...credential, description: 'Secret for DFDG_URL.', example: 'jobnet:secret' }),
  CPR_URL: optional({
    ...systemUrl,
    description: 'CPR-registret: name and address. Without it the stand-in (not in production).',
    example: 'https://cpr.example.com',
  }),
  CPR_CREDENTIAL: optional({ ...credential, description: 'Secret for CPR_URL.', example: 'jobnet:secret' }),
  CONTENT_URL: optional({
    ...systemUrl,
    description:
      'The content service: personal data policy, banners, texts. Without it the stand-in (not in production).',
    example: 'https://content.example.com',
  }),
  CONTENT_CREDENTIAL: optional({ ...credential, description: 'Secret for CONTENT_URL.', example: 'jobnet:secret' }),
  SMS_URL: optional({
    ...systemUrl,
    description: 'NemSMS. Without it the stand-in (not in production).',
    example: 'https://sms.example.com',
  }),
  SMS_CREDENTIAL: optional({ ...credential, description: 'Secret for SMS_URL.', example: 'jobnet:secret' }),
  TAXONOMY_URL: optional({
    ...systemUrl,
    description: 'Taxonomy service: stillingsbetegnelser. Without it the stand-in (not in production).',
    example: 'https://taxonomy.example.com',
  }),
  TAXONOMY_CREDENTIAL: optional({ ...credential, description: 'Secret for TAXONOMY_URL.', example: 'jobnet:secret' }),
  ADDRESS_URL: optional({
    ...systemUrl,
    description:
      'The address register: kommuner, postcodes and addresses. Without it the stand-in (not in production).',
    example: 'https://address.example.com',
  }),
  ADDRESS_CREDENTIAL: optional({ ...credential, description: 'Secret for ADDRESS_URL.', example: 'jobnet:secret' }),
  TRAVEL_TIME_URL: optional({
    ...systemUrl,
    description: 'The journey planner: minutes by public transport. Without it an estimate (not in production).',
    example: 'https://travel-time.example.com',
  }),
  TRAVEL_TIME_CREDENTIAL: optional({
    ...credential,
    description: 'Secret for TRAVEL_TIME_URL.',
    example: 'jobnet:secret',
  }),
  JOBAD_URL: optional({
    ...systemUrl,
    description: 'JobAdService: the ads of employers. Without it the stand-in (not in production).',
    example: 'https://jobad.example.com',
  }),
  JOBAD_CREDENTIAL: optional({ ...credential, description: 'Secret for JOBAD_URL.', example: 'jobnet:secret' }),
  ANKIRO_URL: optional({
    ...systemUrl,
    description: 'Ankiro: the search over job ads. Without it the stand-in (not in production).',
    example: 'https://ankiro.example.com',
  }),
  ANKIRO_CREDENTIAL: optional({ ...credential, description: 'Secret for ANKIRO_URL.', example: 'jobnet:secret' }),
  API_REQUESTS_PER_MINUTE: withDefault({
    value: value.wholeNumber(0, 1_000_000),
    expects: 'a whole number from 0 to 1000000',
    default: '600',
    description:
      'How often one address may ask each of the open interfaces (/api/findjob, /api/widk, /api/taxonomy, /api/adresse) in a minute, of each process. 0: no limit.',
    example: '2000',
  }),
  SYSTEM_CREDENTIALS: withDefault({
    value: value.systemCredentials,
    expects: '"name:secret" separated by commas, with distinct lower-case names and secrets of at least 16 characters',
    default: '',
    secret: true,
    description: 'The systems that may call our own adapters. Empty: nobody may.',
    example: 'dfdg:(secret),akasse:(secret)',
  }),
  PERSON_ADMIN_SYSTEMS: withDefault({
    value: value.systemNames,
    expects: 'lower-case names of systems separated by commas',
    default: '',
    description:
      'Those of SYSTEM_CREDENTIALS that may have one-time passwords made for citizens: the systems of jobcentres. Empty: none.',
    example: 'jobcenter',
  }),
  SMTP_URL: optional({
    value: value.smtpUrl,
    expects: 'an smtp:// or smtps:// address',
    secret: true,
    description: 'Where e-mail is handed over. Without it mail stays in an outbox that can be read in demo mode.',
    example: 'smtps://user:secret@smtp.example.com',
  }),
  MAIL_FROM: withDefault({
    value: z.string().regex(/^([^<>\r\n]{1,80} <[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/),
    expects: 'an e-mail address, with or without a name before it',
    default: 'Jobnet <no-reply@example.com>',
    description: 'The sender of e-mail. Required with SMTP_URL in production.',
    example: 'Jobnet <no-reply@job.example.com>',
  }),
  WIDK_MAIL_FROM: withDefault({
    value: z.string().regex(/^([^<>\r\n]{1,80} <[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/),
    expects: 'an e-mail address, with or without a name before it',
    default: 'Work in Denmark <no-reply@workindenmark.dk>',
    description: 'The sender of the e-mails of Work in Denmark.',
    example: 'Work in Denmark <no-reply@workindenmark.dk>',
  }),
  AUTOMATCH_KM: withDefault({
    value: value.wholeNumber(1, 500),
    expects: 'a whole number from 1 to 500',
    default: '70',
    description: 'Automatch: kilometres from the home to each edge of the square that is searched.',
    example: '50',
  }),
  AUTOMATCH_ADS: withDefault({
    value: value.wholeNumber(1, 50),
    expects: 'a whole number from 1 to 50',
    default: '10',
    description: 'Automatch: how many ads a citizen is shown.',
    example: '20',
  }),
  COOKIE_CONSENT_SCRIPT: optional({
    value: value.httpsUrl,
    expects: 'an https address',
    description: 'Script of an external cookie consent service. Without it the built-in message.',
    example: 'https://consent.example.com/consent.js',
  }),
  MAP_STYLE_URL: optional({
    value: value.webUrl,
    expects: 'an http or https address',
    description: 'A MapLibre style for the maps. Without it an outline of Denmark of our own, and nothing from others.',
    example: 'https://tiles.example.com/style.json',
  }),
  MAP_ORIGINS: withDefault({
    value: value.origins,
    expects: 'http or https addresses without a path, separated by commas',
    default: '',
    description: 'Where else the style of MAP_STYLE_URL fetches tiles, letters and pictures from.',
    example: 'https://fonts.example.com',
  }),
  METRICS_ALLOW: withDefault({
    value: value.addressRanges,
    expects: 'network addresses or CIDR ranges separated by commas',
    default: '127.0.0.0/8,::1',
    description: 'Who may read /metrics.',
    example: '10.0.0.0/8',
  }),
  LOG_LEVEL: withDefault({
    value: z.enum(['debug', 'info', 'warn', 'error', 'silent']),
    expects: 'debug, info, warn, error or silent',
    default: 'info',
    description: 'The least important event that is logged.',
    example: 'warn',
  }),
  CHROMIUM_PATH: optional({
    value: value.text,
    expects: 'the path of a program',
    description: 'The browser of the browser tests. Without it the first that is found.',
    example: '/usr/bin/chromium',
  }),
});

export type Settings = z.output<typeof configSchema>;

/** Every setting with what there is to say about it, in the order of the table. */
export function listSettings(): { name: string; about: About }[] {
  return Object.entries(configSchema.shape).flatMap(([name, field]) => {
    const about = registry.get(field);
    return about ? [{ name, about }] : [];
  });
}
