import { describe, expect, test } from 'vitest';
import { type CitizenFacts, nothingKnown } from '@/lib/maalgruppe/rules/facts';
import { primaryActionFor, statusChangesFor } from '@/lib/maalgruppe/rules/status';
import { primaryActionTexts, statusChangeLinks } from '@/lib/maalgruppe/texts';

const on = '2026-11-23';

function facts(some: Partial<CitizenFacts>): CitizenFacts {
  return { ...nothingKnown, ...some };
}

function frist(fristdato: string): CitizenFacts['frister'] {
  return [{ friststatusType: 'aktiv', samtaleType: 7, fristdato, sidsteAfholdelsesdato: fristdato }];
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

describe('the one thing the forside puts first', () => {
  test.each([
    [
      'Anna: tilmeldt with a frist in five days',
      'lab01',
      { tilmeldt: true, frister: frist('2026-11-28') },
      'book-samtale',
    ],
    ['a frist today', 'lab01', { tilmeldt: true, frister: frist(on) }, 'book-samtale'],
    ['a frist yesterday', 'lab01', { tilmeldt: true, frister: frist('2026-11-22') }, 'find-job'],
    ['Mikkel: straksbookingramt', 'lab01', { straksbookingPaakraevet: true }, 'straksbooking'],
    ['Peter: not tilmeldt', 'lab01', {}, 'tilmelding'],
    [
      'Birgit: sygemeldt with a screening',
      'lab06',
      { sygemeldtSiden: '2026-11-03', screening: { aktiv: true, besvaretDato: null } },
      'raskmelding',
    ],
    [
      'sygemeldt and straksbookingramt',
      'lab01',
      { sygemeldtSiden: '2026-11-03', straksbookingPaakraevet: true },
      'raskmelding',
    ],
    ['Lars: to fill in Min situation', 'lab07', { rehabilitering: { status: 'forberedelse' } }, 'min-situation'],
    ['Mette: indstillet', 'lab08', { rehabilitering: { status: 'indstillet' } }, 'find-job'],
    ['Henrik: fleksjobvisiteret', 'lab09', { tilmeldt: true }, 'e-guide'],
    ['a fleksjobvisiteret with a frist', 'lab09', { tilmeldt: true, frister: frist('2026-11-28') }, 'book-samtale'],
    ['an active screening', 'lab03', { screening: { aktiv: true, besvaretDato: null } }, 'forberedelsesskema'],
    ['Karen: an answered screening', 'lab10', { screening: { aktiv: false, besvaretDato: '2026-10-24' } }, 'find-job'],
    ['Ida: can register', 'lab12', {}, 'tilmelding'],
    ['Nanna: nothing filled in', 'oevrige-uden-kontaktgruppe', {}, 'find-job'],
  ] as const)('%s', (_, group, some, action) => {
    expect(primaryActionFor(group, facts(some), on)).toBe(action);
  });

  test('has a title, a text and a link to where it is done', () => {
    for (const { title, text, link } of Object.values(primaryActionTexts)) {
      expect(title.length * text.length * link.title.length).toBeGreaterThan(0);
      expect(link.path).toMatch(/^\/[a-z0-9/-]+$/);
    }
  });
});
