import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig } from '@/lib/core/config';
import { keepSecrets } from '@/processes/start/secrets';

const temporary = () => mkdtempSync(join(tmpdir(), 'jobnet-secrets-'));

test('secrets are made once and stay the same', () => {
  const folder = temporary();
  expect(keepSecrets(folder)).toEqual(keepSecrets(folder));
});

test('two portals do not share secrets', () => {
  expect(keepSecrets(temporary())).not.toEqual(keepSecrets(temporary()));
});

test('the secrets are what the settings ask for', () => {
  expect(loadConfig(keepSecrets(temporary()))).toMatchObject({ ok: true });
});

test('nobody else can read them', () => {
  const folder = temporary();
  keepSecrets(folder);
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test('secrets that were spoilt are not replaced, because the data would be lost with them', () => {
  const folder = temporary();
  writeFileSync(join(folder, 'secrets.json'), '{"APP_SECRET": ');
  expect(() => keepSecrets(folder)).toThrow(/secrets\.json cannot be read.*npm run reset/);
});
