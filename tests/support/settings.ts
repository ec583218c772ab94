import { vi } from 'vitest';

type Urls = { appUrl: string; readerUrl: string };

/**
 * Lets the portal's own code in this test file use this database. Settings are read once per process, so call it before
 * the first use of anything that asks for one.
 */
export function setPortalSettings({ appUrl, readerUrl }: Urls, others: Record<string, string> = {}): void {
  const settings = { DATABASE_APP_URL: appUrl, DATABASE_READER_URL: readerUrl, ...others };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
}
