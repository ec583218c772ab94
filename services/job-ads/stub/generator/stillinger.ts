import type { Trade } from './trades';

/** What the generator knows of a stilling. */
export type GeneratorStilling = {
  conceptUriDa: string;
  titel: string;
  gruppeKode: string;
  omraadeKode: string;
  isHotjobQualified: boolean;
};

/** A stilling, the way its ads read, and how it is written in them. */
export type Position = {
  stilling: GeneratorStilling;
  trade: Trade;
  /** As in a headline: `Rengøringsassistent (hotel)`. */
  heading: string;
  /** As in a sentence: `rengøringsassistent`. */
  word: string;
  isApprentice: boolean;
  english: string | null;
  weight: number;
};

/** Jobnet's own code for apprentices and trainees. */
const apprenticeArea = '230000';

/** The stillinger that ads are made for; those that no trade claims get none. */
export function listPositions(stillinger: readonly GeneratorStilling[], trades: readonly Trade[]): Position[] {
  const claimed = stillinger.flatMap((stilling) => {
    const trade = tradeOf(stilling, trades);
    return trade ? [{ stilling, trade }] : [];
  });
  return trades.flatMap((trade) => {
    const own = claimed.filter((one) => one.trade === trade);
    const shares = own.map(({ stilling }) => shareOf(stilling, trade));
    const sum = shares.reduce((total, share) => total + share, 0);
    return own.map(({ stilling }, index) => ({
      stilling,
      trade,
      ...namesOf(stilling),
      english: englishOf(stilling, trade),
      weight: (trade.weight * (shares[index] ?? 0)) / sum,
    }));
  });
}

function tradeOf({ titel, gruppeKode }: GeneratorStilling, trades: readonly Trade[]): Trade | undefined {
  const named = trades.find(({ also, only, groups }) => {
    return also.includes(titel) || (only.includes(titel) && groups.includes(gruppeKode));
  });
  return (
    named ??
    trades.find(({ groups, only, skip }) => groups.includes(gruppeKode) && only.length === 0 && !skip.includes(titel))
  );
}

function shareOf({ titel, omraadeKode }: GeneratorStilling, { common }: Trade): number {
  if (common.includes(titel)) return 8;
  return omraadeKode === apprenticeArea ? 0.5 : 1;
}

function namesOf({ titel, omraadeKode, gruppeKode }: GeneratorStilling) {
  // "Institut- / centerleder" is one word with two beginnings.
  const [first = titel, ...rest] = titel
    .replace('- / ', '- og ')
    .split(/, | \/ /)
    .map((part) => part.trim());
  const special = rest.filter((part) => !part.startsWith('-')).join(', ');
  // Where a title names a field of research, the field is what people look for.
  const inField = gruppeKode === '2310' && special !== '' ? fieldOf(special) : '';
  const inBrackets = special !== '' && inField === '' && titel.includes(', ') ? ` (${special})` : '';
  const isApprentice = omraadeKode === apprenticeArea;
  return { heading: `${capital(first)}${inField || inBrackets}`, word: lower(first), isApprentice };
}

function fieldOf(special: string): string {
  return /skole|akademi/.test(special) ? ` på ${special}` : ` inden for ${special}`;
}

/** IT-arkitekt and VVS-montør keep their capitals. */
function lower(text: string): string {
  return /^\p{Lu}[\p{Lu}\d.-]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function englishOf({ titel, omraadeKode }: GeneratorStilling, trade: Trade): string | null {
  if (omraadeKode === apprenticeArea) return null;
  return trade['en.titles'].find(({ danish }) => titel === danish || titel.startsWith(`${danish},`))?.english ?? null;
}
