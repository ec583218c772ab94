import { expect, test } from 'vitest';
import { setPortalSettings } from '@/tests/support/settings';

// In a process of its own, as settings are read once.
test('the numbers that need no database are told while it is away', async () => {
  const nowhere = 'postgresql://app:secret@127.0.0.1:1/jobnet';
  setPortalSettings({ appUrl: nowhere, readerUrl: nowhere });
  const { measureStanding } = await import('@/lib/core/server/gauges');
  const { metricsRegistry } = await import('@/services/http/metrics');
  await expect(measureStanding()).resolves.toBeUndefined();
  expect(await metricsRegistry().getSingleMetricAsString('search_documents')).toMatch(/^search_documents 0$/m);
});
