import { describe, expect, test } from 'vitest';
import { htmlLetter, type Letter, plainLetter, shortened, subjectOf } from '@/lib/jobagent/rules/letter';
import { mailContract } from '@/services/mail/contract';

const letter: Letter = {
  lang: 'da',
  subject: '1 nyt job',
  greeting: 'Hej',
  lead: 'Der er nyt.',
  about: { label: 'Søgning', text: '<script>alert(1)</script> & “kok”' },
  ads: [{ title: 'Kok & <b>tjener</b>', lang: null, facts: 'Café "Nord"', url: 'https://a.dk/?a=1&b=2' }],
  action: { label: 'Se alle', url: 'https://a.dk/alle' },
  small: 'Fordi.',
  signature: 'Venlig hilsen\nJobnet',
  ways: [
    { label: 'Skift', url: 'https://a.dk/ret' },
    { label: 'Afmeld', url: 'https://a.dk/af' },
  ],
};

describe('a letter', () => {
  test('says the same in text and in HTML', () => {
    for (const part of [
      'Hej',
      'Der er nyt.',
      'Se alle',
      'Fordi.',
      'Skift',
      'https://a.dk/ret',
      'Afmeld',
      'https://a.dk/af',
    ]) {
      expect(plainLetter(letter)).toContain(part);
      expect(htmlLetter(letter)).toContain(part);
    }
    expect(plainLetter(letter)).toContain('https://a.dk/?a=1&b=2');
  });

  test('lets nothing that people wrote become HTML', () => {
    const html = htmlLetter(letter);
    expect(html).not.toMatch(/<script>|<b>/);
    expect(html).toContain('Kok &amp; &lt;b&gt;tjener&lt;/b&gt;');
    expect(html).toContain('href="https://a.dk/?a=1&amp;b=2"');
  });

  test('fetches nothing from anywhere', () => {
    expect(htmlLetter(letter)).not.toMatch(/<(img|link|iframe|script)|url\(|@import/i);
  });

  test('is an e-mail that a mail server takes, also with twenty of the longest ads and characters that break lines', () => {
    const longest = {
      ...{ title: shortened('æ\r\u0000\u2028😀'.repeat(200), 150), lang: 'da' },
      ...{ facts: shortened('ø'.repeat(900), 200), url: `https://a.dk/${'x'.repeat(260)}` },
    };
    const long = { ...letter, lead: 'Hej\u0007\r\nBcc: a@b.dk', ads: Array.from({ length: 20 }, () => longest) };
    const subject = subjectOf(`${'kok 😀'.repeat(60)}\r\nBcc: a@b.dk`);
    const mail = { to: 'a@b.dk', subject, text: plainLetter(long), html: htmlLetter(long) };
    expect(mailContract.operations.send.input.safeParse(mail).error).toBeUndefined();
  });

  test('is shortened to no more characters than there is room for, and to no fewer', () => {
    expect(shortened('kok i Odense', 12)).toBe('kok i Odense');
    expect(shortened('kok i Odense', 11)).toBe('kok i Oden…');
    expect(shortened('kok i Odense', 5)).toBe('kok…');
    expect(shortened('kok 😀', 5), 'no half character').toBe('kok…');
  });
});
