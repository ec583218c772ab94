import { expect, test } from 'vitest';
import { bannersFor } from '@/lib/banner/rules';
import type { Banner } from '@/services/content';

const banner = (id: string, maalgrupper: string[] = []): Banner => ({
  ...{ id, maalgrupper, titel: 'Nyt', tekst: 'Noget er nyt.', type: 'info' },
  ...{ fra: '2026-11-01', til: '2026-11-30' },
});

const all = [banner('for-fleksjob', ['lab09', 'lab10']), banner('for-alle')];
const ids = (maalgruppe: string | null, dismissed: string[] = []) =>
  bannersFor(all, { maalgruppe, dismissed: new Set(dismissed) }).map(({ id }) => id);

test('a banner for a målgruppe is seen by that målgruppe, one for everybody by all', () => {
  expect(ids('lab09')).toEqual(['for-fleksjob', 'for-alle']);
  expect(ids('lab01')).toEqual(['for-alle']);
  expect(ids(null), 'a visitor, or nobody knows').toEqual(['for-alle']);
});

test('what was clicked away stays away, and nothing else does', () => {
  expect(ids('lab09', ['for-alle'])).toEqual(['for-fleksjob']);
  expect(ids('lab09', ['for-alle', 'for-fleksjob', 'en-anden'])).toEqual([]);
});
