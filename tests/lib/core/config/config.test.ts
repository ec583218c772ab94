import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Config, connectionTo, type Environment, loadConfig } from '@/lib/core/config';
import { productionSettings } from '@/tests/support/production';

const key = randomBytes(32).toString('base64');

const production = {
  ...productionSettings,
  APP_SECRET: 'a'.repeat(32),
  CPR_KEYS: `2026:${key}`,
  DATABASE_URL: 'postgresql://owner:secret@db/jobnet',
};

function load(env: Environment): Config {
  const loaded = loadConfig(env);
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
  return loaded.config;
}

function problems(env: Environment): string[] {
  const loaded = loadConfig(env);
  return loaded.ok ? [] : loaded.problems;
}

function without(name: string): Environment {
  return { ...production, [name]: undefined };
}

describe('a demonstration', () => {
  test('needs no setting at all', () => {
    expect(load({})).toMatchObject({ MODE: 'demo', PORT: 3000, PUBLIC_URL: 'http://localhost:3000' });
  });

  test('lets its other addresses follow from PORT', () => {
    expect(load({ PORT: '4100' })).toMatchObject({
      PUBLIC_URL: 'http://localhost:4100',
      IDENTITY_ISSUER: 'http://localhost:4101',
    });
  });

  test('has demonstration controls and the identity stand-in', () => {
    expect(load({})).toMatchObject({ demoControls: true, identityStandIn: true });
  });

  test('takes an empty value as absent', () => {
    expect(load({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ PORT: 3000 });
  });
});

describe('production', () => {
  test('starts when everything it needs is there', () => {
    expect(problems(production)).toEqual([]);
  });

  test.each([
    'PUBLIC_URL',
    'APP_SECRET',
    'CPR_KEYS',
    'DATABASE_URL',
    'IDENTITY_ISSUER',
    'IDENTITY_CLIENT_SECRET',
    'DFDG_URL',
    'CPR_URL',
    'CONTENT_URL',
    'SMS_URL',
    'TAXONOMY_URL',
    'ADDRESS_URL',
    'TRAVEL_TIME_URL',
    'SMTP_URL',
    'MAIL_FROM',
  ] as const)('does not start without %s, and says so in one sentence', (name) => {
    const found = problems(without(name));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name} is missing: .+\\. Set it`));
  });

  test('takes the two logins of the portal instead of the owner', () => {
    const logins = {
      DATABASE_APP_URL: 'postgresql://app@db/jobnet',
      DATABASE_READER_URL: 'postgresql://reader@db/jobnet',
    };
    expect(problems({ ...without('DATABASE_URL'), ...logins })).toEqual([]);
  });

  test('never has demonstration controls', () => {
    expect(load(production).demoControls).toBe(false);
  });

  test('is shown to people over https only', () => {
    expect(problems({ ...production, PUBLIC_URL: 'http://job.example.com' })).toEqual([
      'PUBLIC_URL must be an https address in production, because cookies are sent over https only.',
    ]);
  });

  test('sends personal data to an outside system encrypted, or not off the machine', () => {
    const to = (url: string) => problems({ ...production, DFDG_URL: url, DFDG_CREDENTIAL: 'jobnet:secret' });
    expect(to('http://dfdg.example.com')).toHaveLength(1);
    expect(to('http://localhost:9000')).toEqual([]);
    expect(to('https://dfdg.example.com')).toEqual([]);
  });

  test('does not send e-mail from a made-up sender', () => {
    expect(problems(without('MAIL_FROM'))[0]).toMatch(/^MAIL_FROM is missing/);
  });
});

describe('a nonsensical value', () => {
  test.each([
    ['PORT', '80a'],
    ['PORT', '65534'],
    ['PORT', '0'],
    ['MODE', 'prod'],
    ['PUBLIC_URL', 'job.example.com'],
    ['PUBLIC_URL', 'https://job.example.com/portal'],
    ['PUBLIC_URL', 'ftp://job.example.com'],
    ['TRUSTED_PROXY_HOPS', '6'],
    ['TRUSTED_PROXY_HOPS', '-1'],
    ['METRICS_ALLOW', '10.0.0.0/33'],
    ['METRICS_ALLOW', '300.0.0.1'],
    ['METRICS_ALLOW', 'localhost'],
    ['COOKIE_CONSENT_SCRIPT', 'http://consent.example.com/consent.js'],
    ['MAP_STYLE_URL', 'tiles.example.com'],
    ['MAP_ORIGINS', 'https://tiles.example.com/style.json'],
    ['LOG_LEVEL', 'loud'],
    ['MAIL_FROM', 'Jobnet'],
    ['DFDG_URL', 'dfdg.example.com'],
  ])('of %s (%s) is refused in a sentence that names the setting, the value and an example', (name, value) => {
    const found = problems({ [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name} must be .+ but is "`));
    expect(found[0]).toContain(value);
    expect(found[0]).toContain('Set it to for example');
  });

  test.each([
    ['APP_SECRET', 'hunter2-and-more'],
    ['CPR_KEYS', '2026:dG9vLXNob3J0'],
    ['CPR_KEYS', `same:${key},same:${key}`],
    ['SYSTEM_CREDENTIALS', 'dfdg:short'],
    ['SYSTEM_CREDENTIALS', 'no-secret-at-all'],
    ['DATABASE_URL', 'mysql://owner:hunter2@db/jobnet'],
    ['SMTP_URL', 'http://user:hunter2@mail'],
  ])('of the secret %s is refused without being repeated', (name, value) => {
    const found = problems({ [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name} must be `));
    expect(found[0]).not.toContain(value);
  });

  test('is reported together with all the others', () => {
    expect(problems({ PORT: 'x', MODE: 'y', LOG_LEVEL: 'z' })).toHaveLength(3);
  });
});

describe('settings that belong together', () => {
  test('are asked for together: the two database logins', () => {
    expect(problems({ DATABASE_APP_URL: 'postgresql://app@db/jobnet' })).toEqual([
      'DATABASE_READER_URL is missing: the two logins of the portal belong together. Set both, or neither.',
    ]);
  });

  test('are asked for together: an outside system and its credential', () => {
    expect(problems({ SMS_URL: 'https://sms.example.com' })).toEqual([
      'SMS_CREDENTIAL is missing: the system at SMS_URL asks who calls. Set it.',
    ]);
  });

  test('are asked for together: a system that may make one-time passwords and its credential', () => {
    const SYSTEM_CREDENTIALS = 'jobcenter:the-secret-of-jobcenters';
    expect(problems({ SYSTEM_CREDENTIALS, PERSON_ADMIN_SYSTEMS: 'jobcenter' })).toEqual([]);
    expect(problems({ SYSTEM_CREDENTIALS, PERSON_ADMIN_SYSTEMS: 'jobcenter, akasse' })).toEqual([
      'PERSON_ADMIN_SYSTEMS names akasse, which has no credential in SYSTEM_CREDENTIALS. Give it one, or leave it out.',
    ]);
  });
});

describe('what the parsed settings hold', () => {
  test('the connection to a named system, without a last slash', () => {
    const config = load({ DFDG_URL: 'https://dfdg.example.com/api/', DFDG_CREDENTIAL: 'jobnet:secret' });
    expect(connectionTo('DFDG', config)).toEqual({ url: 'https://dfdg.example.com/api', credential: 'jobnet:secret' });
  });

  test('no connection to a system that was not named', () => {
    expect(connectionTo('DFDG', load({}))).toBeUndefined();
  });

  test('CPR keys in order, as bytes', () => {
    const keys = load({ CPR_KEYS: `new:${key}, old:${Buffer.alloc(32).toString('base64')}` }).CPR_KEYS;
    expect(keys?.map(({ id, key: bytes }) => [id, bytes.length])).toEqual([
      ['new', 32],
      ['old', 32],
    ]);
  });

  test('system credentials whose secrets hold colons', () => {
    expect(load({ SYSTEM_CREDENTIALS: 'dfdg:0123456789:abcdef' }).SYSTEM_CREDENTIALS).toEqual([
      { name: 'dfdg', secret: '0123456789:abcdef' },
    ]);
  });

  test('addresses that may read the metrics as ranges', () => {
    expect(load({}).METRICS_ALLOW).toEqual([
      { address: '127.0.0.0', prefix: 8, family: 'ipv4' },
      { address: '::1', prefix: 128, family: 'ipv6' },
    ]);
  });

  test('the public address as browsers write an Origin', () => {
    expect(load({ PUBLIC_URL: 'https://JOB.example.com:443/' }).PUBLIC_URL).toBe('https://job.example.com');
  });
});
