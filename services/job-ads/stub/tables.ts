import { z } from 'zod';
import type { Database, Prisma, Transaction } from '@/prisma/client';
import { type ExternalAd, externalAdSchema, type InternalAd, internalAdSchema } from '../ad';
import { isoDay, toDate } from './days';
import type { Period, StoredStatus } from './rules';

type Content = { isExternal: false; ad: InternalAd } | { isExternal: true; ad: ExternalAd };

/** An ad as it is kept. */
export type StoredAd = Content &
  Period & {
    id: string;
    status: StoredStatus;
    publishedAt: string | null;
    rejection: string | null;
    sender: string;
  };

type Row = Prisma.JobAdsAdGetPayload<object>;

const storedStatus = z.enum(['Draft', 'AwaitingApproval', 'NotApproved', 'Approved', 'Closed']);

/** Null when there is no such ad. Inside a transaction that changes it, lock it. */
export async function findAd(db: Database | Transaction, id: string): Promise<StoredAd | null> {
  const row = await db.jobAdsAd.findUnique({ where: { id } });
  return row && adOf(row);
}

/** The ad, held until the end of the transaction, so that of two steps at once the second sees what the first did. */
export async function findAdForChange(tx: Transaction, id: string): Promise<StoredAd | null> {
  await tx.$queryRaw`SELECT id FROM job_ads.ad WHERE id = ${id} FOR UPDATE`;
  return findAd(tx, id);
}

/** Writes a new ad, or all of one that is there. */
export async function saveAd(tx: Transaction, { id, ...stored }: StoredAd): Promise<void> {
  const row = {
    ...stored,
    publicationStart: toDate(stored.publicationStart),
    publicationEnd: toDate(stored.publicationEnd),
    changeNo: await takeNumber(tx, 'change'),
  };
  await tx.jobAdsAd.upsert({ where: { id }, create: { id, ...row }, update: row });
}

/** Writes many ads at once; one whose id is there already takes its place. */
export async function saveAds(tx: Transaction, ads: readonly StoredAd[]): Promise<void> {
  if (ads.length === 0) return;
  const last = Number(await takeNumber(tx, 'change', ads.length));
  const rows = ads.map((ad, index) => ({ ...ad, changeNo: last - ads.length + 1 + index }));
  await tx.$executeRaw`
    INSERT INTO job_ads.ad (id, is_external, status, publication_start, publication_end, published_at, rejection,
      sender, ad, change_no)
    SELECT id, "isExternal", status, "publicationStart", "publicationEnd", "publishedAt", rejection, sender, ad, "changeNo"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (id text, "isExternal" boolean, status text,
      "publicationStart" date, "publicationEnd" date, "publishedAt" timestamptz, rejection text, sender text, ad jsonb,
      "changeNo" bigint)
    ON CONFLICT (id) DO UPDATE SET is_external = excluded.is_external, status = excluded.status,
      publication_start = excluded.publication_start, publication_end = excluded.publication_end,
      published_at = excluded.published_at, rejection = excluded.rejection, sender = excluded.sender, ad = excluded.ad,
      change_no = excluded.change_no`;
}

/** Closes what came from a sender and has not changed after the change with this number. */
export async function closeAdsOf(tx: Transaction, sender: string, unchangedSince: bigint): Promise<number> {
  const changeNo = await takeNumber(tx, 'change');
  const where = { sender, changeNo: { lte: unchangedSince }, status: { not: 'Closed' } };
  const { count } = await tx.jobAdsAd.updateMany({ where, data: { status: 'Closed', changeNo } });
  return count;
}

/** Those of these ads that are there, by id. */
export async function findAds(tx: Transaction, ids: readonly string[]): Promise<Map<string, StoredAd>> {
  const rows = await tx.jobAdsAd.findMany({ where: { id: { in: [...ids] } } });
  return new Map(rows.map((row) => [row.id, adOf(row)]));
}

/** A number for a new ad, which no ad has. */
export async function newId(tx: Transaction): Promise<string> {
  return String(await takeNumber(tx, 'ad'));
}

/**
 * The last of `count` numbers that nobody else gets. The row is held until the end of the transaction, so numbers are
 * committed in their order, and whoever has read up to one has missed nothing.
 */
export async function takeNumber(tx: Transaction, name: keyof typeof firstNumbers, count = 1): Promise<bigint> {
  const taken = await tx.$queryRaw<{ value: bigint }[]>`
    INSERT INTO job_ads.counter AS c (name, value) VALUES (${name}, ${firstNumbers[name] + count})
    ON CONFLICT (name) DO UPDATE SET value = c.value + ${count}
    RETURNING value`;
  const [first] = taken;
  if (!first) throw new Error('The counter gave no number');
  return first.value;
}

/** Generated ads are numbered from five million on. */
const firstNumbers = { change: 0, ad: 1_000_000 } as const;

/** The number of the newest change; 0 before there is any. */
export async function newestChange(db: Database): Promise<bigint> {
  const row = await db.jobAdsCounter.findUnique({ where: { name: 'change' } });
  return row?.value ?? 0n;
}

/** The ads in a state, by id. */
export async function listByStatus(db: Database, status: StoredStatus, after: string, max: number) {
  const where = { status, isExternal: false };
  const [rows, total] = await Promise.all([
    db.jobAdsAd.findMany({ where: { ...where, id: { gt: after } }, orderBy: { id: 'asc' }, take: max }),
    db.jobAdsAd.count({ where }),
  ]);
  return { ads: rows.map(adOf), total };
}

/** The ads that meet a condition, by id. */
export async function listWhere(db: Database, where: Prisma.JobAdsAdWhereInput, max: number): Promise<StoredAd[]> {
  const rows = await db.jobAdsAd.findMany({ where, orderBy: { id: 'asc' }, take: max });
  return rows.map(adOf);
}

/** Reads a row; what stands in it was checked when it was written, and is checked again. */
export function adOf({ ad, isExternal, status, publicationStart, publicationEnd, publishedAt, ...row }: Row): StoredAd {
  const life = {
    id: row.id,
    status: storedStatus.parse(status),
    publicationStart: isoDay(publicationStart),
    publicationEnd: isoDay(publicationEnd),
    publishedAt: publishedAt?.toISOString() ?? null,
    rejection: row.rejection,
    sender: row.sender,
  };
  return isExternal
    ? { ...life, isExternal, ad: externalAdSchema.parse(ad) }
    : { ...life, isExternal, ad: internalAdSchema.parse(ad) };
}
