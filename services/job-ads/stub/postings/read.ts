import { z } from 'zod';
import { readCsv } from '@/prisma/seed/csv';

/** One posting as it stands in the file; `problem` when it cannot even be read. */
export type Line = { line: number; fields: Record<string, string> } | { line: number; problem: string };

const jsonPosting = z.record(z.string(), z.unknown());
const location = z.object({ Latitude: z.unknown(), Longitude: z.unknown() });

/** Reads JSON lines (each an object) or CSV (with the names of the fields in the first line). */
export function readPostings(text: string): Line[] {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return plain.trimStart().startsWith('{') ? readJsonLines(plain) : readCsvLines(plain);
}

function readJsonLines(text: string): Line[] {
  return text.split(/\r?\n/).flatMap((json, index): Line[] => {
    if (json.trim() === '') return [];
    const line = index + 1;
    try {
      const parsed = jsonPosting.safeParse(JSON.parse(json));
      return [parsed.success ? { line, fields: textFields(parsed.data) } : { line, problem: 'is no JSON object' }];
    } catch {
      return [{ line, problem: 'is no JSON' }];
    }
  });
}

function textFields(posting: Record<string, unknown>): Record<string, string> {
  const place = location.safeParse(posting.Location);
  const all = place.success ? { ...posting, ...place.data } : posting;
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) =>
      ['string', 'number', 'boolean'].includes(typeof value) ? [[name, String(value)]] : [],
    ),
  );
}

function readCsvLines(text: string): Line[] {
  const [header, ...rows] = readCsv(text);
  // A spreadsheet's column for the nested field.
  const names = (header?.values ?? []).map((name) => name.trim().replace(/^Location\./, ''));
  return rows.map(({ line, values }) => {
    if (values.length !== names.length) {
      return { line, problem: `has ${values.length} values, and the first line has ${names.length}` };
    }
    return { line, fields: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])) };
  });
}
