import { expect, test } from 'vitest';
import { politikSchema } from '@/services/content/contract';
import { policies } from '@/services/content/stub/policies';
import { texts } from '@/services/content/stub/texts';

const allText = JSON.stringify([policies, texts]);

test('every version can be published', () => {
  for (const { gaelderFra, ...policy } of policies) {
    expect(gaelderFra).toBeLessThan(0);
    expect(politikSchema.safeParse({ ...policy, gaelderFra: '2026-01-01' }).success).toBe(true);
  }
});

test('texts are words only, without markup', () => {
  expect(allText).not.toMatch(/[<>]|&\w+;|\*\*|\]\(/);
});

test('Danish and English texts have the same parts', () => {
  for (const { da, en } of texts) expect(en.afsnit.map(shape)).toEqual(da.afsnit.map(shape));
});

function shape({ tekst, links }: { tekst: string[]; links: unknown[] }): [number, number] {
  return [tekst.length, links.length];
}
