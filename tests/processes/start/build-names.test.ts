import { expect, test } from 'vitest';
import { buildNames, buildStamp } from '@/processes/start/build-names';

const secret = 'a-secret-that-two-machines-share-'.repeat(2);
const production = { NODE_ENV: 'production', MODE: 'production', APP_SECRET: secret } as const;
const sources = 'f'.repeat(64);

test('two machines with the same APP_SECRET give the forms of the same sources the same names', () => {
  const [one, other] = [buildNames(sources, production), buildNames(sources, { ...production, PORT: '4000' })];
  expect(one).toEqual(other);
  expect(Buffer.from(one.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? '', 'base64')).toHaveLength(32);
  expect(buildStamp(sources, one)).toBe(buildStamp(sources, other));
});

test('forms keep their names over a new version', () => {
  const [older, newer] = [buildNames(sources, production), buildNames('0'.repeat(64), production)];
  expect(newer.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY).toBe(older.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY);
  expect(newer.NEXT_DEPLOYMENT_ID).not.toBe(older.NEXT_DEPLOYMENT_ID);
});

test('another APP_SECRET gives other names, and a build of its own', () => {
  const mine = buildNames(sources, production);
  const theirs = buildNames(sources, { ...production, APP_SECRET: `${secret}!` });
  expect(theirs.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY).not.toBe(mine.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY);
  expect(buildStamp(sources, theirs)).not.toBe(buildStamp(sources, mine));
});

test('names that are given are kept', () => {
  const given = { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: 'a'.repeat(43), NEXT_DEPLOYMENT_ID: 'release-7' };
  expect(buildNames(sources, { ...production, ...given })).toEqual(given);
});

test('a demonstration is built once for every data folder, whatever secret it made up', () => {
  const demo = { NODE_ENV: 'production', MODE: 'demo' } as const;
  const names = buildNames(sources, { ...demo, APP_SECRET: secret });
  expect(names).toEqual({ NEXT_DEPLOYMENT_ID: 'f'.repeat(16) });
  expect(names).toEqual(buildNames(sources, { ...demo, APP_SECRET: `${secret}!` }));
});

test('the stamp beside a build does not give its key away', () => {
  const names = buildNames(sources, production);
  expect(buildStamp(sources, names)).not.toContain(names.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY);
});
