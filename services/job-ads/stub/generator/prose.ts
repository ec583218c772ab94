import type { Random } from './random';

/** `a, b og c`. */
export function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`;
}

/** A head with what follows it, as a sentence or as a list; phrases with commas of their own become a list. */
export function sentenceOrList(head: string, parts: readonly string[], random: Random): string {
  const mustBeList = parts.some((part) => part.includes(','));
  if (mustBeList || random.chance(0.55)) return `${head}:\n${parts.map((part) => `- ${part}`).join('\n')}`;
  return `${head} ${joined(parts)}.`;
}

/** The text with {names} in the place of what they stand for. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  const whole = text.replaceAll(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
  // A "ph.d." at the end has ended the sentence already.
  return whole.replaceAll(/(?<=\p{L})\.\.(?!\.)/gu, '.');
}

/** The text with its first letter as a capital. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How many words there are in a text. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/** `4. maj`. */
export function danishDate(day: string): string {
  const [, month = 1, date = 1] = day.split('-').map(Number);
  return `${date}. ${months[month - 1]}`;
}
