import { audit } from '@/lib/core/audit';
import { danishDay } from '@/lib/core/clock';
import { dbFor } from '@/lib/core/db';
import { outside } from '@/lib/core/outside';
import { callerOf } from '@/lib/core/session/caller';
import type { Viewer } from '@/lib/core/session/viewer';
import { inWords } from '@/lib/forside/rules/danish-day';
import { cprOf } from '@/lib/person/queries';
import type { Joblog, JoblogDokument } from '@/services/dfdg';
import { Err, Ok, type Result } from '@/services/http/result';
import { cleanFilename, keptUntil, sizeInWords } from '../rules/dokument';
import { joblogHref } from '../schema';
import { dokumentHref, dokumentSchema } from '../schema/dokument';
import { dokumentNavne } from '../texts';
import { listJoblogs } from './listing';

/** A document of a joblog, as a list tells of it. */
export type DokumentView = {
  type: JoblogDokument['type'];
  navn: string;
  filename: string;
  size: string;
  /** Days in words. */
  uploaded: string;
  keptUntil: string;
  href: string;
};

/** The documents of a joblog. */
export function dokumentViews({ id, dokumenter }: Pick<Joblog, 'id' | 'dokumenter'>): DokumentView[] {
  return dokumenter.map(({ type, filename, size, uploaded }) => {
    const day = danishDay(new Date(uploaded));
    return {
      ...{ type, filename, navn: dokumentNavne[type], size: sizeInWords(size), href: dokumentHref(id, type) },
      ...{ uploaded: inWords(day, 'year'), keptUntil: inWords(keptUntil(day), 'year') },
    };
  });
}

export type DokumenterView = {
  logs: { id: string; title: string; href: string; where: string | null; dokumenter: DokumentView[] }[];
  page: number;
  lastPage: number;
  /** How many joblogs have documents. */
  total: number;
};

const perSide = 20;

/** All documents by their joblog, the joblog changed last first. A page beyond the end is the last. */
export async function getDokumenter(viewer: Viewer, side: number): Promise<Result<DokumenterView>> {
  const ask = (page: number) => listJoblogs(viewer, { medDokument: true, fra: (page - 1) * perSide, antal: perSide });
  const asked = await ask(side);
  if (!asked.ok) return asked;
  const total = Object.values(asked.value.antal).reduce((sum, count) => sum + count, 0);
  const lastPage = Math.max(1, Math.ceil(total / perSide));
  const page = Math.min(side, lastPage);
  const shown = page === side ? asked : await ask(page);
  if (!shown.ok) return shown;
  const logs = shown.value.joblogs.map((log) => {
    const { id, title, company } = log;
    return { id, title, href: joblogHref(id), where: company.name, dokumenter: dokumentViews(log) };
  });
  return Ok({ logs, page, lastPage, total });
}

/** A document itself. DFDG decides again who may have it; that an employee has opened it is noted. */
export async function fetchDokument(
  viewer: Viewer,
  asked: { id: string; type: string },
): Promise<Result<{ filename: string; bytes: Buffer<ArrayBuffer> }>> {
  const known = dokumentSchema.safeParse(asked);
  if (!known.success) return Err('not_found', 'no such document');
  const found = await outside().dfdg.getJoblogDokument({ cpr: cprOf(viewer), ...known.data }, callerOf(viewer));
  if (!found.ok) return found;
  const { type, filename, indhold } = found.value;
  if (viewer.kind === 'caseworker')
    await audit(dbFor(viewer), viewer, {
      action: 'joblog-dokument-opened',
      citizen: viewer.citizen.accountId,
      details: { type },
    });
  // Another system may have named it.
  return Ok({ filename: cleanFilename(filename, dokumentNavne[type]), bytes: Buffer.from(indhold, 'base64') });
}
