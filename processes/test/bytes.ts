import { tooLarge, tooLargePage } from '../bytes/check';
import { pageBytes } from '../bytes/page';
import { readScripts } from '../bytes/scripts';
import type { Outcome } from './outcome';
import { startTestPortal } from './portal';

/** What browsers are sent, by the build and by a running portal. Bytes are the same on every machine; times are not. */
export async function runBytes(distDir: string): Promise<Outcome> {
  const scripts = readScripts(distDir);
  const portal = await startTestPortal(distDir);
  try {
    const page = await pageBytes(`${portal.url}/find-job`, fetchText);
    const problems = [...tooLarge(scripts), ...tooLargePage(page)];
    // Every page's scripts, those on demand and whether the map's own are among them, and three sizes of Find Job.
    const checks = scripts.firstLoad.length + 5;
    return { passed: checks - problems.length, failed: problems.length, problems };
  } finally {
    await portal.stop();
  }
}

async function fetchText(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} was answered with status ${answer.status}`);
  return answer.text();
}
