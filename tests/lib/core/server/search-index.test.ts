import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('ANKIRO_URL', 'https://ankiro.example/api');
  vi.stubEnv('ANKIRO_CREDENTIAL', 'jobnet:secret');
});
afterEach(() => vi.unstubAllEnvs());

test('a process makes no index of its own where another system searches', async () => {
  const { requireSearchIndex, searchIndexSize, startSearchIndex, stopSearchIndex } = await import(
    '@/lib/core/server/search-index'
  );
  await startSearchIndex();
  expect(searchIndexSize()).toBeNull();
  await expect(requireSearchIndex()).resolves.toBeUndefined();
  await expect(stopSearchIndex()).resolves.toBeUndefined();
});
