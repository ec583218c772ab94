import { gzipBytes } from './scripts';

/** What a page sends before its scripts, in bytes. */
export type PageBytes = { html: number; htmlGzip: number; css: number; cssGzip: number; elements: number };

type Fetch = (url: string) => Promise<string>;

/** Measures a page and the style sheets it names. Throws when one of them lies with somebody else. */
export async function pageBytes(url: string, fetchText: Fetch): Promise<PageBytes> {
  const html = await fetchText(url);
  const sheets = (html.match(/<link\b[^>]*rel="stylesheet"[^>]*>/g) ?? []).flatMap((tag) => {
    return /\bhref="([^"]+)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? [];
  });
  const addresses = [...new Set(sheets)].map((sheet) => new URL(sheet, url));
  const foreign = addresses.find(({ origin }) => origin !== new URL(url).origin);
  if (foreign) throw new Error(`${url} takes a style sheet from ${foreign.href}`);
  const styles = await Promise.all(addresses.map(({ href }) => fetchText(href)));
  return {
    html: Buffer.byteLength(html),
    htmlGzip: gzipBytes(html),
    css: styles.reduce((sum, style) => sum + Buffer.byteLength(style), 0),
    cssGzip: styles.reduce((sum, style) => sum + gzipBytes(style), 0),
    elements: html.match(/<[a-z][a-z0-9-]*[\s>/]/g)?.length ?? 0,
  };
}
