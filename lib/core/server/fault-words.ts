import type { ServerResponse } from 'node:http';
import { unzipSync } from 'node:zlib';

/** What the framework has written of a failed page so far, packed or not. */
type Held = { chunks: Buffer[]; isPacked: boolean };

/**
 * The framework answers a page that failed with one that is empty until JavaScript fills it. Here it gets words for those
 * who have none; whoever has sees the error page as before. `reference` finds the fault in the log.
 */
export function putFaultInWords(response: ServerResponse, reference: string): void {
  const { writeHead, write, end } = response;
  let held: Held | null = null;
  const hold = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) held?.chunks.push(Buffer.from(chunk));
  };
  response.writeHead = function (this: ServerResponse, status: number, ...rest: never[]) {
    if (status === 500 && String(this.getHeader('content-type')).startsWith('text/html')) {
      held = { chunks: [], isPacked: this.hasHeader('content-encoding') };
      this.removeHeader('content-encoding');
      this.removeHeader('content-length');
    }
    return writeHead.call(this, status, ...rest);
  };
  // What is written first may be what sends the head.
  const begin = () => {
    if (response.statusCode === 500 && !response.headersSent) response.flushHeaders();
  };
  response.write = function (this: ServerResponse, ...given: unknown[]) {
    begin();
    if (!held) return Reflect.apply(write, this, given);
    hold(given[0]);
    return true;
  };
  response.end = function (this: ServerResponse, ...given: unknown[]) {
    begin();
    if (!held) return Reflect.apply(end, this, given);
    hold(given[0]);
    return Reflect.apply(end, this, [withWords(textOf(held), reference, nonceOf(this))]);
  };
}

/** Answers a request that failed before the framework could say anything. */
export function answerFault(response: ServerResponse, reference: string): void {
  response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="da"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width">${title}</head>
<body>${words(reference)}</body></html>`);
}

function textOf({ chunks, isPacked }: Held): string {
  const all = Buffer.concat(chunks);
  return (isPacked ? unzipSync(all) : all).toString('utf8');
}

const emptyPage = /<html([^>]* id="__next_error__"[^>]*)>(<head>[\s\S]*?)<\/head>(<body[^>]*>)/;
const title = '<title>Der er sket en fejl – Jobnet</title>';
const look = 'main{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.5 system-ui,sans-serif}';

/** The page with words where it would be empty; as it is when it has words of its own. */
function withWords(page: string, reference: string, nonce: string): string {
  return page.replace(emptyPage, (_, more: string, head: string, body: string) => {
    const named = head.replace(/<title>[^<]*<\/title>/, title);
    const style = `<noscript><style nonce="${nonce}">${look}</style></noscript>`;
    return `<html lang="da"${more}>${named}${style}</head>${body}<noscript>${words(reference)}</noscript>`;
  });
}

/** What the page's own style needs to be allowed. */
function nonceOf(response: ServerResponse): string {
  return /'nonce-([^']+)'/.exec(String(response.getHeader('content-security-policy')))?.[1] ?? '';
}

function words(reference: string): string {
  return `<main><h1>Der er sket en fejl hos os</h1>
<p>Det er ikke din skyld. Vi kunne ikke vise siden, men har noteret fejlen.</p>
<p>Vent et øjeblik, og prøv igen. Var du ved at sende noget, så se efter, om det blev gemt, før du sender det igen.</p>
<p><a href="/">Gå til forsiden</a></p>
<p>Sker det igen, så <a href="/kontakt">kontakt Landssupport</a>, og oplys denne reference: <strong>${reference}</strong></p>
<p lang="en">Something went wrong on our side. Wait a moment, and try again.</p></main>`;
}
