import type { Kind, Placed, Refusal, Release } from './read';
import type { AliasRow, StillingRow } from './rows';

/** What a release may refer to although it does not bring it. */
export type Known = { concepts: ReadonlySet<string>; grupper: ReadonlySet<string>; omraader: ReadonlySet<string> };

/** The release without the lines that contradict another line, or point at something that does not exist. */
export function checkRelease(release: Release, known: Known): Release {
  const refused: Refusal[] = [...release.refused];
  const sound = release.stillinger && keep(release.stillinger, 'stillinger', refused, stillingRule(release, known));
  const stillinger = sound && withReplacements(sound, known, refused);
  const aliasser =
    release.aliasser && keep(release.aliasser, 'aliasser', refused, aliasRule(conceptsAfter(known, stillinger)));
  return { ...release, stillinger, aliasser, refused };
}

/** What is wrong with a row, or undefined. */
type Rule<Row> = (row: Row) => string | undefined;

function keep<Row extends { conceptUriDa: string; navn?: string }>(
  rows: readonly Placed<Row>[],
  kind: Kind,
  refused: Refusal[],
  rule: Rule<Row>,
): Placed<Row>[] {
  return rows.filter(({ place, row }) => {
    const reason = rule(row);
    if (reason) refused.push({ ...place, reason, kind, about: row.navn ?? row.conceptUriDa });
    return !reason;
  });
}

function stillingRule(release: Release, known: Known): Rule<StillingRow> {
  const grupper = union(
    known.grupper,
    release.grupper?.map(({ row }) => row.kode),
  );
  const omraader = union(
    known.omraader,
    release.omraader?.map(({ row }) => row.kode),
  );
  const isNewConcept = firstOf();
  const isNewTitle = firstOf();
  return (row) => {
    if (!grupper.has(row.gruppeKode)) return `gruppe ${row.gruppeKode} is unknown`;
    if (!omraader.has(row.omraadeKode)) return `omraade ${row.omraadeKode} is unknown`;
    if (row.erstattetAf && !row.gyldigTil) return 'erstattet_af stands without gyldig_til';
    if (row.erstattetAf === row.conceptUriDa) return 'erstattet_af points at the stilling itself';
    if (!isNewConcept(row.conceptUriDa)) return 'concept_uri_da stands on an earlier line too';
    // Two titles that look alike could not be told apart in a list; those that have left are in none.
    if (!row.gyldigTil && !isNewTitle(row.titel.toLowerCase())) return 'titel stands on an earlier line too';
    return undefined;
  };
}

/** A line that falls away may be what another line points at, so they are looked at until nothing falls any more. */
function withReplacements(rows: Placed<StillingRow>[], known: Known, refused: Refusal[]): Placed<StillingRow>[] {
  const concepts = conceptsAfter(known, rows);
  const kept = keep(rows, 'stillinger', refused, ({ erstattetAf }) =>
    erstattetAf && !concepts.has(erstattetAf) ? 'erstattet_af points at no stilling' : undefined,
  );
  return kept.length === rows.length ? kept : withReplacements(kept, known, refused);
}

function conceptsAfter(known: Known, rows: readonly Placed<StillingRow>[] | null): ReadonlySet<string> {
  return union(
    known.concepts,
    rows?.map(({ row }) => row.conceptUriDa),
  );
}

function aliasRule(concepts: ReadonlySet<string>): Rule<AliasRow> {
  const isNewAlias = firstOf();
  return ({ navn, conceptUriDa }) => {
    if (!concepts.has(conceptUriDa)) return 'concept_uri_da points at no stilling';
    return isNewAlias(navn.toLowerCase()) ? undefined : 'alias stands on an earlier line too';
  };
}

function firstOf(): (text: string) => boolean {
  const seen = new Set<string>();
  return (text) => !seen.has(text) && Boolean(seen.add(text));
}

function union(known: ReadonlySet<string>, more: readonly string[] | undefined): ReadonlySet<string> {
  return new Set([...known, ...(more ?? [])]);
}
