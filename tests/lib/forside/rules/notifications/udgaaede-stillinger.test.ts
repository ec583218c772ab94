import { expect, test } from 'vitest';
import { udgaaedeStillinger } from '@/lib/forside/rules/notifications/udgaaede-stillinger';
import { factsOf } from '../facts';

const next = { conceptUriDa: 'b', titel: 'Butiksassistent' };
const gone = { conceptUriDa: 'a', titel: 'Videobutiksassistent', udgaaet: { afloestAf: next } };
const still = { conceptUriDa: 'c', titel: 'Kok', udgaaet: null };

test('a stilling that has left is named, with what took its place', () => {
  const [only] = udgaaedeStillinger.notify(factsOf({ jobwishes: [still, gone] }));
  expect(only).toMatchObject({ tone: 'warning', title: 'En stilling, du søger, er udgået' });
  expect(only?.text).toContain('Videobutiksassistent findes ikke længere');
  expect(only?.text).toContain('Vælg for eksempel Butiksassistent');
  expect(only?.link.path).toBe('/jeg-soeger-job-som');
});

test('several are one notification', () => {
  const other = { ...gone, titel: 'Telegrafist', udgaaet: { afloestAf: null } };
  const [only, ...more] = udgaaedeStillinger.notify(factsOf({ jobwishes: [gone, other] }));
  expect(more).toEqual([]);
  expect(only?.title).toBe('2 stillinger, du søger, er udgået');
  expect(only?.text).toMatch(/^Videobutiksassistent og Telegrafist findes ikke længere/);
});

test.each([[[still]], [[]], [null]])('nothing is told of %j', (jobwishes) => {
  expect(udgaaedeStillinger.notify(factsOf({ jobwishes }))).toEqual([]);
});
