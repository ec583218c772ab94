import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadKeys } from '@/services/identity/stub/keys';

const monday = new Date('2026-03-02T08:00:00Z');
const hoursLater = (hours: number) => new Date(monday.getTime() + hours * 3_600_000);

function emptyFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'identity-keys-')), 'data');
}

it('makes keys once and finds them again, in a file only the owner can read', () => {
  const folder = emptyFolder();
  const first = loadKeys(folder, monday);
  expect(loadKeys(folder, hoursLater(23))).toEqual(first);
  expect(statSync(join(folder, 'identity-keys.json')).mode & 0o777).toBe(0o600);
});

it('signs cookies with a new key each day, still verifies with the two before, and keeps the signing key', () => {
  const folder = emptyFolder();
  const first = loadKeys(folder, monday);
  const days = [24, 48, 72].map((hours) => loadKeys(folder, hoursLater(hours)));
  expect(days[0]?.cookies).toHaveLength(2);
  expect(days[0]?.cookies[1]).toEqual(first.cookies[0]);
  expect(days[2]?.cookies).toHaveLength(3);
  expect(days[2]?.cookies).not.toContainEqual(first.cookies[0]);
  expect(days[2]?.signing).toEqual(first.signing);
});

it('says what to do when the file cannot be read, without replacing it', () => {
  const folder = emptyFolder();
  loadKeys(folder, monday);
  const path = join(folder, 'identity-keys.json');
  writeFileSync(path, '{"signing":[]');
  expect(() => loadKeys(folder, monday)).toThrow('Delete the file');
  expect(readFileSync(path, 'utf8')).toBe('{"signing":[]');
});
