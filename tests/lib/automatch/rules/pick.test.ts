import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInSquare } from '@/lib/automatch/rules/area';
import { type Candidate, type PickSettings, pickSuggestions } from '@/lib/automatch/rules/pick';
import type { RuleName } from '@/lib/automatch/rules/steps';
import { distanceKm } from '@/lib/geografi/rules/distance';

const home = { lat: 55.7, lon: 12.57 };
const settings: PickSettings = { home, km: 70, max: 10, hidden: new Set(), today: '2026-11-23' };

function ad(key: string, more: Partial<Candidate> = {}): Candidate {
  return {
    key,
    jobwish: 'kok',
    rank: 0,
    position: home,
    publishedAt: '2026-11-20T08:00:00Z',
    deadline: null,
    ...more,
  };
}

function many(prefix: string, count: number): Candidate[] {
  return Array.from({ length: count }, (_, number) => ad(`${prefix}${number}`));
}

function keys(found: Parameters<typeof pickSuggestions>[0], more: Partial<PickSettings> = {}): string[] {
  return pickSuggestions(found, { ...settings, ...more }).map(({ key }) => key);
}

describe('what automatch puts on the list', () => {
  it('is the first rule alone when that fills ten', () => {
    const picks = pickSuggestions(
      [
        { rule: 'samme-fag', candidates: many('a', 10) },
        { rule: 'beslaegtet', candidates: many('b', 10) },
      ],
      settings,
    );
    expect(picks).toHaveLength(10);
    expect(new Set(picks.map(({ rule }) => rule))).toEqual(new Set(['samme-fag']));
  });

  it.each([
    [9, { 'samme-fag': 9, beslaegtet: 1 }],
    [11, { 'samme-fag': 10 }],
    [0, { beslaegtet: 4, 'uden-for-faget': 6 }],
  ])('is filled up by the next rules when the first finds %i', (count, expected) => {
    const picks = pickSuggestions(
      [
        { rule: 'samme-fag', candidates: many('a', count) },
        { rule: 'beslaegtet', candidates: many('b', 4) },
        { rule: 'uden-for-faget', candidates: many('c', 20) },
      ],
      settings,
    );
    const counts = Object.fromEntries(
      Map.groupBy(picks, ({ rule }) => rule)
        .entries()
        .map(([rule, all]) => [rule, all.length]),
    );
    expect(counts).toEqual(expected);
  });

  it('never holds an ad twice, and keeps it under the first rule that found it', () => {
    const picks = pickSuggestions(
      [
        { rule: 'samme-fag', candidates: [ad('x', { jobwish: 'kok' })] },
        { rule: 'beslaegtet', candidates: [ad('x', { jobwish: 'tjener' }), ad('y')] },
      ],
      settings,
    );
    expect(picks.map(({ key, rule }) => `${key} ${rule}`)).toEqual(['x samme-fag', 'y beslaegtet']);
  });

  it('puts the better match first, then the nearer, then the newer', () => {
    const near = { lat: 55.71, lon: 12.57 };
    const far = { lat: 55.9, lon: 12.57 };
    const candidates = [
      ad('far', { position: far }),
      ad('near-old', { position: near, publishedAt: '2026-11-01T08:00:00Z' }),
      ad('worse', { rank: 1 }),
      ad('near-new', { position: near }),
    ];
    expect(keys([{ rule: 'samme-fag', candidates }])).toEqual(['near-new', 'near-old', 'far', 'worse']);
  });

  it('holds an ad on its deadline and not the day after', () => {
    const candidates = [
      ad('yesterday', { deadline: '2026-11-22' }),
      ad('today', { deadline: '2026-11-23' }),
      ad('tomorrow', { deadline: '2026-11-24' }),
    ];
    expect(keys([{ rule: 'samme-fag', candidates }])).toEqual(['today', 'tomorrow']);
  });

  it('leaves out what is hidden, what lies outside the square and what has no position', () => {
    const candidates = [
      ad('hidden'),
      ad('outside', { position: { lat: 57, lon: 12.57 } }),
      ad('nowhere', { position: null }),
      ad('kept'),
    ];
    expect(keys([{ rule: 'samme-fag', candidates }], { hidden: new Set(['hidden']) })).toEqual(['kept']);
  });

  it('is what a plain reading of the rules gives, for any ads', () => {
    const anyAd = fc.record({
      key: fc.integer({ min: 0, max: 25 }).map(String),
      jobwish: fc.constantFrom('kok', 'tjener', null),
      rank: fc.integer({ min: 0, max: 3 }),
      position: fc.option(
        fc.record({
          lat: fc.double({ min: 54.8, max: 56.6, noNaN: true }),
          lon: fc.double({ min: 11, max: 14, noNaN: true }),
        }),
      ),
      publishedAt: fc.constantFrom('2026-11-01T08:00:00Z', '2026-11-02T08:00:00Z'),
      deadline: fc.constantFrom(null, '2026-11-22', '2026-11-23', '2026-12-01'),
    });
    const rules: RuleName[] = ['samme-fag', 'beslaegtet', 'uden-for-faget'];
    fc.assert(
      fc.property(fc.array(fc.array(anyAd, { maxLength: 20 }), { minLength: 3, maxLength: 3 }), (lists) => {
        const found = lists.map((candidates, at) => ({ rule: rules[at] ?? 'samme-fag', candidates }));
        const hidden = new Set(['3', '7']);
        expect(pickSuggestions(found, { ...settings, hidden }).map(({ key, rule }) => `${rule} ${key}`)).toEqual(
          plainly(found, hidden),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});

/** The rules read aloud: one ad after another, each time the best that is left. */
function plainly(found: readonly { rule: RuleName; candidates: readonly Candidate[] }[], hidden: Set<string>) {
  const list: string[] = [];
  const taken = new Set<string>();
  for (const { rule, candidates } of found) {
    for (;;) {
      let best: Candidate | undefined;
      for (const one of candidates) {
        if (taken.has(one.key) || hidden.has(one.key) || !one.position) continue;
        if (one.deadline !== null && one.deadline < settings.today) continue;
        if (!isInSquare(one.position, home, 70)) continue;
        if (!best || isBefore(one, best)) best = one;
      }
      if (!best || list.length === 10) break;
      taken.add(best.key);
      list.push(`${rule} ${best.key}`);
    }
  }
  return list;
}

function isBefore(a: Candidate, b: Candidate): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank;
  const away = (one: Candidate) => (one.position ? Math.round(distanceKm(home, one.position) * 10) : 0);
  if (away(a) !== away(b)) return away(a) < away(b);
  if (a.publishedAt !== b.publishedAt) return a.publishedAt > b.publishedAt;
  return a.key < b.key;
}
