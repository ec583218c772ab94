/** Jobnet, or Find Job in English on Work in Denmark. */
type Site = 'jobnet' | 'widk';

/** What a citizen keeps is Jobnet's alone, also when its address says otherwise. */
const widkPages = /^\/find-job(\/(?!(favoritter|gemte-soegninger|jobagenter)(\/|$)).+|\/jobagenter\/.+)?$/;

/**
 * Whose page stands at a path, when the address asks for a site: Work in Denmark has the pages that need no login. What
 * does not exist in Find Job says so in the words of the one that was asked for.
 */
export function siteOfPage(path: string, asked: Site): Site {
  return widkPages.test(path) ? asked : 'jobnet';
}

/** Longer addresses are not gone back to. */
const longestWayBack = 480;

/** The address a button of Work in Denmark's frame leads back to: as it is, without what the framework adds to it. */
export function wayBackTo(path: string, query: string): string {
  const params = new URLSearchParams(query);
  params.delete('_rsc');
  const whole = `${path}?${params}`;
  return whole.length <= longestWayBack ? whole : `${path}?WIDK=true`;
}
