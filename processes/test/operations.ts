import { findOrInstallNginx, withoutNginx } from './nginx';
import type { Outcome } from './outcome';
import { runVitest } from './unit-tests';

/** Runs the portal as operators do: stopped, killed, and two processes behind nginx where there is one to be had. */
export async function runOperations(words: string[], env: Record<string, string>): Promise<Outcome> {
  const nginx = await findOrInstallNginx();
  const outcome = await runVitest('operations', 'operations', { words, env });
  return nginx ? outcome : { ...outcome, note: withoutNginx };
}
