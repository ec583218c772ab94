import { z } from 'zod';
import type { Database, Prisma, Transaction } from '@/prisma/client';
import { type Borgerstatus, borgerstatusSchema } from '../status';
import type { Changes } from './changes';
import { friststatus, type Medlemskab, type Myndighed } from './rules';

const days = { fra_dato: z.string(), til_dato: z.string().nullable() };

const rowSchema = z.object({
  maalgruppe: z.string(),
  kommunekode: z.string().nullable(),
  tilmeldt_siden: z.date().nullable(),
  afmeldt_siden: z.date().nullable(),
  sygemeldt_siden: z.date().nullable(),
  kan_selvbooke: z.boolean(),
  straksbooking_paakraevet: z.boolean(),
  har_dagpengetaeller: z.boolean(),
  har_supplerende_taeller: z.boolean(),
  has_hours_to_nudging_social_aid: z.boolean(),
  current_aid_level_is_high: z.boolean().nullable(),
  screening_aktiv: z.boolean(),
  screening_besvaret_dato: z.date().nullable(),
  rehabilitering_status: z.string().nullable(),
  frister: z.array(z.object({ samtale_type: z.int(), fristdato: z.iso.date(), sidste_afholdelsesdato: z.iso.date() })),
  medlemskaber: z.array(z.object({ cvr: z.string(), navn: z.string(), ...days })),
});

type Row = z.infer<typeof rowSchema>;

/** What DFDG keeps of a citizen: the whole status, and what decides who may look. */
export type Borger = { status: Borgerstatus; kommunekode: string | null; medlemskaber: Medlemskab[] };

/** Null when DFDG does not know the citizen. `idag` is `YYYY-MM-DD`. */
export async function findBorger(db: Database | Transaction, personKey: string, idag: string): Promise<Borger | null> {
  // One statement, because every page asks.
  const rows = await db.$queryRaw`
    SELECT b.*,
      (SELECT coalesce(jsonb_agg(to_jsonb(f) ORDER BY f.fristdato), '[]')
        FROM dfdg.frist f WHERE f.person_key = b.person_key) AS frister,
      (SELECT coalesce(jsonb_agg(to_jsonb(m) || jsonb_build_object('navn', o.navn) ORDER BY m.fra_dato DESC), '[]')
        FROM dfdg.medlemskab m JOIN dfdg.myndighed o ON o.cvr = m.cvr
        WHERE m.person_key = b.person_key) AS medlemskaber
    FROM dfdg.borger b WHERE b.person_key = ${personKey}`;
  const [row] = z.array(rowSchema).max(1).parse(rows);
  if (!row) return null;
  const medlemskaber = row.medlemskaber.map(({ cvr, fra_dato, til_dato }) => {
    return { cvr, fraDato: fra_dato, tilDato: til_dato };
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
  const isScreened = row.screening_aktiv || row.screening_besvaret_dato !== null;
  const besvaretDato = dayOrNull(row.screening_besvaret_dato);
  return borgerstatusSchema.parse({
    maalgruppe: row.maalgruppe,
    tilmeldt: row.tilmeldt_siden !== null,
    tilmeldtSiden: dayOrNull(row.tilmeldt_siden),
    afmeldtSiden: dayOrNull(row.afmeldt_siden),
    sygemeldtSiden: dayOrNull(row.sygemeldt_siden),
    kanSelvbooke: row.kan_selvbooke,
    straksbookingPaakraevet: row.straksbooking_paakraevet,
    frister: row.frister.map(({ samtale_type, fristdato, sidste_afholdelsesdato }) => ({
      friststatusType: friststatus(fristdato, idag),
      samtaleType: samtale_type,
      fristdato,
      sidsteAfholdelsesdato: sidste_afholdelsesdato,
    })),
    harDagpengetaeller: row.har_dagpengetaeller,
    harSupplerendeTaeller: row.har_supplerende_taeller,
    hasHoursToNudgingSocialAid: row.has_hours_to_nudging_social_aid,
    currentAidLevelIsHigh: row.current_aid_level_is_high,
    screening: isScreened ? { aktiv: row.screening_aktiv, besvaretDato } : null,
    rehabilitering: row.rehabilitering_status === null ? null : { status: row.rehabilitering_status },
    akasse: newest ? { cvr: newest.cvr, navn: newest.navn, fraDato: newest.fra_dato, tilDato: newest.til_dato } : null,
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
