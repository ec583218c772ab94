import { describe, expect, it } from 'vitest';
import { stepsFor } from '@/lib/automatch/rules/steps';
import { automatchHeadings, reasonOf } from '@/lib/automatch/texts';
import { maalgruppeRules } from '@/lib/maalgruppe/rules/table';

describe('the rules of automatch', () => {
  it('are the fleksjob ones for those visiteret to fleksjob and for nobody else', () => {
    const withFleksjob = [...new Set(maalgruppeRules.map(({ maalgruppe }) => maalgruppe))].filter(
      (one) => stepsFor(one)[0]?.rule === 'fleksjob-samme-fag',
    );
    expect(withFleksjob).toEqual(['lab09']);
  });

  it('fill the list in the order of the business description, under its own headings', () => {
    expect(stepsFor('lab01').map(({ rule }) => automatchHeadings[rule])).toEqual([
      'Jobforslag inden for dit fag',
      'Jobforslag beslægtet med dit fag',
      'Jobforslag uden for dit fag',
    ]);
    expect(stepsFor('lab09').map(({ rule }) => automatchHeadings[rule])).toEqual([
      'Fleksjob - der passer til de job, du har valgt under Jeg søger job som',
      'Fleksjob - der er beslægtede med de job, du har valgt under Jeg søger job som',
      'Deltidsjob - der passer til de job, du har valgt under Jeg søger job som',
    ]);
  });

  it('each say why they show an ad, with the job wish where there is one', () => {
    const rules = [...stepsFor(null), ...stepsFor('lab09')].map(({ rule }) => rule);
    const reasons = rules.map((rule) => reasonOf(rule, 'Kok'));
    expect(new Set(reasons).size).toBe(rules.length);
    expect(reasons.filter((reason) => reason.includes('Kok'))).toHaveLength(rules.length - 1);
  });
});
