import { describe, expect, test } from 'vitest';
import { frist } from '@/lib/forside/rules/notifications/frist';
import type { Said } from '@/lib/forside/rules/notifications/notification';
import type { Maalgruppe } from '@/services/dfdg';
import { citizen, factsOf, fristOn } from '../facts';

function said(day: string, maalgruppe: Maalgruppe = 'lab01'): Said {
  const [only, ...more] = frist.notify(factsOf(citizen(maalgruppe, { tilmeldt: true, frister: [fristOn(day)] })));
  expect(more).toEqual([]);
  return only ?? expect.unreachable('a frist is always told');
}

describe('a frist gets sharper as the last day comes near', () => {
  test.each<[string, string, Said['tone'], string]>([
    ['8 days', '2026-12-01', 'info', 'Book en jobsamtale senest 1. december'],
    ['7 days', '2026-11-30', 'warning', 'Du har 7 dage til at booke en jobsamtale'],
    ['5 days', '2026-11-28', 'warning', 'Du har 5 dage til at booke en jobsamtale'],
    ['3 days', '2026-11-26', 'warning', 'Du har 3 dage til at booke en jobsamtale'],
    ['2 days', '2026-11-25', 'error', 'Du har kun 2 dage til at booke en jobsamtale'],
    ['tomorrow', '2026-11-24', 'error', 'Du skal booke en jobsamtale senest i morgen'],
    ['today', '2026-11-23', 'error', 'I dag er sidste dag for at booke en jobsamtale'],
    ['yesterday', '2026-11-22', 'error', 'Din frist for at booke en jobsamtale er overskredet'],
  ])('with %s left (%s)', (_, day, tone, title) => {
    expect(said(day)).toMatchObject({ tone, title, link: { path: '/moeder/book', citizenOnly: true } });
  });

  test('the last days are told from the two days before on', () => {
    expect(said('2026-11-25').text).toMatch(/^Book nu, mens der er tider\. /);
    expect(said('2026-11-26').text).toMatch(/^Sidste dag for at booke er torsdag den 26\. november, /);
  });
});

describe('what a missed frist means', () => {
  test.each<[Maalgruppe, RegExp, RegExp]>([
    ['lab01', /bliver du afmeldt som ledig/, /Du kan blive afmeldt som ledig og miste dine dagpenge/],
    ['lab02', /kan det få betydning for din ydelse/, /Det kan få betydning for din ydelse/],
    ['lab12', /Kontakt dit jobcenter, hvis du ikke kan nå/, /Book samtalen nu, eller ring til dit jobcenter/],
  ])('for %s before and after the day', (maalgruppe, before, after) => {
    expect(said('2026-11-28', maalgruppe).text).toMatch(before);
    expect(said('2026-11-20', maalgruppe).text).toMatch(after);
  });

  test('only dagpengemodtagere are shown "§ Dine pligter"', () => {
    expect(said('2026-11-28').more?.title).toBe('§ Dine pligter i forhold til jobsamtaler med frister');
    expect(said('2026-11-28', 'lab02').more).toBeUndefined();
  });
});

describe('somebody who is straksbookingramt', () => {
  const missed = { straksbookingPaakraevet: true, frister: [fristOn('2026-11-20')] };

  test('is led to tilmelding, where a meeting is booked', () => {
    const [only] = frist.notify(factsOf(citizen('lab01', missed)));
    expect(only).toMatchObject({ tone: 'error', link: { path: '/tilmelding' } });
    expect(only?.text).toMatch(/^Fristen var fredag den 20\. november\. Du er ikke tilmeldt som ledig\./);
  });

  test('and sygemeldt is led to raskmelding', () => {
    const [only] = frist.notify(factsOf(citizen('lab01', { ...missed, sygemeldtSiden: '2026-11-21' })));
    expect(only?.link.path).toBe('/raskmelding');
  });

  test('is told it even when DFDG does not say which frist it was', () => {
    const facts = factsOf(citizen('lab01', { straksbookingPaakraevet: true }));
    expect(frist.notify(facts)).toMatchObject([{ title: 'Du nåede ikke at booke din samtale inden fristen' }]);
  });
});

test('two frister are two notifications, and none is none', () => {
  const two = [fristOn('2026-11-28'), { ...fristOn('2026-12-05'), samtaleType: 10 as const }];
  const titles = frist.notify(factsOf(citizen('lab01', { tilmeldt: true, frister: two }))).map(({ title }) => title);
  expect(titles).toEqual(['Du har 5 dage til at booke en jobsamtale', 'Book en CV-samtale senest 5. december']);
  expect(frist.notify(factsOf())).toEqual([]);
  expect(frist.notify(factsOf({ citizen: null }))).toEqual([]);
});
