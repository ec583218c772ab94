import type { ParsedInput } from '@/services/http/contract';
import type { dfdgContract } from '../contract';

export type Changes = Omit<ParsedInput<typeof dfdgContract, 'opdaterBorgerstatus'>, 'cpr'>;

/** What contradicts itself in reported changes, in English for the reporting system's operators; null when they hold. */
export function faultIn(changes: Changes, idag: string): string | null {
  const { tilmeldtSiden, afmeldtSiden, sygemeldtSiden, frister = [], screening } = changes;
  if (Object.values(changes).every((value) => value === undefined)) return 'nothing to change';
  if (tilmeldtSiden && afmeldtSiden) return 'tilmeldtSiden and afmeldtSiden cannot both be days';
  const days = { tilmeldtSiden, afmeldtSiden, sygemeldtSiden, besvaretDato: screening?.besvaretDato };
  const future = Object.entries(days).find(([, day]) => day && day > idag);
  if (future) return `${future[0]} lies in the future`;
  if (frister.some((frist) => frist.fristdato > frist.sidsteAfholdelsesdato))
    return 'fristdato after sidsteAfholdelsesdato';
  const keys = new Set(frister.map((frist) => `${frist.samtaleType} ${frist.fristdato}`));
  return keys.size < frister.length ? 'the same frist twice' : null;
}

/** Tilmeldt and afmeldt exclude each other: a day for one ends the other. */
export function withConsequences(changes: Changes): Changes {
  if (changes.tilmeldtSiden) return { ...changes, afmeldtSiden: null };
  if (changes.afmeldtSiden) return { ...changes, tilmeldtSiden: null };
  return changes;
}
