import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { SetupError } from '@/prisma/setup-error';
import { startProgram } from './programs';

/** Where Chromium is: as told, Playwright's own, or the system's. Undefined when there is none. */
export function findChromium(): string | undefined {
  const told = process.env.CHROMIUM_PATH;
  if (told) {
    if (existsSync(told)) return told;
    throw new SetupError(`There is no Chromium at ${told}. Correct CHROMIUM_PATH, or leave it out.`);
  }
  return [chromium.executablePath(), '/usr/bin/chromium', '/usr/bin/chromium-browser'].find((at) => existsSync(at));
}

/** Finds Chromium, and installs Debian's where that can be done. Throws a sentence when there is none to be had. */
export async function findOrInstallChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  const may = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  const install = 'apt-get update && apt-get install -y --no-install-recommends chromium';
  if (may) await startProgram('install-chromium', 'sh', ['-c', `DEBIAN_FRONTEND=noninteractive; ${install}`]).ended;
  const installed = findChromium();
  if (installed) return installed;
  const tried = may ? ' Installing it failed; test-results/install-chromium.log says why.' : '';
  throw new SetupError(
    `The browser tests need Chromium.${tried} Install it (Debian: apt-get install chromium), ` +
      'or set CHROMIUM_PATH to where it is.',
  );
}
