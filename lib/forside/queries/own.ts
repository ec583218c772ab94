import { cache } from 'react';
import { z } from 'zod';
import { danishDay } from '@/lib/core/clock';
import { dbFor } from '@/lib/core/db';
import type { Viewer } from '@/lib/core/session/viewer';
import type { AccountFacts } from '@/lib/forside/rules/facts';
import { interruptedPage } from '@/lib/forside/rules/interrupted-page';
import { forsideParams, type ShownCard, shownCardsSchema } from '@/lib/forside/schema';
import { findPerson } from '@/lib/person/queries';

/** What Jobnet's own tables tell the forside. */
export type OwnFacts = {
  account: AccountFacts;
  /** The page that an automatic sign-off interrupted, to be offered again (SES-3). */
  interrupted: string | null;
  /** The forsidekort this session has been shown; null before there were any. */
  cards: ShownCard[] | null;
  /** Ids of the banners the citizen has clicked away. */
  dismissedBanners: string[];
};

const rowSchema = z.object({
  email: z.enum(['confirmed', 'unconfirmed', 'missing']),
  last_login_at: z.date().nullable(),
  previous_login_at: z.date().nullable(),
  end_reason: z.string().nullable(),
  last_page: z.string().nullable(),
  cards: shownCardsSchema.nullable().catch(null),
  dismissed: z.array(z.string()),
});

/** Jobnet's own facts, in one statement and once a request. */
export const findOwnFacts = cache(async (viewer: Viewer): Promise<OwnFacts> => {
  const { sessionKey } = viewer;
  const rows = await dbFor(viewer).$queryRaw`
    SELECT CASE WHEN a.email IS NULL THEN 'missing' WHEN a.email_confirmed_at IS NULL THEN 'unconfirmed'
        ELSE 'confirmed' END AS email,
      a.last_login_at, s.previous_login_at, before.end_reason::text, before.last_page, f.cards,
      ARRAY(SELECT banner_id FROM jobnet.banner_dismissal d WHERE d.account_id = a.id) AS dismissed
    FROM jobnet.account a
    LEFT JOIN jobnet.session s ON s.id_hash = ${sessionKey}
    LEFT JOIN jobnet.forsidekort_choice f ON f.session_key = ${sessionKey}
    LEFT JOIN LATERAL (
      SELECT end_reason, last_page FROM jobnet.session
      WHERE account_id = a.id AND actor_kind = 'citizen' AND id_hash <> ${sessionKey}
      ORDER BY last_seen_at DESC LIMIT 1) before ON true
    WHERE a.id = ${viewer.citizen.accountId}::uuid`;
  const [row] = z.array(rowSchema).max(1).parse(rows);
  if (!row) throw new Error('The account of the session is gone');
  const isCitizen = viewer.kind === 'citizen';
  // To somebody who looks along the citizen's last login is the last one: they have not logged in now.
  const previous = isCitizen ? row.previous_login_at : row.last_login_at;
  return {
    account: { email: row.email, previousLogin: previous && danishDay(previous) },
    interrupted: isCitizen ? interruptedPage({ endReason: row.end_reason, lastPage: row.last_page }) : null,
    cards: isCitizen ? row.cards : null,
    dismissedBanners: row.dismissed,
  };
});

/** Ids of the banners the citizen has clicked away. */
export async function findDismissedBanners(viewer: Viewer): Promise<readonly string[]> {
  return (await findOwnFacts(viewer)).dismissedBanners;
}

/** The page that an automatic sign-off interrupted; null after an own "Log ud", and for whoever looks along. */
export async function findInterruptedPage(viewer: Viewer): Promise<string | null> {
  return (await findOwnFacts(viewer)).interrupted;
}

/** The first name to greet with, or null when CPR-registret has never answered. */
export async function findFirstName(viewer: Viewer): Promise<string | null> {
  return (await findPerson(viewer))?.fornavn ?? null;
}

export type PageParams = Promise<Record<string, string | string[] | undefined>>;

/** What stands above the parts of the forside, and what its address says. */
export async function findForsideHead(viewer: Viewer, searchParams: PageParams) {
  const [firstName, interrupted, params] = await Promise.all([
    findFirstName(viewer),
    findInterruptedPage(viewer),
    searchParams,
  ]);
  const { kun, skjult } = forsideParams.parse(params);
  return {
    firstName,
    interrupted,
    /** A caseworker tried to open what is the citizen's alone. */
    onlyCitizen: viewer.kind === 'caseworker' && kun === 'borger',
    /** Key of a job suggestion that was hidden a moment ago. */
    justHidden: viewer.kind === 'citizen' ? (skjult ?? null) : null,
  };
}
