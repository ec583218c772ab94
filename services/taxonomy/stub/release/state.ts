import type { Transaction } from '@/prisma/client';
import { isoDay, toDate } from '../days';
import type { KnownAlias, Plan, State } from './plan';
import type { NavnRow, StillingRow } from './rows';

/** What the tables hold now. */
export async function readState(tx: Transaction): Promise<State> {
  const [stillinger, aliasser, grupper, omraader] = [
    await tx.taxonomyStillingsbetegnelse.findMany(),
    await tx.taxonomyAlias.findMany(),
    await tx.taxonomyGruppe.findMany(),
    await tx.taxonomyErhvervsomraade.findMany(),
  ];
  const named = (rows: { kode: string; navn: string }[]) => new Map(rows.map(({ kode, navn }) => [kode, navn]));
  return {
    stillinger: new Map(
      stillinger.map(({ gyldigFra: _, nyI: __, aendretI: ___, ...row }) => [
        row.conceptUriDa,
        { ...row, gyldigTil: row.gyldigTil && isoDay(row.gyldigTil) },
      ]),
    ),
    aliasser: new Map(aliasser.map((row) => [row.id, { ...row, gyldigTil: row.gyldigTil && isoDay(row.gyldigTil) }])),
    grupper: named(grupper),
    omraader: named(omraader),
  };
}

/** Writes a plan as one release: its version, the day its new stillinger begin, and the moment it was published. */
export async function writePlan(
  tx: Transaction,
  plan: Plan,
  { version, gyldigFra, udgivet }: { version: number; gyldigFra: string; udgivet: Date },
): Promise<void> {
  await tx.taxonomyUdgave.create({ data: { version, udgivet } });
  await writeNames(tx, plan);
  const nye = plan.nye.map((row) => ({
    ...columnsOf(row),
    gyldigFra: toDate(gyldigFra),
    nyI: version,
    aendretI: version,
  }));
  // One may be replaced by another that stands further down, so the replacements come afterwards.
  await tx.taxonomyStillingsbetegnelse.createMany({ data: nye.map((row) => ({ ...row, erstattetAf: null })) });
  const written = [...plan.nye.filter(({ erstattetAf }) => erstattetAf), ...plan.udgaaede];
  for (const row of [...written, ...plan.aendrede.map(({ after }) => after)]) {
    const { conceptUriDa, ...data } = columnsOf(row);
    await tx.taxonomyStillingsbetegnelse.update({ where: { conceptUriDa }, data: { ...data, aendretI: version } });
  }
  await writeAliasser(tx, plan, version);
}

async function writeNames(tx: Transaction, { grupper, omraader }: Plan): Promise<void> {
  const [koder, navne] = columnsOfNames(grupper);
  await tx.$executeRaw`INSERT INTO taxonomy.gruppe (kode, navn) SELECT * FROM unnest(${koder}::text[], ${navne}::text[])
    ON CONFLICT (kode) DO UPDATE SET navn = excluded.navn`;
  const [omraadekoder, omraadenavne] = columnsOfNames(omraader);
  await tx.$executeRaw`INSERT INTO taxonomy.erhvervsomraade (kode, navn)
    SELECT * FROM unnest(${omraadekoder}::text[], ${omraadenavne}::text[])
    ON CONFLICT (kode) DO UPDATE SET navn = excluded.navn`;
}

function columnsOfNames(rows: readonly NavnRow[]): [string[], string[]] {
  return [rows.map(({ kode }) => kode), rows.map(({ navn }) => navn)];
}

async function writeAliasser(tx: Transaction, plan: Plan, version: number): Promise<void> {
  const { nyeAliasser, genoptagneAliasser, udgaaedeAliasser } = plan;
  await tx.taxonomyAlias.createMany({ data: nyeAliasser });
  const idsOf = (aliasser: readonly KnownAlias[]) => ({ id: { in: aliasser.map(({ id }) => id) } });
  await tx.taxonomyAlias.updateMany({ where: idsOf(genoptagneAliasser), data: { gyldigTil: null } });
  const til = udgaaedeAliasser[0]?.gyldigTil;
  if (til) await tx.taxonomyAlias.updateMany({ where: idsOf(udgaaedeAliasser), data: { gyldigTil: toDate(til) } });
  const touched = [...nyeAliasser, ...genoptagneAliasser, ...udgaaedeAliasser].map(({ conceptUriDa }) => conceptUriDa);
  await tx.taxonomyStillingsbetegnelse.updateMany({
    where: { conceptUriDa: { in: [...new Set(touched)] } },
    data: { aendretI: version },
  });
}

function columnsOf(row: StillingRow) {
  return { ...row, gyldigTil: row.gyldigTil === null ? null : toDate(row.gyldigTil) };
}
