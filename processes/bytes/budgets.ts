/** What may be sent to a browser, in bytes (a KB is a thousand); gzip as the portal packs it itself. */
export const budgets = {
  /** HTML of Find Job with 20 ads and all filters. */
  findJobHtml: 100_000,
  findJobHtmlGzip: 18_000,
  /** All style sheets of a page. */
  cssGzip: 30_000,
  /** What a page's first load has beyond the framework's own. */
  ownScriptsGzip: 35_000,
  /** Everything that is loaded only when somebody asks for it: the map, with what it starts beside itself. */
  onDemandScriptsGzip: 470_000,
} as const;

/**
 * What an empty page of Next 16.4 loads, gzip. `npm run bench:pages` builds one and measures it anew: correct this when
 * a newer framework comes to something else.
 */
export const frameworkScriptsGzip = 135_400;
