import { describe, expect, test } from 'vitest';
import { saveCookieChoice } from '@/lib/cookievalg/mutations';
import { choiceCookie } from '@/lib/cookievalg/schema';
import { Browser } from '@/tests/support/browser';

async function choose(choice: unknown, returnTo: unknown) {
  const browser = new Browser();
  const { value } = await browser.post('/', () => saveCookieChoice(choice, returnTo));
  return { kept: browser.cookies.get(choiceCookie), goesOn: value };
}

describe('the answer to the cookie message', () => {
  test.each([
    ['alle', 'alle'],
    ['noedvendige', 'noedvendige'],
    ['Alle', 'noedvendige'],
    ['', 'noedvendige'],
    [null, 'noedvendige'],
    [['alle'], 'noedvendige'],
  ])('%j is kept as %s: anything but a yes is a no', async (choice, kept) => {
    expect((await choose(choice, '/')).kept).toBe(kept);
  });

  test.each([
    ['/find-job?q=kok', '/find-job?q=kok'],
    ['/login', '/login'],
    ['//evil.example', '/'],
    ['https://evil.example', '/'],
    [null, '/'],
    [new File(['x'], 'x'), '/'],
  ])('given on %j goes on to %s', async (returnTo, goesOn) => {
    expect((await choose('alle', returnTo)).goesOn).toBe(goesOn);
  });
});
