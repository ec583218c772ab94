import type { z } from 'zod';
import { type CsvRow, readCsv, UnclosedQuotes } from '@/prisma/seed/csv';
import { type AliasRow, conceptColumn, fileKinds, type NavnRow, type StillingRow } from './rows';

/** A file of a release, as it was read from the disk. */
export type ReleaseFile = { name: string; text: string };

/** Where something stands, for people to find it. */
export type Place = { file: string; line: number };

export type Refusal = Place & {
  reason: string;
  kind: Kind | null;
  /** What the row is about, as far as it can be read; '' when nobody can tell. */
  about: string;
};

export type Kind = keyof typeof fileKinds;
export type Placed<Row> = { place: Place; row: Row };

/** Everything the files of a release say. A kind without a file is null: the release says nothing about it. */
export type Release = {
  stillinger: Placed<StillingRow>[] | null;
  aliasser: Placed<AliasRow>[] | null;
  grupper: Placed<NavnRow>[] | null;
  omraader: Placed<NavnRow>[] | null;
  refused: Refusal[];
};

/** Reads the files of a release line by line. Several files may be of one kind; their lines are put together. */
export function readRelease(files: readonly ReleaseFile[]): Release {
  const release: Release = { stillinger: null, aliasser: null, grupper: null, omraader: null, refused: [] };
  for (const file of files) readFile(release, file);
  return release;
}

function readFile(release: Release, { name, text }: ReleaseFile): void {
  const refuse = (line: number, reason: string, kind: Kind | null = null, about = '') =>
    release.refused.push({ file: name, line, reason, kind, about });
  let rows: CsvRow[];
  try {
    rows = readCsv(text);
  } catch (error) {
    if (!(error instanceof UnclosedQuotes)) throw error;
    refuse(error.line, `${error.message}, so nothing in this file was taken`);
    return;
  }
  const [header, ...body] = rows;
  const columns = header?.values.map((value) => value.trim()) ?? [];
  const kind = kindOf(columns);
  if (!kind) {
    refuse(header?.line ?? 1, `the columns (${columns.join(',')}) are those of no file of a release`);
    return;
  }
  release[kind] ??= [];
  for (const { line, values } of body) {
    const fields = Object.fromEntries(columns.map((column, index) => [column, (values[index] ?? '').trim()]));
    const about = aboutOf(kind, fields);
    if (values.length !== columns.length) {
      refuse(line, `has ${values.length} values, and the first line has ${columns.length}`, kind, about);
      continue;
    }
    const problem = addRow(release, kind, { file: name, line }, fields);
    if (problem) refuse(line, problem, kind, about);
  }
}

function kindOf(columns: readonly string[]): Kind | null {
  for (const kind of ['stillinger', 'aliasser', 'grupper', 'omraader'] as const) {
    const { required, optional } = fileKinds[kind];
    const known: readonly string[] = [...required, ...optional];
    const isWhole = required.every((column) => columns.includes(column));
    if (isWhole && columns.every((column) => known.includes(column))) return kind;
  }
  return null;
}

/** What a row is about even when something else in it is wrong, so that a typing mistake makes nothing leave. */
function aboutOf(kind: Kind, fields: Record<string, string>): string {
  if (kind === 'aliasser') return fields.alias ?? '';
  return kind === 'stillinger' ? (conceptColumn.safeParse(fields.concept_uri_da).data ?? '') : '';
}

/** What is wrong with the row, or undefined when it was added. */
function addRow(release: Release, kind: Kind, place: Place, fields: Record<string, string>): string | undefined {
  const { stillinger, aliasser, grupper, omraader } = fileKinds;
  if (kind === 'stillinger') return take(release.stillinger, stillinger.schema, place, fields);
  if (kind === 'aliasser') return take(release.aliasser, aliasser.schema, place, fields);
  if (kind === 'grupper') return take(release.grupper, grupper.schema, place, fields);
  return take(release.omraader, omraader.schema, place, fields);
}

function take<Row>(rows: Placed<Row>[] | null, schema: z.ZodType<Row>, place: Place, fields: object) {
  const parsed = schema.safeParse(fields);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ');
  rows?.push({ place, row: parsed.data });
  return undefined;
}
