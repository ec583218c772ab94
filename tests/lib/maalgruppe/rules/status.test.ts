import { describe, expect, test } from 'vitest';
import { type CitizenFacts, nothingKnown } from '@/lib/maalgruppe/rules/facts';
import { statusChangesFor } from '@/lib/maalgruppe/rules/status';
import { statusChangeLinks } from '@/lib/maalgruppe/texts';

const on = '2026-11-23';

function facts(some: Partial<CitizenFacts>): CitizenFacts {
  return { ...nothingKnown, ...some };
}

describe('the changes of status a citizen can make', () => {
  test.each<[string, Partial<CitizenFacts>, string[]]>([
    ['not tilmeldt', {}, ['tilmelding']],
    ['tilmeldt', { tilmeldt: true }, ['afmelding', 'sygemelding']],
    ['sygemeldt', { sygemeldtSiden: '2026-11-03' }, ['raskmelding']],
    ['sygemeldt today', { sygemeldtSiden: on }, ['raskmelding']],
    ['sygemeldt from tomorrow', { sygemeldtSiden: '2026-11-24' }, ['tilmelding']],
    ['tilmeldt and sygemeldt', { tilmeldt: true, sygemeldtSiden: '2026-11-03' }, ['afmelding', 'raskmelding']],
    ['afmeldt after a missed frist', { straksbookingPaakraevet: true }, ['tilmelding']],
  ])('%s', (_, some, changes) => {
    expect(statusChangesFor('lab01', facts(some), on)).toEqual(changes);
    for (const change of changes) expect(Object.keys(statusChangeLinks)).toContain(change);
  });

  test('somebody whom tilmelding does not concern can still leave it', () => {
    expect(statusChangesFor('lab11', facts({ tilmeldt: true }), on)).toEqual(['afmelding', 'sygemelding']);
  });
});
