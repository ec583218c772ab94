import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Vocabulary } from '../../vocabulary';
import { compoundParts, synonyms } from '../dictionary/synonyms';
import { Engine } from './engine';
import type { Numbers } from './growable';

/** To be raised when the meaning of what is kept changes: older snapshots are then made anew. */
const format = 4;
const alignment = 8;

const types = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array };
const typeSchema = z.enum(['Uint8Array', 'Uint16Array', 'Uint32Array', 'Int32Array', 'Float32Array']);

const headSchema = z.object({
  format: z.literal(format),
  key: z.string(),
  change: z.number(),
  origin: z.string(),
  terms: z.array(z.string()),
  surfaces: z.array(z.string()),
  ids: z.array(z.string()),
  combinations: z.array(z.array(z.array(z.array(z.string())))),
  arrays: z.record(z.string(), z.object({ type: typeSchema, length: z.number(), offset: z.number() })),
});

/** A snapshot fits an engine only when both know the same words. */
export function snapshotKey(vocabulary: Vocabulary): string {
  return createHash('sha256')
    .update(JSON.stringify([vocabulary, synonyms, compoundParts]))
    .digest('hex');
}

/** Which documents an engine has taken in, up to which change. */
export type State = { origin: string; change: number };

/** Writes an engine to disk; a reader meets the old file or the new one, never half of it. */
export async function saveSnapshot(engine: Engine, path: string, state: State): Promise<void> {
  engine.merge();
  const { surfaces, numbers: lexicon } = engine.lexicon.save();
  const arrays = { lexicon, ...arraysOf(engine) };
  let offset = 0;
  const places = Object.entries(arrays).map(([name, numbers]) => {
    const place = { type: typeSchema.parse(numbers.constructor.name), length: numbers.length, offset };
    offset += Math.ceil(numbers.byteLength / alignment) * alignment;
    return [name, place] as const;
  });
  const head: z.infer<typeof headSchema> = {
    format,
    key: snapshotKey(engine.vocabulary),
    ...state,
    terms: engine.lexicon.terms,
    surfaces,
    ids: engine.store.ids,
    combinations: engine.store.dimensions.map((dimension) => dimension.combinationList()),
    arrays: Object.fromEntries(places),
  };
  await mkdir(dirname(path), { recursive: true });
  const half = `${path}.${process.pid}.half`;
  await writeAll(half, Buffer.from(JSON.stringify(head)), Object.values(arrays)).catch(async (error: unknown) => {
    await rm(half, { force: true });
    throw error;
  });
  await rename(half, path);
}

/** An engine as it was saved, with the state it had; null when there is none that fits. */
export async function loadSnapshot(vocabulary: Vocabulary, path: string): Promise<({ engine: Engine } & State) | null> {
  const file = await readFile(path).catch(() => null);
  if (!file || file.length < alignment) return null;
  try {
    const headLength = file.readUInt32LE(0);
    const head = headSchema.safeParse(JSON.parse(file.toString('utf8', alignment, alignment + headLength)));
    if (!head.success || head.data.key !== snapshotKey(vocabulary)) return null;
    const start = Math.ceil((alignment + headLength) / alignment) * alignment;
    const { origin, change } = head.data;
    return { engine: restore(vocabulary, head.data, file, start), origin, change };
  } catch {
    // A file that was damaged is as good as none: the index is made anew.
    return null;
  }
}

function arraysOf({ store, postings }: Engine): Record<string, Numbers> {
  const [main] = postings.segments();
  return {
    offsets: main.offsets,
    documents: main.documents,
    impacts: main.impacts,
    teaserEnds: store.teasers.ends.view(),
    teaserBytes: store.teasers.bytes.view(),
    ...Object.fromEntries(store.columns().map(({ name, column }) => [name, column.view()])),
    ...Object.fromEntries(store.dimensions.map((dimension, at) => [`dimension${at}`, dimension.codeList()])),
  };
}

async function writeAll(path: string, head: Buffer, arrays: readonly Numbers[]): Promise<void> {
  const file = await open(path, 'w');
  try {
    const length = Buffer.alloc(alignment);
    length.writeUInt32LE(head.length);
    await file.write(length);
    await file.write(head);
    await file.write(padding(head.length));
    for (const numbers of arrays) {
      await file.write(Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength));
      await file.write(padding(numbers.byteLength));
    }
  } finally {
    await file.close();
  }
}

function padding(length: number): Buffer {
  return Buffer.alloc(Math.ceil(length / alignment) * alignment - length);
}

function restore(vocabulary: Vocabulary, head: z.infer<typeof headSchema>, file: Buffer, start: number): Engine {
  const numbersOf = (name: string): Numbers => {
    const place = head.arrays[name];
    if (!place) throw new Error(`the snapshot has no ${name}`);
    const from = start + place.offset;
    const bytes = new Uint8Array(file.subarray(from, from + place.length * types[place.type].BYTES_PER_ELEMENT));
    if (from + bytes.length > file.length) throw new Error('the snapshot is cut short');
    return new types[place.type](bytes.buffer);
  };
  const of = <T extends Numbers>(name: string, type: abstract new (...args: never[]) => T): T => {
    const numbers = numbersOf(name);
    if (numbers instanceof type) return numbers;
    throw new Error(`the snapshot's ${name} is of another type`);
  };
  const engine = new Engine(vocabulary);
  engine.lexicon.restore(head.terms, head.surfaces, of('lexicon', Int32Array));
  for (const { name, column } of engine.store.columns()) column.restore(numbersOf(name));
  engine.store.takeIds(head.ids);
  engine.store.teasers.ends.restore(numbersOf('teaserEnds'));
  engine.store.teasers.bytes.restore(numbersOf('teaserBytes'));
  for (const [at, dimension] of engine.store.dimensions.entries()) {
    dimension.restore(head.combinations[at] ?? [], numbersOf(`dimension${at}`));
  }
  const documents = of('documents', Int32Array);
  const main = { offsets: of('offsets', Int32Array), documents, impacts: of('impacts', Uint8Array) };
  engine.postings.restore(main, engine.store.size);
  return engine;
}
