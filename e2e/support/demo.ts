import type { BrowserContext } from '@playwright/test';

export type DemoControls = {
  /** Positive is later. */
  clockOffsetMs?: number;
  /** Outside system → how it misbehaves. */
  faults?: Record<string, 'down' | 'slow' | '500' | 'malformed' | 'refused'>;
};

export const minutes = (count: number) => count * 60_000;

/** So many days from now, at the same stroke of the clock in Denmark: a day on which the clocks change is no 24 hours. */
export function days(count: number): number {
  const now = Date.now();
  const later = count * 86_400_000;
  return later + aheadOfUtc(now) - aheadOfUtc(now + later);
}

const danish = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'medium',
});

function aheadOfUtc(ms: number): number {
  return Date.parse(`${danish.format(ms).replace(' ', 'T')}Z`) - Math.floor(ms / 1000) * 1000;
}

/** Sets the demonstration controls of one browser; what was set before is forgotten. */
export async function setDemo(context: BrowserContext, url: string, controls: DemoControls): Promise<void> {
  await context.addCookies([{ name: 'jobnet-demo', value: encodeURIComponent(JSON.stringify(controls)), url }]);
}
