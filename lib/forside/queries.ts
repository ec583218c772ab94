import { findBorgerstatus } from '@/lib/borgerstatus/queries';
import { today } from '@/lib/core/clock';
import { dbFor } from '@/lib/core/db';
import type { Viewer } from '@/lib/core/session/viewer';
import { nothingKnown } from '@/lib/maalgruppe/rules/facts';
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
  /** Null for somebody whom no jobcentre or a-kasse has told DFDG about yet. */
  maalgruppe: string | null;
  duty: string;
  tilmeldtSiden: string | null;
  isTilmeldt: boolean;
  sygemeldtSiden: string | null;
  akasse: string | null;
  primary: { title: string; text: string; link: Link };
  changes: Link[];
};

function situationOf(status: Borgerstatus | null, on: string): Situation {
  const maalgruppe = status?.maalgruppe ?? null;
  const facts = status ?? nothingKnown;
  const primary = primaryActionTexts[primaryActionFor(maalgruppe, facts, on)];
  return {
    maalgruppe: maalgruppe && maalgruppeNames[maalgruppe],
    duty: dutyTexts[ruleFor(maalgruppe, on).dutyText],
    isTilmeldt: facts.tilmeldt,
    tilmeldtSiden: status?.tilmeldtSiden ?? null,
    sygemeldtSiden: facts.sygemeldtSiden,
    akasse: status?.akasse?.navn ?? null,
    primary: { ...primary, link: { title: primary.link.title, href: primary.link.path } },
    changes: statusChangesFor(maalgruppe, facts, on)
      .map((change) => statusChangeLinks[change])
      .map(({ title, path }) => ({ title, href: path })),
  };
}

/** The citizen's situation as DFDG tells it to this viewer, or why it cannot be told. */
export async function findSituation(viewer: Viewer): Promise<Result<Situation>> {
  const status = await findBorgerstatus(viewer);
  if (status.ok) return { ok: true, value: situationOf(status.value, today()) };
  return status.reason === 'not_found' ? { ok: true, value: situationOf(null, today()) } : status;
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
