import type { BrowserContext } from '@playwright/test';

export type DemoControls = {
  /** Positive is later. */
  clockOffsetMs?: number;
  /** Outside system → how it misbehaves. */
  faults?: Record<string, 'down' | 'slow' | '500' | 'malformed' | 'refused'>;
};

export const minutes = (count: number) => count * 60_000;
export const days = (count: number) => count * 86_400_000;

/** Sets the demonstration controls of one browser; what was set before is forgotten. */
export async function setDemo(context: BrowserContext, url: string, controls: DemoControls): Promise<void> {
  await context.addCookies([{ name: 'jobnet-demo', value: encodeURIComponent(JSON.stringify(controls)), url }]);
}
