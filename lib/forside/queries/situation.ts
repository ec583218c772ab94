import { findBorgerstatus } from '@/lib/borgerstatus/queries';
import { today } from '@/lib/core/clock';
import type { Viewer } from '@/lib/core/session/viewer';
import { nothingKnown } from '@/lib/maalgruppe/rules/facts';
import { statusChangesFor } from '@/lib/maalgruppe/rules/status';
import { ruleFor } from '@/lib/maalgruppe/rules/table';
import { dutyTexts, maalgruppeNames, statusChangeLinks } from '@/lib/maalgruppe/texts';
import type { Borgerstatus } from '@/services/dfdg';

/** How the citizen stands, in words. */
export type Situation = {
  /** Null for somebody whom no jobcentre or a-kasse has told DFDG about yet. */
  maalgruppe: string | null;
  duty: string;
  tilmeldtSiden: string | null;
  isTilmeldt: boolean;
  sygemeldtSiden: string | null;
  akasse: string | null;
  /** What the citizen can change themselves; nothing for whoever only looks. */
  changes: { title: string; href: string }[];
};

/** The citizen's situation as DFDG tells it to this viewer; null while it cannot be told. */
export async function findSituation(viewer: Viewer): Promise<Situation | null> {
  const status = await findBorgerstatus(viewer);
  if (status.ok) return situationOf(status.value, viewer);
  return status.reason === 'not_found' ? situationOf(null, viewer) : null;
}

function situationOf(status: Borgerstatus | null, viewer: Viewer): Situation {
  const on = today();
  const maalgruppe = status?.maalgruppe ?? null;
  const facts = status ?? nothingKnown;
  const changes = viewer.kind === 'citizen' ? statusChangesFor(maalgruppe, facts, on) : [];
  return {
    maalgruppe: maalgruppe && maalgruppeNames[maalgruppe],
    duty: dutyTexts[ruleFor(maalgruppe, on).dutyText],
    isTilmeldt: facts.tilmeldt,
    tilmeldtSiden: status?.tilmeldtSiden ?? null,
    sygemeldtSiden: facts.sygemeldtSiden,
    akasse: status?.akasse?.navn ?? null,
    changes: changes.map((change) => statusChangeLinks[change]).map(({ title, path }) => ({ title, href: path })),
  };
}
