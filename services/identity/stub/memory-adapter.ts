import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

type Entry = { payload: AdapterPayload; expiresAt: number };

/** More logins than this begun and not ended push out the oldest, so that nobody can fill the memory. */
const capacity = 20_000;

/**
 * Keeps codes, tokens and begun logins in memory. Everything in here lives minutes; a restart makes
 * the visitor begin the login again and costs nothing else.
 */
export function memoryAdapter(now: () => number = Date.now): AdapterFactory {
  const entries = new Map<string, Entry>();
  return (model) => adapterOf(model, entries, now);
}

function adapterOf(model: string, entries: Map<string, Entry>, now: () => number): Adapter {
  const keyOf = (id: string) => `${model}:${id}`;

  function find(id: string): AdapterPayload | undefined {
    const entry = entries.get(keyOf(id));
    return entry && entry.expiresAt > now() ? entry.payload : undefined;
  }

  function findBy(matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, entry] of entries) {
      if (key.startsWith(`${model}:`) && entry.expiresAt > now() && matches(entry.payload)) return entry.payload;
    }
    return undefined;
  }

  return {
    async upsert(id, payload, expiresIn = 600) {
      makeRoom(entries, now());
      entries.set(keyOf(id), { payload, expiresAt: now() + expiresIn * 1000 });
    },
    find: async (id) => find(id),
    findByUid: async (uid) => findBy((payload) => payload.uid === uid),
    findByUserCode: async (userCode) => findBy((payload) => payload.userCode === userCode),
    async consume(id) {
      const payload = find(id);
      if (payload) payload.consumed = Math.floor(now() / 1000);
    },
    async destroy(id) {
      entries.delete(keyOf(id));
    },
    async revokeByGrantId(grantId) {
      for (const [key, entry] of entries) if (entry.payload.grantId === grantId) entries.delete(key);
    },
  };
}

function makeRoom(entries: Map<string, Entry>, now: number): void {
  if (entries.size < capacity) return;
  for (const [key, entry] of entries) if (entry.expiresAt <= now) entries.delete(key);
  for (const key of entries.keys()) {
    if (entries.size < capacity) return;
    entries.delete(key);
  }
}
