import type { Vocabulary } from '../../vocabulary';

/** A stilling that a phrase names; `isMeant` when it is what people mean by it, not one it is a kind of. */
type Named = { conceptUriDa: string; isMeant: boolean };

/** Longer names are never typed. */
const mostWords = 6;

/** Which stillinger go by other names than their titles: by aliases, and by what people say in the title's place. */
export class StillingNames {
  private readonly named = new Map<string, Named[]>();

  /** `stemsOf` reads a name as ads and questions are read. */
  constructor({ stillinger }: Vocabulary, stemsOf: (text: string) => readonly string[]) {
    const keyOf = (name: string) => stemsOf(name).join(' ');
    const titles = new Set(stillinger.map(({ titel }) => keyOf(titel)));
    const add = (name: string, named: Named) => {
      const key = keyOf(name);
      // Whoever types a title means that stilling, and none that has it for an alias.
      if (key === '' || titles.has(key)) return;
      const others = this.named.get(key) ?? [];
      if (!others.some(({ conceptUriDa }) => conceptUriDa === named.conceptUriDa))
        this.named.set(key, [...others, named]);
    };
    for (const { conceptUriDa, plainNames } of stillinger) {
      for (const name of plainNames) add(name, { conceptUriDa, isMeant: true });
    }
    for (const { conceptUriDa, aliasser } of stillinger) {
      for (const name of aliasser) add(name, { conceptUriDa, isMeant: false });
    }
  }

  /** The longest name that the stems begin with at `from`; null when none does. */
  longest(stems: readonly string[], from: number): { length: number; named: readonly Named[] } | null {
    for (let length = Math.min(mostWords, stems.length - from); length > 0; length -= 1) {
      const named = this.named.get(stems.slice(from, from + length).join(' '));
      if (named) return { length, named };
    }
    return null;
  }
}
