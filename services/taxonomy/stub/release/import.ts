import type { Transaction } from '@/prisma/client';
import { dayBefore } from '../days';
import { checkRelease } from './check';
import { isEmptyPlan, type Plan, planRelease } from './plan';
import { type Refusal, type ReleaseFile, readRelease } from './read';
import { readState, writePlan } from './state';

export type ImportSettings = {
  /** Today in Denmark, and the moment itself. */
  idag: string;
  now: Date;
  /** First day of the stillinger that are new; today unless told otherwise. */
  gyldigFra?: string;
  /** Work everything out and write nothing. */
  isDryRun?: boolean;
  /** Without it a release that would make more than a fifth leave is taken for half a file. */
  mayManyLeave?: boolean;
};

export type ImportReport = {
  /** The version the tables now have. */
  version: number;
  outcome: 'written' | 'dry-run' | 'nothing-new' | 'too-many-leave';
  refused: Refusal[];
  plan: Plan;
};

/** Any number, the same for everybody who imports: two releases at once would get one version. */
const lockNumber = 4_711_010;
const mostThatLeave = 0.2;

/**
 * Takes in a newer release. A refused line changes nothing, and makes nothing leave that it is about; the rest is
 * written, all of it or nothing. Run it inside a transaction.
 */
export async function importRelease(
  tx: Transaction,
  files: readonly ReleaseFile[],
  settings: ImportSettings,
): Promise<ImportReport> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lockNumber})`;
  const state = await readState(tx);
  const known = {
    concepts: new Set(state.stillinger.keys()),
    grupper: new Set(state.grupper.keys()),
    omraader: new Set(state.omraader.keys()),
  };
  const release = checkRelease(readRelease(files), known);
  const plan = planRelease(release, state, dayBefore(settings.idag));
  const version = (await tx.taxonomyUdgave.aggregate({ _max: { version: true } }))._max.version ?? 0;
  const report = { version, refused: release.refused, plan };

  if (isEmptyPlan(plan)) return { ...report, outcome: 'nothing-new' };
  const open = [...state.stillinger.values()].filter(({ gyldigTil }) => gyldigTil === null).length;
  const tooMany = plan.udgaaede.length > Math.max(1, open * mostThatLeave);
  if (tooMany && !settings.mayManyLeave) return { ...report, outcome: 'too-many-leave' };
  if (settings.isDryRun) return { ...report, outcome: 'dry-run' };
  const { gyldigFra = settings.idag, now: udgivet } = settings;
  await writePlan(tx, plan, { version: version + 1, gyldigFra, udgivet });
  return { ...report, version: version + 1, outcome: 'written' };
}
