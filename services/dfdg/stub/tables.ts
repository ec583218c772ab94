import type { Database, Prisma, Transaction } from '@/prisma/client';
import { type Borgerstatus, borgerstatusSchema } from '../status';
import type { Changes } from './changes';
import { friststatus, type Medlemskab, type Myndighed } from './rules';

const everything = {
  frister: { orderBy: { fristdato: 'asc' } },
  medlemskaber: { include: { akasse: true }, orderBy: { fraDato: 'desc' } },
} satisfies Prisma.DfdgBorgerInclude;

type Row = Prisma.DfdgBorgerGetPayload<{ include: typeof everything }>;

/** What DFDG keeps of a citizen: the whole status, and what decides who may look. */
export type Borger = { status: Borgerstatus; kommunekode: string | null; medlemskaber: Medlemskab[] };

/** Null when DFDG does not know the citizen. `idag` is `YYYY-MM-DD`. */
export async function findBorger(db: Database | Transaction, personKey: string, idag: string): Promise<Borger | null> {
  const row = await db.dfdgBorger.findUnique({ where: { personKey }, include: everything });
  if (!row) return null;
  const medlemskaber = row.medlemskaber.map(({ cvr, fraDato, tilDato }) => {
    return { cvr, fraDato: isoDay(fraDato), tilDato: dayOrNull(tilDato) };
  });
  return { status: statusOf(row, idag), kommunekode: row.kommunekode, medlemskaber };
}

/** Null when no organisation with this CVR number is registered. */
export function findMyndighed(db: Database, cvr: string): Promise<(Myndighed & { navn: string }) | null> {
  return db.dfdgMyndighed.findUnique({ where: { cvr } });
}

/** False when DFDG does not know the citizen. Fields left out stay as they are. */
export async function updateBorger(tx: Transaction, personKey: string, changes: Changes): Promise<boolean> {
  const { frister, screening, rehabilitering, tilmeldtSiden, afmeldtSiden, sygemeldtSiden, ...flags } = changes;
  const data: Prisma.DfdgBorgerUpdateManyMutationInput = {
    ...flags,
    tilmeldtSiden: dateOf(tilmeldtSiden),
    afmeldtSiden: dateOf(afmeldtSiden),
    sygemeldtSiden: dateOf(sygemeldtSiden),
  };
  if (screening !== undefined) {
    data.screeningAktiv = screening?.aktiv ?? false;
    data.screeningBesvaretDato = dateOf(screening?.besvaretDato ?? null);
  }
  if (rehabilitering !== undefined) data.rehabiliteringStatus = rehabilitering?.status ?? null;
  const { count } = await tx.dfdgBorger.updateMany({ where: { personKey }, data });
  if (count === 0) return false;
  if (frister) {
    await tx.dfdgFrist.deleteMany({ where: { personKey } });
    await tx.dfdgFrist.createMany({
      data: frister.map(({ samtaleType, fristdato, sidsteAfholdelsesdato }) => {
        return {
          personKey,
          samtaleType,
          fristdato: toDate(fristdato),
          sidsteAfholdelsesdato: toDate(sidsteAfholdelsesdato),
        };
      }),
    });
  }
  return true;
}

function statusOf(row: Row, idag: string): Borgerstatus {
  const newest = row.medlemskaber[0];
  const isScreened = row.screeningAktiv || row.screeningBesvaretDato !== null;
  return borgerstatusSchema.parse({
    ...row,
    tilmeldt: row.tilmeldtSiden !== null,
    tilmeldtSiden: dayOrNull(row.tilmeldtSiden),
    afmeldtSiden: dayOrNull(row.afmeldtSiden),
    sygemeldtSiden: dayOrNull(row.sygemeldtSiden),
    frister: row.frister.map((frist) => ({
      friststatusType: friststatus(isoDay(frist.fristdato), idag),
      samtaleType: frist.samtaleType,
      fristdato: isoDay(frist.fristdato),
      sidsteAfholdelsesdato: isoDay(frist.sidsteAfholdelsesdato),
    })),
    screening: isScreened ? { aktiv: row.screeningAktiv, besvaretDato: dayOrNull(row.screeningBesvaretDato) } : null,
    rehabilitering: row.rehabiliteringStatus === null ? null : { status: row.rehabiliteringStatus },
    akasse: newest
      ? {
          cvr: newest.cvr,
          navn: newest.akasse.navn,
          fraDato: isoDay(newest.fraDato),
          tilDato: dayOrNull(newest.tilDato),
        }
      : null,
    skjulteFelter: [],
  });
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function dayOrNull(date: Date | null): string | null {
  return date === null ? null : isoDay(date);
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dateOf(day: string | null | undefined): Date | null | undefined {
  return typeof day === 'string' ? toDate(day) : day;
}
