import { headers } from 'next/headers';
import { now } from '@/lib/core/clock';
import { config } from '@/lib/core/config';
import { containsCpr } from '@/lib/core/cpr';
import { pseudonym } from '@/lib/core/crypto';
import { systemDb } from '@/lib/core/db';
import { createGathering, type Gathering } from '@/lib/core/gathering';
import { log } from '@/lib/core/log';
import { afterAnswer } from '@/lib/core/server/after-answer';
import { lifecycle } from '@/lib/core/server/lifecycle';
import type { Actor, CitizenActor } from '@/lib/core/session/viewer';
import { currentContext } from '@/services/http/context';
import { isRecorded } from './policy';
import { isOpening, keptText, originOf } from './rules';
import { eventTypes, type JobsoegningsEvent, type Report, type Site } from './schema';

/**
 * Appends an event to jobsøgningsdata, if the actor is somebody who is recorded. Hand over whoever is here as they are:
 * a caseworker turned into "nobody" on the way would be recorded as a visitor. Never throws: research must not cost a
 * citizen their page.
 */
export function recordEvent(actor: Actor | null, event: JobsoegningsEvent): Promise<void> {
  return record(actor, event, (data) => systemDb().jobsoegningsdataEvent.create({ data }));
}

async function record(actor: Actor | null, event: JobsoegningsEvent, write: (row: EventRow) => unknown): Promise<void> {
  if (!isRecorded(actor)) return;
  try {
    await write(rowOf(actor, event));
  } catch (error) {
    log.error('jobsoegningsdata-not-recorded', { error, kind: event.name });
  }
}

type EventRow = ReturnType<typeof rowOf>;

function rowOf(actor: CitizenActor | null, event: JobsoegningsEvent) {
  const { version, data: schema } = eventTypes[event.name];
  const data = schema.parse(event.data);
  if (containsCpr(JSON.stringify(data))) throw new Error('The event holds something that looks like a CPR number');
  return {
    at: now(),
    person: actor ? pseudonym(actor.citizen.accountId) : null,
    visit: actor ? pseudonym(actor.sessionKey) : null,
    name: event.name,
    version,
    data,
  };
}

/**
 * The same, once the answer has been sent: for pages, which wait for nothing that is not shown. A process that answers
 * visitors writes the events of many of them together.
 */
export function recordLater(actor: Actor | null, event: JobsoegningsEvent): Promise<void> {
  if (!lifecycle.serving) return afterAnswer(event.name, () => recordEvent(actor, event));
  return afterAnswer(event.name, () => record(actor, event, (row) => eventsOfMany().add(row)));
}

let gathering: Gathering<EventRow> | undefined;

function eventsOfMany(): Gathering<EventRow> {
  if (!gathering) {
    gathering = createGathering({ everyMs: 200, most: 500, write: writeEvents });
    lifecycle.beforeEnd.push(gathering.flush);
  }
  return gathering;
}

async function writeEvents(data: EventRow[]): Promise<void> {
  try {
    await systemDb().jobsoegningsdataEvent.createMany({ data });
  } catch (error) {
    log.error('jobsoegningsdata-not-recorded', { error, events: data.length });
  }
}

export type FindJobVisit = {
  site: Site;
  /** `fra` of the address, as it stands there. */
  from?: string | null;
  search: {
    text: string;
    filters: Readonly<Record<string, readonly string[] | undefined>>;
    radius: { postnummer: string; km: number } | null;
    sort: string;
    page: number;
  };
  /** How many ads the search found; null when the search engine did not answer. */
  hits: number | null;
};

/**
 * Records what a page of Find Job (list or map) tells: that Find Job was opened, and from where, when the page before was
 * another; and the search, when there is one and this is its first page. Costs the page nothing. A page that a form draws
 * anew has not been visited again.
 */
export async function recordFindJobVisit(actor: Actor | null, { site, from, search, hits }: FindJobVisit) {
  if (currentContext()?.request?.method === 'POST') return;
  const referer = (await headers()).get('referer');
  if (isOpening(referer, from, config().PUBLIC_URL))
    await recordLater(actor, { name: 'find-job-opened', data: { site, from: originOf(from) } });
  const { text, radius, sort, page } = search;
  const filters = Object.fromEntries(
    Object.entries(search.filters).flatMap(([key, values]) => (values?.length ? [[key, [...values]]] : [])),
  );
  const isSearch = text !== '' || radius !== null || Object.keys(filters).length > 0;
  if (!isSearch || page > 1 || hits === null) return;
  const kept = keptText(text, hits, containsCpr(text));
  const data = { site, hasText: text !== '', text: kept, filters, radius, sort, hits };
  await recordLater(actor, { name: 'find-job-searched', data });
}

/** Records what a browser has reported by itself. */
export function recordReport(actor: Actor | null, report: Report): Promise<void> {
  switch (report.name) {
    case 'find-job-closed':
      return recordLater(actor, { name: report.name, data: { site: report.site, seconds: report.seconds } });
    case 'job-ad-opened': {
      const { site, index, id } = report;
      return recordLater(actor, { name: report.name, data: { site, index, id } });
    }
    case 'job-ad-acted-on': {
      const { site, index, id, action } = report;
      return recordLater(actor, { name: report.name, data: { site, index, id, action } });
    }
  }
}
