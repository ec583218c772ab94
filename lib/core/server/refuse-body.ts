import type { IncomingMessage, ServerResponse } from 'node:http';

/** A browser that is still sending does not read an answer: this much is let through to nowhere first. */
const mostDiscardedBytes = 200_000_000;

/** Answers a request whose body is not taken, in words, and closes the connection. */
export function refuseBody(
  request: IncomingMessage,
  response: ServerResponse,
  problem: { status: number; text: string },
): void {
  const answer = () => {
    const isPage = request.headers.accept?.includes('text/html') ?? false;
    response.writeHead(problem.status, {
      'content-type': `text/${isPage ? 'html' : 'plain'}; charset=utf-8`,
      'content-security-policy': "default-src 'none'",
      connection: 'close',
    });
    response.end(isPage ? pageOf(problem.text) : problem.text, () => request.destroy());
  };
  const length = Number(request.headers['content-length']);
  const isDiscarded = problem.status === 413 && length <= mostDiscardedBytes && !request.headers.expect;
  if (isDiscarded) request.once('end', answer).resume();
  else answer();
}

function pageOf(text: string): string {
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Det lykkedes ikke – Jobnet</title></head><body><main><h1>Det lykkedes ikke</h1><p>${text}</p>
<p>Brug browserens tilbageknap for at komme tilbage til det, du skrev.</p></main></body></html>`;
}
