import type { Caller } from '@/services/http/caller';
import { Err, Ok, type Result } from '@/services/http/result';
import { type IndexName, indexNames } from '../document';

/** The indexes a system delivers to, by the name of its credential. One that is not named here delivers nothing. */
const indexesOf: ReadonlyMap<string, readonly IndexName[]> = new Map([
  ['jobad', ['internal']],
  ['crawler', ['external', 'ExternalWorkInDenmarkJobJobnet']],
]);

/** Whether the caller delivers to all of these indexes. People never do; the portal brings the ads of every index. */
export function mayDeliver(caller: Caller, indexes: Iterable<IndexName>): Result<null> {
  const own = ownIndexes(caller);
  const foreign = new Set(indexes).difference(new Set(own));
  if (foreign.size === 0) return Ok(null);
  return Err('refused', `the caller does not deliver to ${[...foreign].join(', ')}`);
}

function ownIndexes(caller: Caller): readonly IndexName[] {
  if (caller.kind === 'portal') return indexNames;
  return caller.kind === 'system' ? (indexesOf.get(caller.name) ?? []) : [];
}
