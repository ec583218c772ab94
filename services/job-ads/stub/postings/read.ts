import { z } from 'zod';
import { type CsvRow, readCsv, UnclosedQuotes } from '@/prisma/seed/csv';

/** One posting as it stands in the file; `problem` when it cannot even be read. */
export type Line = { line: number; fields: Record<string, string> } | { line: number; problem: string };

const requiredFields = ['ID', 'Title', 'PostingCreated'];
const jsonPosting = z.record(z.string(), z.unknown());
const location = z.object({ Latitude: z.unknown(), Longitude: z.unknown() });

/** Reads JSON lines (each an object) or CSV (with the names of the fields in the first line). */
export function readPostings(text: string): Line[] {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const start = plain.trimStart().charAt(0);
  if (start === '') return [{ line: 1, problem: 'is empty, and so is the rest of the file' }];
  if (start === '[') return [{ line: 1, problem: 'begins a JSON array; write each ad on a line of its own instead' }];
  return start === '{' ? readJsonLines(plain) : readCsvLines(plain);
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
  const { rows, problems } = csvRows(text);
  const [header, ...postings] = rows;
  if (!header) return problems;
  // A spreadsheet's column for the nested field.
  const names = header.values.map((name) => name.trim().replace(/^Location\./, ''));
  const fault = faultInHeader(names);
  if (fault) return [{ line: header.line, problem: fault }];
  const lines = postings.map(({ line, values }): Line => {
    if (values.length !== names.length) {
      return { line, problem: `has ${values.length} values, and the first line has ${names.length}` };
    }
    return { line, fields: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])) };
  });
  return [...lines, ...problems];
}

/** The rows before the first place that cannot be read, and that place. */
function csvRows(text: string): { rows: readonly CsvRow[]; problems: Line[] } {
  try {
    return { rows: readCsv(text), problems: [] };
  } catch (error) {
    if (!(error instanceof UnclosedQuotes)) throw error;
    const problem = `${error.message}, so nothing from here on was taken`;
    return { rows: error.rows, problems: [{ line: error.line, problem }] };
  }
}

function faultInHeader(names: readonly string[]): string | null {
  const missing = requiredFields.filter((name) => !names.includes(name));
  if (missing.length > 0) return `is to name the fields, and does not name ${missing.join(', ')}`;
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) < at);
  return twice ? `names ${twice} twice` : null;
}
