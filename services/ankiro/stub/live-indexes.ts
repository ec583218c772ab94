import type { Database } from '@/prisma/client';
import { type AnkiroStandIn, LiveIndex } from './live-index';

// The server and the framework's bundle load this folder separately; a process must not keep the index twice.
const key = Symbol.for('jobnet.ankiro');
type Holder = { [key]?: WeakMap<Database, LiveIndex> };

/** The process's index over this database; the first settings stand. */
export function liveIndexOf(standIn: AnkiroStandIn): LiveIndex {
  const holder = globalThis as Holder;
  holder[key] ??= new WeakMap();
  const index = holder[key].get(standIn.db) ?? new LiveIndex(standIn);
  holder[key].set(standIn.db, index);
  return index;
}
