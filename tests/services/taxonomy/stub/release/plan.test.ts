import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  aliasIdentifierOf,
  isEmptyPlan,
  type Plan,
  planRelease,
  type State,
} from '@/services/taxonomy/stub/release/plan';
import type { Release } from '@/services/taxonomy/stub/release/read';
import type { AliasRow, StillingRow } from '@/services/taxonomy/stub/release/rows';

const igaar = '2026-03-01';
const place = { file: 'a.csv', line: 2 };

const stillingRow = fc.record({
  conceptUriDa: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  titel: fc.constantFrom('Kok', 'Smed', 'Tjener'),
  discoKode: fc.constant('5120.1'),
  gruppeKode: fc.constantFrom('5120', '7221'),
  omraadeKode: fc.constant('130000'),
  isHotjobQualified: fc.boolean(),
  gyldigTil: fc.constantFrom(null, null, '2025-01-01'),
  erstattetAf: fc.constant(null),
});
const stillinger = fc.uniqueArray(stillingRow, { selector: ({ conceptUriDa }) => conceptUriDa });
const aliasser = fc.uniqueArray(
  fc.record({ navn: fc.constantFrom('x', 'y', 'z'), conceptUriDa: fc.constantFrom('a', 'b') }),
  { selector: ({ navn }) => navn },
);

function releaseOf(rows: StillingRow[] | null, aliasRows: AliasRow[] | null): Release {
  const placed = <Row>(some: Row[] | null) => some?.map((row) => ({ place, row })) ?? null;
  return { stillinger: placed(rows), aliasser: placed(aliasRows), grupper: null, omraader: null, refused: [] };
}

const empty: State = { stillinger: new Map(), aliasser: new Map(), grupper: new Map(), omraader: new Map() };

/** What the tables would hold after the plan. */
function after(state: State, plan: Plan): State {
  const rows = [...plan.nye, ...plan.udgaaede, ...plan.aendrede.map((change) => change.after)];
  const back = plan.genoptagneAliasser.map((alias) => ({ ...alias, gyldigTil: null }));
  const changed = [...plan.nyeAliasser, ...plan.udgaaedeAliasser, ...back];
  return {
    ...state,
    stillinger: new Map([...state.stillinger, ...rows.map((row) => [row.conceptUriDa, row] as const)]),
    aliasser: new Map([...state.aliasser, ...changed.map((alias) => [alias.id, alias] as const)]),
  };
}

const open = (state: State) => [...state.stillinger.values()].filter(({ gyldigTil }) => gyldigTil === null);

test('whatever was there before, the second time nothing is left to do', () => {
  fc.assert(
    fc.property(stillinger, stillinger, aliasser, aliasser, (before, rows, aliasBefore, aliasRows) => {
      const known = after(empty, planRelease(releaseOf(before, aliasBefore), empty, igaar));
      const release = releaseOf(rows, aliasRows);
      const done = after(known, planRelease(release, known, igaar));
      expect(isEmptyPlan(planRelease(release, done, igaar))).toBe(true);
    }),
  );
});

test('afterwards exactly what the release says can be chosen, and nothing has been forgotten', () => {
  fc.assert(
    fc.property(stillinger, stillinger, (before, rows) => {
      const known = after(empty, planRelease(releaseOf(before, null), empty, igaar));
      const done = after(known, planRelease(releaseOf(rows, null), known, igaar));
      const wanted = rows.filter(({ gyldigTil }) => gyldigTil === null);
      expect(new Set(open(done))).toEqual(new Set(wanted));
      expect([...known.stillinger.keys()].filter((concept) => !done.stillinger.has(concept))).toEqual([]);
    }),
  );
});

test('a kind without a file stays as it is', () => {
  fc.assert(
    fc.property(stillinger, aliasser, (before, aliasBefore) => {
      const known = after(empty, planRelease(releaseOf(before, aliasBefore), empty, igaar));
      expect(isEmptyPlan(planRelease(releaseOf(null, null), known, igaar))).toBe(true);
    }),
  );
});

test('an alias has one identifier of its own, in every release', () => {
  const one = aliasIdentifierOf({ navn: 'fiskekok', conceptUriDa: 'http://data.star.dk/esco/occupation/1' });
  expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(aliasIdentifierOf({ navn: 'fiskekok', conceptUriDa: 'http://data.star.dk/esco/occupation/2' })).not.toBe(one);
  expect(aliasIdentifierOf({ navn: 'fiskekok', conceptUriDa: 'http://data.star.dk/esco/occupation/1' })).toBe(one);
});
