import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const phrase = z.string().regex(/^[^\d]+$/);
const phrases = z.array(phrase).min(2);
const words = (text: string) => text.split(' ').filter((word) => word !== '');
const names = z
  .string()
  .default('')
  .transform((text) => words(text).map((word) => word.replaceAll('_', ' ')));
const yes = z.enum(['ja']).optional();

/** Pairs of hours a week, such as 20-25. */
const hours = z
  .string()
  .default('20-25 25-30 30')
  .transform((text) =>
    words(text).map((one) => {
      const [min = 0, max = min] = one.split('-').map(Number);
      return { min, max };
    }),
  );

const tradeSchema = z.object({
  /** Groups (ISCO, four digits) whose ads read like this. */
  groups: z.string().transform(words),
  /** Stillinger of these groups that do not, the only ones that do, and those of other groups that do. */
  skip: names,
  only: names,
  also: names,
  /** How many ads beside the other trades, and the stillinger that most of them are for. */
  weight: z.coerce.number(),
  common: names,
  employers: z.string().transform(words),
  tone: z.enum(['varm', 'formel', 'kontant', 'frisk']),
  partTime: z.coerce.number().default(0.05),
  hours,
  times: z.string().transform((text) => text.split(' | ').map((one) => words(one).map(Number))),
  /** Said of the applicant after "du"; `hard` means that nobody gets the job without it. */
  education: z.string().optional(),
  hard: yes.transform((given) => given === 'ja'),
  /** Sentences. */
  about: phrases,
  /** What follows "at", "du" and "vi tilbyder". */
  tasks: phrases,
  wants: phrases,
  offers: phrases,
  /** English titles, by the beginning of the stilling; only these are for Work in Denmark. */
  'en.titles': z
    .string()
    .default('')
    .transform((text) =>
      text.split('; ').flatMap((pair) => {
        const [danish = '', english] = pair.replaceAll('_', ' ').split('=');
        return english ? [{ danish, english }] : [];
      }),
    ),
  'en.tasks': z.array(phrase).default([]),
  'en.wants': z.array(phrase).default([]),
});

/** A family of jobs whose ads read alike. */
export type Trade = z.infer<typeof tradeSchema> & { name: string };

const files = ['sundhed', 'undervisning', 'byg', 'industri', 'kontor', 'service', 'kultur-natur'];

type Fields = Readonly<Record<string, string | string[]>>;

/** The trades as the project carries them. One that is "like" an earlier one has all it does not say itself from there. */
export function readTrades(): Trade[] {
  const known = new Map<string, Fields>();
  for (const file of files) {
    const text = readFileSync(join(import.meta.dirname, '..', 'data', 'trades', `${file}.txt`), 'utf8');
    for (const block of text.split(/^# /m).slice(1)) {
      const [name = '', ...lines] = block.split('\n');
      const { like, ...own } = fieldsOf(name, lines);
      known.set(name, typeof like === 'string' ? { ...known.get(like), ...own } : own);
    }
  }
  return [...known].map(([name, fields]) => ({ name, ...tradeSchema.parse(fields) }));
}

function fieldsOf(name: string, lines: readonly string[]): Fields {
  const fields: Record<string, string | string[]> = {};
  let key = '';
  for (const line of lines.filter((one) => one !== '')) {
    const [, field, value = ''] = /^([\w.]+): ?(.*)$/.exec(line) ?? [];
    const list = fields[key];
    if (field) {
      key = field;
      fields[key] = isList(key) ? [] : value;
    } else if (line.startsWith('- ') && Array.isArray(list)) list.push(line.slice(2));
    else throw new Error(`${name}: "${line}" is neither a field nor a point`);
  }
  return fields;
}

function isList(field: string): boolean {
  return ['about', 'tasks', 'wants', 'offers', 'en.tasks', 'en.wants'].includes(field);
}
