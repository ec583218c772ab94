import { cookies, headers } from 'next/headers';
import { findBorgerstatus } from '@/lib/borgerstatus/queries';
import { choiceCookie } from '@/lib/cookievalg/schema';
import { now, today } from '@/lib/core/clock';
import { config } from '@/lib/core/config';
import { maskCpr } from '@/lib/core/cpr';
import { ownerMark } from '@/lib/core/forms/parked';
import { findActor } from '@/lib/core/session/current';
import type { Actor, Viewer } from '@/lib/core/session/viewer';
import { type Site, siteOf } from '@/lib/find-job/schema';
import { nothingKnown } from '@/lib/maalgruppe/rules/facts';
import { menuFor } from '@/lib/maalgruppe/rules/menu';
import { cprOf, findPerson } from '@/lib/person/queries';
import type { Borgerstatus } from '@/services/dfdg';
import { currentContext } from '@/services/http/context';
import { siteOfPage, wayBackTo } from './rules';

type MenuGroup = { title: string; items: readonly { title: string; href: string }[] };

/** What stands around a page; the same shape as the frame component takes. */
export type FrameData = {
  citizen: { name: string; maskedCpr: string; menu: readonly MenuGroup[] } | null;
  guest: { name: string; home: string } | null;
  caseworker: { name: string; office: string } | null;
  session: { endsInSeconds: number; absoluteEndInSeconds: number; keepFor: string | null; endsAt: Date } | null;
  isDemo: boolean;
  cookieMessage: { returnTo: string; script?: { url: string; nonce: string } } | null;
};

/** Whose page is asked for: Jobnet's, or Work in Denmark's. */
export function findSite(): Site {
  const { path = '/', query = '' } = currentContext()?.request ?? {};
  return siteOfPage(path, siteOf(new URLSearchParams(query)));
}

/** What stands around a page of Work in Denmark, where nobody is logged in. */
export async function getWidkFrame(): Promise<Pick<FrameData, 'isDemo' | 'cookieMessage'>> {
  return { isDemo: config().MODE === 'demo', cookieMessage: await cookieMessage() };
}

function viewerOf(actor: Actor | null): Viewer | null {
  if (actor?.kind === 'citizen') return actor.first ? null : actor;
  return actor?.kind === 'caseworker' && actor.citizen ? { ...actor, citizen: actor.citizen } : null;
}

async function cookieMessage(): Promise<FrameData['cookieMessage']> {
  const script = config().COOKIE_CONSENT_SCRIPT;
  const { path = '/', query = '' } = currentContext()?.request ?? {};
  const returnTo = findSite() === 'widk' ? wayBackTo(path, query) : path;
  // The external service keeps its own answer and has to be there on every page.
  if (script) return { returnTo, script: { url: script, nonce: (await headers()).get('x-nonce') ?? '' } };
  return (await cookies()).has(choiceCookie) ? null : { returnTo };
}

/** While DFDG is down the menu keeps what everybody has. A caseworker gets no link to what is the citizen's alone. */
function menuOf(viewer: Viewer, status: Borgerstatus | null): MenuGroup[] {
  const sections = menuFor(status?.maalgruppe ?? null, status ?? nothingKnown, today());
  return sections.map(({ title, links }) => ({
    title,
    items: links
      .filter((link) => viewer.kind === 'citizen' || !link.citizenOnly)
      .map((link) => ({ title: link.title, href: link.path })),
  }));
}

async function citizenOf(viewer: Viewer): Promise<NonNullable<FrameData['citizen']>> {
  const [person, status] = await Promise.all([findPerson(viewer), findBorgerstatus(viewer)]);
  return {
    name: person?.navn ?? viewer.citizen.username,
    maskedCpr: maskCpr(cprOf(viewer)),
    menu: menuOf(viewer, status.ok ? status.value : null),
  };
}

/** Somebody who is logged in but has something to do before there are pages to see. */
function guestOf(actor: Actor): NonNullable<FrameData['guest']> {
  if (actor.kind === 'citizen') return { name: actor.citizen.username, home: '/forside' };
  if (actor.kind === 'enrolling') return { name: actor.name, home: '/opret' };
  return { name: actor.employee.name, home: '/sagsbehandleradgang' };
}

/** Everything around a page that depends on who is looking. Never fails because an outside system does. */
export async function getFrame(): Promise<FrameData> {
  const actor = await findActor();
  const viewer = viewerOf(actor);
  const [citizen, message] = await Promise.all([viewer ? citizenOf(viewer) : null, cookieMessage()]);
  return {
    citizen,
    guest: actor && !viewer ? guestOf(actor) : null,
    caseworker: actor?.kind === 'caseworker' ? { name: actor.employee.name, office: actor.employee.office } : null,
    session: actor
      ? {
          endsInSeconds: actor.endsInSeconds,
          absoluteEndInSeconds: actor.absoluteEndInSeconds,
          // What a caseworker types is never kept among what the citizen has typed.
          keepFor: actor.kind === 'citizen' ? ownerMark(actor.citizen.accountId) : null,
          endsAt: new Date(now().getTime() + actor.endsInSeconds * 1000),
        }
      : null,
    isDemo: config().MODE === 'demo',
    cookieMessage: message,
  };
}
