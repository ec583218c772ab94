import type { BrowserContext } from '@playwright/test';
import { people } from '@/prisma/seed/people';

export type Violations = {
  /** What has been found since the last time, which is thereby dealt with. */
  take: () => string[];
};

const cprNumbers = people.map(({ cpr }) => new RegExp(`${cpr.slice(0, 6)}-?${cpr.slice(6)}`));

/** Whether a text holds the CPR number of anybody in the cast. */
export function holdsCpr(text: string): boolean {
  return cprNumbers.some((cpr) => cpr.test(text));
}

/**
 * Listens to every page of a browser context: refusals by the content security policy and other errors in the console,
 * scripts that fail, requests to anybody but `origins`, addresses with a CPR number, and answers that say the server
 * broke down.
 */
export function watchViolations(context: BrowserContext, origins: string[]): Violations {
  let found: string[] = [];
  const allowed = new Set(origins.filter((origin) => origin !== '').map((origin) => new URL(origin).origin));
  const isOurs = (url: string) => !/^https?:/.test(url) || allowed.has(new URL(url).origin);

  context.on('console', (message) => {
    // A page that answers 404 or 403 is logged as a resource that failed; tests ask for such pages on purpose.
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
    found.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    found.push(`script: ${error.error().message}`);
  });
  context.on('request', (request) => {
    if (!isOurs(request.url())) found.push(`foreign request: ${request.method()} ${request.url()}`);
    if (holdsCpr(request.url())) found.push(`CPR number in an address: ${request.method()} ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 500) found.push(`answer ${response.status()}: ${response.url()}`);
  });
  return {
    take: () => {
      const taken = found;
      found = [];
      return taken;
    },
  };
}
