import { describe, expect, test } from 'vitest';
import type { NotificationEntry } from '@/lib/forside/rules/notifications/notification';
import { notifications, notificationsFor } from '@/lib/forside/rules/notifications/registry';
import { pages } from '@/tests/access/table';
import { citizen, factsOf, fristOn, waits } from '../facts';

const everything = factsOf({
  ...citizen('lab01', {
    tilmeldt: true,
    frister: [fristOn('2026-11-28')],
    screening: { aktiv: true, besvaretDato: null },
  }),
  ...waits({
    beskeder: { ulaeste: 2, ulaesteVigtige: 1 },
    plan: { fra: '2026-11-01', aendret: '2026-11-22T10:00:00.000Z', set: null },
    indkaldelser: [
      {
        id: '018f0000-0000-7000-8000-000000000002',
        samtaleType: 15,
        myndighed: 'En a-kasse',
        form: 'telefon',
        accepteret: null,
        start: '2026-12-02T09:00:00.000Z',
        slut: '2026-12-02T09:45:00.000Z',
      },
    ],
    manglendeDagpengekort: [{ fra: '2026-10-01', til: '2026-10-31', frist: '2026-12-10' }],
  }),
  jobwishes: [{ conceptUriDa: 'a', titel: 'Telegrafist', udgaaet: { afloestAf: null } }],
  account: { email: 'missing', previousLogin: '2025-05-24' },
});

const keys = (facts = everything) => notificationsFor(facts).map(({ key }) => key);

describe('the order of the notifications (FOR-4)', () => {
  test('is that of the catalogue when everything is there at once', () => {
    expect(keys()).toEqual([
      'moedeindkaldelse',
      'frist',
      'udgaaede-stillinger',
      'plan-aendret',
      'ny-besked',
      'manglende-dagpengekort',
      'kontaktoplysninger',
      'forberedelsesskema',
      'sletning',
    ]);
  });

  test('keeps the frist number two also without a mødeindkaldelse', () => {
    const without = { ...everything, ...waits({ beskeder: { ulaeste: 1, ulaesteVigtige: 0 } }) };
    expect(keys(without).slice(0, 3)).toEqual(['udgaaede-stillinger', 'frist', 'ny-besked']);
  });

  test('has the frist alone first when there is nothing else', () => {
    expect(keys(factsOf(citizen('lab02', { tilmeldt: true, frister: [fristOn('2026-12-05')] })))).toEqual(['frist']);
  });

  test('is empty when there is nothing to do, and holds what Jobnet knows itself while DFDG is away', () => {
    expect(keys(factsOf())).toEqual([]);
    expect(keys({ ...everything, citizen: null, waiting: null })).toEqual(['udgaaede-stillinger', 'sletning']);
  });

  test('does not depend on the order in which the kinds are listed', () => {
    const backwards: readonly NotificationEntry[] = [...notifications].reverse();
    expect(notificationsFor(everything, backwards).map(({ key }) => key)).toEqual(keys());
  });
});

describe('every kind of notification', () => {
  test('has a key and a priority of its own', () => {
    expect(new Set(notifications.map(({ key }) => key)).size).toBe(notifications.length);
    expect(new Set(notifications.map(({ priority }) => priority)).size).toBe(notifications.length);
  });

  test('says what and why in whole sentences', () => {
    for (const { title, text } of notificationsFor(everything)) {
      expect(title).toMatch(/^[\p{Lu}].+[^.]$/u);
      expect(text).toMatch(/^[\p{Lu}].+\.$/u);
    }
  });

  test('leads to a page there is, and tells when it is the citizen’s alone', () => {
    for (const { key, link } of notificationsFor(everything)) {
      const looking = pages[link.path]?.looking ?? expect.unreachable(`${key} leads to ${link.path}`);
      expect(link.citizenOnly ?? false, key).toBe(looking !== 'shows');
    }
  });
});
