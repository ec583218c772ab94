import type { Database, Prisma } from '@/prisma/client';
import type { Stilling } from '../contract';
import { isoDay } from './days';

const everything = { aliasser: { orderBy: { navn: 'asc' } } } satisfies Prisma.TaxonomyStillingsbetegnelseInclude;

type Row = Prisma.TaxonomyStillingsbetegnelseGetPayload<{ include: typeof everything }>;

/** A release: the version of everything in the tables, and when it was published. */
export type Udgave = { version: number; udgivet: string };

/** The newest release; version 0 before there is any. */
export async function findUdgave(db: Database): Promise<Udgave> {
  const row = await db.taxonomyUdgave.findFirst({ orderBy: { version: 'desc' } });
  return { version: row?.version ?? 0, udgivet: (row?.udgivet ?? new Date(0)).toISOString() };
}

/** Null when there has never been such a stilling. */
export async function findStilling(db: Database, conceptUriDa: string): Promise<Stilling | null> {
  const row = await db.taxonomyStillingsbetegnelse.findUnique({ where: { conceptUriDa }, include: everything });
  return row && stillingOf(row);
}

/** All stillinger with all aliases, those that have left included, by title. */
export async function listStillinger(db: Database): Promise<Stilling[]> {
  const rows = await db.taxonomyStillingsbetegnelse.findMany({ include: everything, orderBy: { titel: 'asc' } });
  return rows.map(stillingOf);
}

/** ConceptUriDa → title, of every stilling there has been. */
export async function titlesIn(db: Database): Promise<Map<string, string>> {
  const rows = await db.taxonomyStillingsbetegnelse.findMany({ select: { conceptUriDa: true, titel: true } });
  return new Map(rows.map(({ conceptUriDa, titel }) => [conceptUriDa, titel]));
}

/** The stillinger that a release after this version changed, and those among them that came with one. */
export async function listChanged(db: Database, version: number): Promise<{ stilling: Stilling; isNew: boolean }[]> {
  const rows = await db.taxonomyStillingsbetegnelse.findMany({
    where: { aendretI: { gt: version } },
    include: everything,
    orderBy: { titel: 'asc' },
  });
  return rows.map((row) => ({ stilling: stillingOf(row), isNew: row.nyI > version }));
}

export function listGrupper(db: Database): Promise<{ kode: string; navn: string }[]> {
  return db.taxonomyGruppe.findMany({ orderBy: { kode: 'asc' } });
}

export function listErhvervsomraader(db: Database): Promise<{ kode: string; navn: string }[]> {
  return db.taxonomyErhvervsomraade.findMany({ orderBy: { navn: 'asc' } });
}

function stillingOf({ nyI: _, aendretI: __, aliasser, gyldigFra, gyldigTil, ...row }: Row): Stilling {
  return {
    ...row,
    gyldigFra: isoDay(gyldigFra),
    gyldigTil: gyldigTil && isoDay(gyldigTil),
    aliasser: aliasser.map(({ id, navn, gyldigTil: til }) => ({
      aliasIdentifier: id,
      navn,
      gyldigTil: til && isoDay(til),
    })),
  };
}
