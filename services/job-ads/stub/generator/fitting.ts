import type { Terms } from './terms';

type Condition = { says: RegExp; fits: (terms: Terms) => boolean };

const changing = 6;

/** Parts of the day and the week, by arbejdstidsforhold. */
const times = [
  { says: /aften|evening/, code: 3 },
  { says: /natten|og nat\b|night/, code: 4 },
  { says: /weekend|helligdag/, code: 5 },
];

/** What a phrase says beside its task, and the terms under which it is true. */
const conditions: readonly Condition[] = [
  { says: /skiftende tider/, fits: ({ arbejdstidsforhold: at }) => at.includes(changing) || at.length > 1 },
  { says: /faste arbejdstider/, fits: ({ arbejdstidsforhold: at }) => !at.includes(changing) },
  { says: /flere timer/, fits: (terms) => terms.arbejdstid === 16 && !isSparing(terms) },
  { says: /efter sæsonen/, fits: ({ varighed }) => varighed === 16 },
  {
    says: /tempo|travl|hurtig|fart på|tager? fat|spidsbelast|løfte|god form|overarbejde/,
    fits: (terms) => !isSparing(terms),
  },
  // Virksomhedspraktik is not paid.
  { says: /\bløn|bonus|pension|tillæg|provision/, fits: ({ ansaettelsesvilkaar }) => ansaettelsesvilkaar !== 7 },
];

/** Those of a trade's phrases that say nothing else than the terms of an ad do. */
export function fitting(phrases: readonly string[], terms: Terms): string[] {
  return phrases.filter((phrase) => {
    const isTrue = conditions.every(({ says, fits }) => !says.test(phrase) || fits(terms));
    return isTrue && fitsTimes(phrase, terms);
  });
}

/** Whether a phrase speaks to the reader, which one about "en, der" cannot. */
export function isToReader(phrase: string): boolean {
  return /(?<!\p{L})(du|dig|din|dit|dine)(?!\p{L})/u.test(phrase);
}

/** Fleksjob and skånejob spare those who have them. */
function isSparing({ ansaettelsesvilkaar }: Terms): boolean {
  return ansaettelsesvilkaar === 2 || ansaettelsesvilkaar === 3;
}

function fitsTimes(phrase: string, { arbejdstidsforhold }: Terms): boolean {
  const named = times.filter(({ says }) => says.test(phrase));
  if (named.length === 0 || arbejdstidsforhold.includes(changing)) return true;
  return named.some(({ code }) => arbejdstidsforhold.includes(code));
}
