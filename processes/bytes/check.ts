import { budgets, frameworkScriptsGzip } from './budgets';
import type { PageBytes } from './page';
import type { BuiltScripts } from './scripts';

/** What of the scripts of a build is larger than it may be, one sentence each. */
export function tooLarge({ firstLoad, onDemand, mapWorker }: BuiltScripts): string[] {
  const problems = firstLoad.flatMap(({ route, bytes }) => {
    const own = bytes - frameworkScriptsGzip;
    if (own <= budgets.ownScriptsGzip) return [];
    return [
      `${route} loads ${own} bytes of our own scripts (gzip); ${budgets.ownScriptsGzip} are allowed. Do it on the server, or load it when it is asked for.`,
    ];
  });
  const all = onDemand + mapWorker;
  if (all > budgets.onDemandScriptsGzip)
    problems.push(`${all} bytes of scripts (gzip) are loaded on demand; ${budgets.onDemandScriptsGzip} are allowed.`);
  if (mapWorker === 0)
    problems.push('The script that the map starts beside itself is not in the build under the name it had.');
  return problems;
}

/** What of Find Job, with twenty ads and all filters, is larger than it may be. */
export function tooLargePage({ html, htmlGzip, cssGzip }: PageBytes): string[] {
  return [
    { what: 'HTML', bytes: html, most: budgets.findJobHtml },
    { what: 'HTML (gzip)', bytes: htmlGzip, most: budgets.findJobHtmlGzip },
    { what: 'CSS (gzip)', bytes: cssGzip, most: budgets.cssGzip },
  ].flatMap(({ what, bytes, most }) => {
    return bytes <= most ? [] : [`Find Job sends ${bytes} bytes of ${what}; ${most} are allowed.`];
  });
}
