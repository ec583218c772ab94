import type { Database, Transaction } from '@/prisma/client';
import { type Banner, bannerSchema, type Persondatapolitik, politikSchema, type Tekst, tekstSchema } from '../contract';

/** The version in force on a day (`YYYY-MM-DD`), or null when none is yet. */
export async function findPolitik(db: Database, idag: string): Promise<Persondatapolitik | null> {
  const row = await db.contentPolitik.findFirst({
    where: { gaelderFra: { lte: toDate(idag) } },
    orderBy: [{ gaelderFra: 'desc' }, { udgivet: 'desc' }],
  });
  return row && politikSchema.parse({ ...row, gaelderFra: isoDay(row.gaelderFra) });
}

/** Adds a version. Versions are never changed: what somebody accepted must still be there to read. */
export async function publishPolicy(db: Database | Transaction, policy: Persondatapolitik): Promise<void> {
  const { gaelderFra, ...rest } = politikSchema.parse(policy);
  await db.contentPolitik.create({ data: { ...rest, gaelderFra: toDate(gaelderFra) } });
}

/** The banners of a page on a day (`YYYY-MM-DD`), the newest first. */
export async function listBannere(db: Database, side: string, idag: string): Promise<Banner[]> {
  const rows = await db.contentBanner.findMany({
    where: {
      sider: { has: side },
      fra: { lte: toDate(idag) },
      til: { gte: toDate(idag) },
    },
    orderBy: [{ fra: 'desc' }, { id: 'asc' }],
  });
  return rows.map(({ linkTekst, linkHref, fra, til, ...row }) => {
    const link = linkTekst && linkHref ? { tekst: linkTekst, href: linkHref } : undefined;
    return bannerSchema.parse({ ...row, link, fra: isoDay(fra), til: isoDay(til) });
  });
}

export async function addBanner(
  db: Transaction,
  { link, fra, til, ...banner }: Omit<Banner, 'maalgrupper'> & { sider: string[]; maalgrupper?: string[] },
): Promise<void> {
  const data = { ...banner, linkTekst: link?.tekst, linkHref: link?.href, fra: toDate(fra), til: toDate(til) };
  await db.contentBanner.create({ data });
}

/** Null when there is no such text in that language. */
export async function findTekst(db: Database, noegle: string, sprog: 'da' | 'en'): Promise<Tekst | null> {
  const row = await db.contentTekst.findUnique({ where: { noegle_sprog: { noegle, sprog } } });
  return row && tekstSchema.parse(row);
}

export async function addTekst(db: Transaction, noegle: string, sprog: 'da' | 'en', tekst: Tekst): Promise<void> {
  await db.contentTekst.create({ data: { noegle, sprog, ...tekstSchema.parse(tekst) } });
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
