import { randomUUID } from 'node:crypto';
import { searchStandIn } from '@/lib/core/outside';
import { noteAds } from '@/lib/jobagent/mutations/editions';
import { sealEmail } from '@/lib/jobagent/queries/recipient';
import type { Database, Prisma } from '@/prisma/client';
import { refreshAnkiro, type SearchDocument, startAnkiro, writeDocuments } from '@/services/ankiro';
import { removeDocuments } from '@/services/ankiro/stub/tables';
import { adWith } from '@/tests/services/ankiro/sample';

/** A word that no ad of the seed has: the agents of these tests search for it. */
export const word = 'flyverdragtssyer';
export const search = `searchString=${word}`;

type Ad = Partial<SearchDocument> & { id: string };

/** Lets these ads be found at once. */
export async function publish(db: Database, ...ads: Ad[]): Promise<void> {
  await db.$transaction((tx) =>
    writeDocuments(
      tx,
      ads.map((ad) => adWith({ title: word, ...ad })),
    ),
  );
  await refresh();
}

/** Lets these ads be found no more. */
export async function takeDown(db: Database, ...ids: string[]): Promise<void> {
  await db.$transaction((tx) => removeDocuments(tx, 'internal', ids));
  await refresh();
}

async function refresh(): Promise<void> {
  await refreshAnkiro(ownIndex());
}

/** Makes this process's index, however long it takes: machines that run tests are shared. */
export async function waitForIndex(): Promise<void> {
  await startAnkiro(ownIndex());
}

function ownIndex() {
  const standIn = searchStandIn();
  if (!standIn) throw new Error('these tests search in their own process');
  return standIn;
}

type Agent = Partial<Prisma.JobAgentUncheckedCreateInput> & { email?: string | null };

/** An agent that has begun now, and is due. */
export async function newAgent(db: Database, at: Date, { email = 'modtager@example.com', ...agent }: Agent = {}) {
  await waitForIndex();
  const edition = await noteAds(at);
  if (!edition.ok) throw new Error('the search engine does not answer');
  const id = randomUUID();
  return db.jobAgent.create({
    data: {
      ...{ id, site: 'jobnet', search, rhythm: 'daglig', createdAt: at, confirmedAt: at, lastActiveAt: at },
      ...{ begunWith: edition.value, toldUpTo: edition.value, nextRunOn: new Date('2000-01-01') },
      ...(email === null ? {} : sealEmail(email, id)),
      ...agent,
    },
  });
}

/** Lets every agent be due again, as on another day. */
export function makeDue(db: Database) {
  return db.jobAgent.updateMany({ data: { nextRunOn: new Date('2000-01-01') } });
}
