import { randomUUID } from 'node:crypto';
import { dbFor } from '@/lib/core/db';
import { type FormState, newFormState } from '@/lib/core/form-state';
import { findParked } from '@/lib/core/forms/parked';
import type { Actor, CitizenActor } from '@/lib/core/session/viewer';
import { findJobHref } from '@/lib/find-job/queries';
import { type Site, siteOf } from '@/lib/find-job/schema';
import { canonicalText, readCanonical } from '@/lib/gemt-soegning/queries/canonical';
import { describeSearch } from '@/lib/gemt-soegning/queries/describe';
import { newAgentPath } from '../schema';
import { agentTexts } from '../texts';

/** The address that a citizen's account has confirmed; null without one. */
export async function findOwnEmail(actor: CitizenActor): Promise<string | null> {
  const { accountId: id } = actor.citizen;
  const account = await dbFor(actor).account.findUnique({
    where: { id },
    select: { email: true, emailConfirmedAt: true },
  });
  return account?.emailConfirmedAt ? account.email : null;
}

/** What the page shows on which a job agent is made. */
export type NewAgentPage = {
  site: Site;
  texts: ReturnType<typeof agentTexts>;
  description: string;
  searchHref: string;
  /** Null for whoever is logged in, and where there is no login. */
  loginHref: string | null;
  /** The citizen's own confirmed address; null for visitors. */
  ownEmail: string | null;
  isSent: boolean;
  form: FormState;
};

/** For anybody: a citizen gets their own address to choose, a visitor is asked for one. */
export async function getNewAgentPage(actor: Actor | null, params: URLSearchParams): Promise<NewAgentPage> {
  const site = siteOf(params);
  const citizen = site === 'jobnet' && actor?.kind === 'citizen' && !actor.first ? actor : null;
  const isSent = params.get('status') === 'sendt';
  params.delete('status');
  const [ownEmail, parked] = citizen
    ? await Promise.all([findOwnEmail(citizen), findParked(citizen, 'jobagent')])
    : [null, null];
  const given = canonicalText(params.toString());
  const soegning = given === '' ? (parked?.soegning ?? '') : given;
  const { search } = readCanonical({ search: soegning });
  const here = findJobHref(site, search, newAgentPath);
  return {
    ...{ site, ownEmail, isSent, texts: agentTexts(site) },
    description: await describeSearch(site, search),
    searchHref: findJobHref(site, search),
    loginHref: site === 'widk' || actor ? null : `/login?tilbage=${encodeURIComponent(here)}`,
    form: newFormState(randomUUID(), {
      ...{ hyppighed: 'daglig', modtager: ownEmail ? 'konto' : 'anden' },
      ...parked,
      ...{ soegning, side: site },
    }),
  };
}
