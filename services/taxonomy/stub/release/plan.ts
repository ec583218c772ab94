import { createHash } from 'node:crypto';
import type { Placed, Release } from './read';
import type { AliasRow, NavnRow, StillingRow } from './rows';

/** What the tables hold before a release. Days are `YYYY-MM-DD`. */
export type State = {
  stillinger: ReadonlyMap<string, StillingRow>;
  aliasser: ReadonlyMap<string, KnownAlias>;
  grupper: ReadonlyMap<string, string>;
  omraader: ReadonlyMap<string, string>;
};

export type KnownAlias = AliasRow & { id: string; gyldigTil: string | null };

export type Change = { before: StillingRow; after: StillingRow };

/** What a release changes. */
export type Plan = {
  grupper: NavnRow[];
  omraader: NavnRow[];
  nye: StillingRow[];
  aendrede: Change[];
  udgaaede: StillingRow[];
  nyeAliasser: KnownAlias[];
  genoptagneAliasser: KnownAlias[];
  udgaaedeAliasser: KnownAlias[];
};

/** Compares a checked release with what is there. What leaves was last valid on `igaar`. */
export function planRelease(release: Release, state: State, igaar: string): Plan {
  const rows = rowsOf(release.stillinger);
  const changes = rows.flatMap((after) => {
    const before = state.stillinger.get(after.conceptUriDa);
    return before && !isSame(before, after) ? [{ before, after }] : [];
  });
  const leaves = ({ before, after }: Change) => isOpen(before) && !isOpen(after);
  return {
    grupper: changedNames(release.grupper, state.grupper),
    omraader: changedNames(release.omraader, state.omraader),
    nye: rows.filter(({ conceptUriDa }) => !state.stillinger.has(conceptUriDa)),
    aendrede: changes.filter((change) => !leaves(change)),
    udgaaede: [...changes.filter(leaves).map(({ after }) => after), ...missingStillinger(release, state, igaar)],
    ...planAliasser(release, state, igaar),
  };
}

/** Whether a release changes nothing at all. */
export function isEmptyPlan(plan: Plan): boolean {
  return Object.values(plan).every((part) => part.length === 0);
}

/** The identifier of an alias, the same in every release: made of what it stands for and how it is spelled. */
export function aliasIdentifierOf({ navn, conceptUriDa }: AliasRow): string {
  const hash = createHash('sha256').update(`${conceptUriDa}\n${navn}`).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `${variant}${hash.slice(18, 20)}`];
  return [...parts, hash.slice(20, 32)].join('-');
}

function missingStillinger(release: Release, state: State, igaar: string): StillingRow[] {
  if (!release.stillinger) return [];
  const kept = keptBy(release, 'stillinger');
  if (!kept) return [];
  for (const { row } of release.stillinger) kept.add(row.conceptUriDa);
  return [...state.stillinger.values()]
    .filter((stilling) => isOpen(stilling) && !kept.has(stilling.conceptUriDa))
    .map((stilling) => ({ ...stilling, gyldigTil: igaar }));
}

function planAliasser(release: Release, state: State, igaar: string) {
  const wanted = new Map(rowsOf(release.aliasser).map((row) => [aliasIdentifierOf(row), row]));
  const kept = release.aliasser && keptBy(release, 'aliasser');
  const known = [...state.aliasser.values()];
  const names = new Set(rowsOf(release.aliasser).map(({ navn }) => navn));
  return {
    nyeAliasser: [...wanted].flatMap(([id, row]) => (state.aliasser.has(id) ? [] : [{ ...row, id, gyldigTil: null }])),
    genoptagneAliasser: known.filter((alias) => !isOpen(alias) && wanted.has(alias.id)),
    udgaaedeAliasser: known
      .filter(
        (alias) => kept && isOpen(alias) && !wanted.has(alias.id) && (names.has(alias.navn) || !kept.has(alias.navn)),
      )
      .map((alias) => ({ ...alias, gyldigTil: igaar })),
  };
}

/**
 * What must not leave because a refused line is about it; null when a refused line does not say what it is about, and
 * so nothing may leave.
 */
function keptBy({ refused }: Release, kind: 'stillinger' | 'aliasser'): Set<string> | null {
  const relevant = refused.filter((refusal) => refusal.kind === kind || refusal.kind === null);
  return relevant.some(({ about }) => about === '') ? null : new Set(relevant.map(({ about }) => about));
}

function rowsOf<Row>(placed: readonly Placed<Row>[] | null): Row[] {
  return placed?.map(({ row }) => row) ?? [];
}

function changedNames(placed: readonly Placed<NavnRow>[] | null, known: ReadonlyMap<string, string>): NavnRow[] {
  const names = new Map(rowsOf(placed).map((row) => [row.kode, row]));
  return [...names.values()].filter(({ kode, navn }) => known.get(kode) !== navn);
}

function isOpen({ gyldigTil }: { gyldigTil: string | null }): boolean {
  return gyldigTil === null;
}

function isSame(a: StillingRow, b: StillingRow): boolean {
  const columns = ['titel', 'discoKode', 'gruppeKode', 'omraadeKode', 'isHotjobQualified', 'gyldigTil'] as const;
  return columns.every((column) => a[column] === b[column]) && a.erstattetAf === b.erstattetAf;
}
