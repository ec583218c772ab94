/** An ad in an e-mail. */
export type LetterAd = { title: string; lang: string | null; facts: string; url: string };

/** An e-mail before it is written out: the same content becomes plain text and HTML. */
export type Letter = {
  lang: string;
  subject: string;
  greeting: string;
  lead: string;
  /** "Søgning" and the search in words. */
  about: { label: string; text: string };
  ads?: readonly LetterAd[];
  /** What the reader is to do: a link that looks like a button. */
  action?: { label: string; url: string };
  /** Why it came, or what happens otherwise. */
  small: string;
  signature: string;
  /** What its receiver can change about it. */
  ways?: readonly { label: string; url: string }[];
};

const longestSubject = 150;

/** A subject that no mail server misreads: one line, without control characters, not too long. */
export function subjectOf(text: string): string {
  return shortened(text, longestSubject);
}

/** One line of text of at most so many characters. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim();
  if (line.length <= most) return line;
  // Cutting may leave half a character, which is taken away too.
  return `${line
    .slice(0, most - 1)
    .replace(/\p{Cs}$/u, '')
    .trimEnd()}…`;
}

/** A letter as plain text. */
export function plainLetter(letter: Letter): string {
  const { greeting, lead, about, ads = [], action, small, signature, ways = [] } = letter;
  return [
    greeting,
    lead,
    `${about.label}: ${about.text}`,
    ...ads.map(({ title, facts, url }) => `${title}\n${facts}\n${url}`),
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    small,
    ...ways.map(({ label, url }) => `${label}:\n${url}`),
    signature,
  ]
    .map(clean)
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The same as HTML that every mail program shows: no style sheet, no picture, nothing that is fetched. */
export function htmlLetter(letter: Letter): string {
  const { lang, greeting, lead, about, ads = [], action, small, signature, ways = [] } = letter;
  const parts = [
    paragraph(escaped(greeting)),
    paragraph(escaped(lead)),
    paragraph(`<strong>${escaped(about.label)}:</strong> ${escaped(about.text)}`),
    ...(ads.length > 0 ? [`<ul style="margin:24px 0;padding:0;list-style:none">${ads.map(item).join('')}</ul>`] : []),
    ...(action ? [`<p style="margin:28px 0">${button(action)}</p>`] : []),
    ...(small ? [`<p style="margin:28px 0 0;color:#454545;font-size:14px">${escaped(small)}</p>`] : []),
    ...ways.map((way) => `<p style="margin:12px 0 0;font-size:14px">${link(way)}</p>`),
    `<p style="margin:28px 0 0">${escaped(signature).replaceAll('\n', '<br>')}</p>`,
  ];
  const body = 'margin:0;padding:24px 16px;background:#ffffff;color:#1a1a1a;font:16px/1.5 Arial,Helvetica,sans-serif';
  return [
    `<!DOCTYPE html><html lang="${letter.lang === 'en' ? 'en' : 'da'}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escaped(letter.subject)}</title></head><body style="${body}">`,
    `<div lang="${escaped(lang)}" style="max-width:600px;margin:0 auto">${parts.join('\n')}</div></body></html>`,
  ].join('\n');
}

function item({ title, lang, facts, url }: LetterAd): string {
  const language = lang ? ` lang="${escaped(lang)}"` : '';
  return [
    '<li style="margin:0;padding:16px 0;border-top:1px solid #d6d6d6">',
    `<a href="${escaped(url)}"${language} style="color:#084249;font-size:18px;font-weight:bold">${escaped(title)}</a>`,
    `<div style="color:#454545">${escaped(facts)}</div></li>`,
  ].join('');
}

function button({ label, url }: { label: string; url: string }): string {
  const style =
    'display:inline-block;padding:12px 24px;background:#084249;color:#ffffff;text-decoration:none;border-radius:4px';
  return `<a href="${escaped(url)}" style="${style}">${escaped(label)}</a>`;
}

function link({ label, url }: { label: string; url: string }): string {
  return `<a href="${escaped(url)}" style="color:#084249">${escaped(label)}</a>`;
}

function paragraph(html: string): string {
  return `<p style="margin:0 0 16px">${html}</p>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML. */
function escaped(text: string): string {
  return clean(text).replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

/** Without what no e-mail may hold: controls but line feeds, and halves of characters. */
function clean(text: string): string {
  return text.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ').replaceAll(/\p{Cs}/gu, '');
}
