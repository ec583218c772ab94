import { expect, test } from 'vitest';
import { type Changes, faultIn, withConsequences } from '@/services/dfdg/stub/changes';

const idag = '2026-03-02';
const frist = { samtaleType: 7, fristdato: '2026-03-07', sidsteAfholdelsesdato: '2026-03-21' } as const;

test.each<[string, Changes]>([
  ['tilmeldt from today', { tilmeldtSiden: idag }],
  ['raskmeldt', { sygemeldtSiden: null }],
  ['no frister any more', { frister: [] }],
  ['two frister of one kind on different days', { frister: [frist, { ...frist, fristdato: '2026-03-08' }] }],
  ['a frist booked and held on one day', { frister: [{ ...frist, sidsteAfholdelsesdato: '2026-03-07' }] }],
])('accepts %s', (_, changes) => {
  expect(faultIn(changes, idag)).toBeNull();
});

test.each<[string, Changes]>([
  ['nothing', {}],
  ['only what is undefined', { maalgruppe: undefined }],
  ['both tilmeldt and afmeldt', { tilmeldtSiden: idag, afmeldtSiden: idag }],
  ['tilmeldt from tomorrow', { tilmeldtSiden: '2026-03-03' }],
  ['afmeldt from tomorrow', { afmeldtSiden: '2026-03-03' }],
  ['sygemeldt from tomorrow', { sygemeldtSiden: '2026-03-03' }],
  ['a screening answered tomorrow', { screening: { aktiv: false, besvaretDato: '2026-03-03' } }],
  ['a frist that ends after the last day of the meeting', { frister: [{ ...frist, fristdato: '2026-03-22' }] }],
  ['the same frist twice', { frister: [frist, frist] }],
])('refuses %s', (_, changes) => {
  expect(faultIn(changes, idag)).toEqual(expect.any(String));
});

test('a day for tilmelding ends the afmelding, and the other way round', () => {
  expect(withConsequences({ tilmeldtSiden: idag })).toEqual({ tilmeldtSiden: idag, afmeldtSiden: null });
  expect(withConsequences({ afmeldtSiden: idag })).toEqual({ afmeldtSiden: idag, tilmeldtSiden: null });
  expect(withConsequences({ kanSelvbooke: true })).toEqual({ kanSelvbooke: true });
});
