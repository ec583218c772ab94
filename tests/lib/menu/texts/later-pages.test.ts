import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { primaryActions } from '@/lib/forside/rules/primary-actions/registry';
import { nothingKnown } from '@/lib/maalgruppe/rules/facts';
import { menuFor } from '@/lib/maalgruppe/rules/menu';
import { statusChangeLinks } from '@/lib/maalgruppe/texts';
import { findLaterPage, laterPages } from '@/lib/menu/texts/later-pages';

const root = new URL('../../../../', import.meta.url).pathname;

/** The addresses of the pages that exist: folders of `app` without route groups. */
const built = new Set(
  globSync('app/**/page.tsx', { cwd: root }).map((file) =>
    file
      .replace(/^app/, '')
      .replace(/\/page\.tsx$/, '')
      .replace(/\/\([^)]*\)/g, ''),
  ),
);

const full = {
  ...nothingKnown,
  harDagpengetaeller: true,
  harSupplerendeTaeller: true,
  hasHoursToNudgingSocialAid: true,
  screening: { aktiv: true, besvaretDato: null },
  rehabilitering: { status: 'forberedelse' as const },
};

const linked = [
  ...menuFor('lab01', full, '2026-11-23').flatMap(({ links }) => links.map(({ path }) => path)),
  ...Object.values(statusChangeLinks).map(({ path }) => path),
  ...Object.values(primaryActions).map(({ link }) => link.path.replace(/\?.*/, '')),
];

describe('the pages that are not built yet', () => {
  test('are no page that exists: a built page takes its entry away', () => {
    expect(laterPages.filter(({ path }) => built.has(path)).map(({ path }) => path)).toEqual([]);
  });

  test('and the built ones are all that menu and forside lead to', () => {
    expect(linked.filter((path) => !built.has(path) && !findLaterPage(path))).toEqual([]);
  });

  test('stand once each, in plain ASCII paths', () => {
    const paths = laterPages.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^(\/[a-z0-9-]+)+$/);
  });

  test('say in whole sentences what will be there and what to do meanwhile', () => {
    for (const { title, text, meanwhile } of laterPages) {
      expect(title).toMatch(/^[\p{Lu}\d]/u);
      expect(text).toMatch(/^Her kommer du til at .+\.$/);
      expect(meanwhile).toMatch(/^\p{Lu}.+\.$/u);
    }
  });

  test('are found by their whole path only', () => {
    expect(findLaterPage('/moeder')?.title).toBe('Møder');
    expect(findLaterPage('/moeder/123')).toBeNull();
    expect(findLaterPage('/jobl')).toBeNull();
  });
});
