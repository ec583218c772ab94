import { type DemoControls, demoCookie } from '@/lib/core/server/request-context';

/** The cookie by which a tester moves the clock or breaks outside systems for one request. */
export function demoControls(controls: Partial<DemoControls>): string {
  return `${demoCookie}=${encodeURIComponent(JSON.stringify(controls))}`;
}
