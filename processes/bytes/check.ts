import { budgets, frameworkScriptsGzip } from './budgets';
import type { BuiltScripts } from './scripts';

/** What of a build is larger than it may be, one sentence each. */
export function tooLarge({ firstLoad, onDemand }: BuiltScripts): string[] {
  const problems = firstLoad.flatMap(({ route, bytes }) => {
    const own = bytes - frameworkScriptsGzip;
    if (own <= budgets.ownScriptsGzip) return [];
    return [
      `${route} loads ${own} bytes of our own scripts (gzip); ${budgets.ownScriptsGzip} are allowed. Do it on the server, or load it when it is asked for.`,
    ];
  });
  if (onDemand > budgets.onDemandScriptsGzip)
    problems.push(
      `${onDemand} bytes of scripts (gzip) are loaded on demand; ${budgets.onDemandScriptsGzip} are allowed.`,
    );
  return problems;
}
