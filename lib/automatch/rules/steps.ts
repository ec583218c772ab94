import type { Maalgruppe } from '@/services/dfdg';

/** What an ad was found by (AUT-3, AUT-4). */
export type RuleName =
  | 'samme-fag'
  | 'beslaegtet'
  | 'uden-for-faget'
  | 'fleksjob-samme-fag'
  | 'fleksjob-beslaegtet'
  | 'deltid-samme-fag';

export type Step = {
  rule: RuleName;
  /**
   * `stilling`: the same stillingsbetegnelse; `fritekst`: the names of the stillingsbetegnelser as free text, with
   * Ankiro's semantic dictionary; `hotjob`: marked by the employer, or a stilling that needs no particular qualifications.
   */
  by: 'stilling' | 'fritekst' | 'hotjob';
  /** Only ads with these values as well. */
  filters: { ansaettelsesvilkaar?: string[]; arbejdstid?: string[] };
};

const fleksjob = { ansaettelsesvilkaar: ['2'] };
const deltid = { arbejdstid: ['16'] };

const ordinary: readonly Step[] = [
  { rule: 'samme-fag', by: 'stilling', filters: {} },
  { rule: 'beslaegtet', by: 'fritekst', filters: {} },
  { rule: 'uden-for-faget', by: 'hotjob', filters: {} },
];

const forFleksjob: readonly Step[] = [
  { rule: 'fleksjob-samme-fag', by: 'stilling', filters: fleksjob },
  { rule: 'fleksjob-beslaegtet', by: 'fritekst', filters: fleksjob },
  { rule: 'deltid-samme-fag', by: 'stilling', filters: deltid },
];

/** The rules for a citizen, in the order in which they fill the list. Those visiteret to fleksjob have their own (AUT-4). */
export function stepsFor(maalgruppe: Maalgruppe | null): readonly Step[] {
  return maalgruppe === 'lab09' ? forFleksjob : ordinary;
}
