import { findBorgerstatus } from '@/lib/borgerstatus/queries';
import { today } from '@/lib/core/clock';
import { dbFor } from '@/lib/core/db';
import type { Viewer } from '@/lib/core/session/viewer';
import { primaryActionFor, statusChangesFor } from '@/lib/maalgruppe/rules/status';
import { ruleFor } from '@/lib/maalgruppe/rules/table';
import { dutyTexts, maalgruppeNames, primaryActionTexts, statusChangeLinks } from '@/lib/maalgruppe/texts';
import { findPerson } from '@/lib/person/queries';
import type { Borgerstatus } from '@/services/dfdg';
import type { Result } from '@/services/http/result';
import { interruptedPage } from './rules';

type Link = { title: string; href: string };

/** What DFDG knows of the citizen, in words. */
export type Situation = {
  maalgruppe: string;
  duty: string;
  tilmeldtSiden: string | null;
  isTilmeldt: boolean;
  sygemeldtSiden: string | null;
  akasse: string | null;
  primary: { title: string; text: string; link: Link };
  changes: Link[];
};

function situationOf(status: Borgerstatus, on: string): Situation {
  const primary = primaryActionTexts[primaryActionFor(status.maalgruppe, status, on)];
  return {
    maalgruppe: maalgruppeNames[status.maalgruppe],
    duty: dutyTexts[ruleFor(status.maalgruppe, on).dutyText],
    isTilmeldt: status.tilmeldt,
    tilmeldtSiden: status.tilmeldtSiden,
    sygemeldtSiden: status.sygemeldtSiden,
    akasse: status.akasse?.navn ?? null,
    primary: { ...primary, link: { title: primary.link.title, href: primary.link.path } },
    changes: statusChangesFor(status.maalgruppe, status, on)
      .map((change) => statusChangeLinks[change])
      .map(({ title, path }) => ({ title, href: path })),
  };
}

/** The citizen's situation as DFDG tells it to this viewer, or why it cannot be told. */
export async function findSituation(viewer: Viewer): Promise<Result<Situation>> {
  const status = await findBorgerstatus(viewer);
  return status.ok ? { ok: true, value: situationOf(status.value, today()) } : status;
}

/** The first name to greet with, or null when CPR-registret has never answered. */
export async function findFirstName(viewer: Viewer): Promise<string | null> {
  return (await findPerson(viewer))?.fornavn ?? null;
}

/** The page that an automatic sign-off interrupted, to be offered again (SES-3); null after an own "Log ud". */
export async function findInterruptedPage(viewer: Viewer): Promise<string | null> {
  if (viewer.kind !== 'citizen') return null;
  const previous = await dbFor(viewer).session.findFirst({
    where: { accountId: viewer.citizen.accountId, actorKind: 'citizen', idHash: { not: viewer.sessionKey } },
    orderBy: { lastSeenAt: 'desc' },
    select: { endReason: true, lastPage: true },
  });
  return interruptedPage(previous);
}
