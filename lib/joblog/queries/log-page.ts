import { randomUUID } from 'node:crypto';
import { type FormState, newFormState } from '@/lib/core/form-state';
import type { Viewer } from '@/lib/core/session/viewer';
import { adHref } from '@/lib/find-job/rules/teaser';
import { findMapStyle } from '@/lib/find-job-kort/queries';
import { findAd } from '@/lib/jobannonce/queries/ad';
import { readKey } from '@/lib/jobannonce/rules/key';
import { findRejsetid } from '@/lib/rejsetid/queries';
import { type Joblog, type JoblogDokumenttype, joblogDokumenttyper } from '@/services/dfdg';
import { mayChange } from '../policy';
import { sizeInWords } from '../rules/dokument';
import { distanceInWords, durationInWords } from '../rules/rejse';
import { redigerHref } from '../schema';
import { readGemt } from '../schema/dokument';
import { dokumentNavne } from '../texts';
import { gemtTexts } from '../texts/dokument';
import { type DokumentView, dokumentViews } from './dokumenter';
import { getLog } from './log';
import { addressLines, kindOf, type LogSection, originOf, sectionsOf } from './log-view';
import { listUploads } from './uploads';

/** What the citizen can do with the documents of a joblog; each button has a form of its own. */
export type DokumentTools = {
  kinds: { type: JoblogDokumenttype; navn: string; isThere: boolean; gem: FormState; fjern: FormState }[];
  /** Received, and not handed on yet. */
  waiting: { filename: string; navn: string; size: string }[];
  igen: FormState;
  /** Whether the ad can be kept as a PDF. */
  annonce: FormState | null;
};

export type LogView = {
  id: string;
  title: string;
  kind: string;
  sections: LogSection[];
  origin: string[];
  place: { lat: number; lon: number; label: string } | null;
  mapStyleUrl: string | null;
  dokumenter: DokumentView[];
  /** What has just been done. */
  gemt: { title: string; text: string | null; kind: 'success' | 'warning'; where: 'top' | 'dokumenter' } | null;
  /** Null for somebody who only looks. */
  change: { redigerHref: string; version: number; slet: FormState; tools: DokumentTools } | null;
};

export type LogPage =
  | { state: 'unknown'; status: 404 }
  | { state: 'down'; status: 503 }
  | { state: 'found'; status: null; log: Joblog; view: LogView };

/** One joblog with all that belongs to it. */
export async function getLogPage(viewer: Viewer, id: string, params: Record<string, unknown>): Promise<LogPage> {
  const found = await getLog(viewer, id);
  if (!found.ok) {
    const isUnknown = found.reason === 'not_found' || found.reason === 'refused';
    return isUnknown ? { state: 'unknown', status: 404 } : { state: 'down', status: 503 };
  }
  const log = found.value;
  const { latitude: lat, longitude: lon } = log.company;
  const label = addressLines(log).join(', ') || log.title;
  const view: LogView = {
    ...{
      id: log.id,
      title: log.title,
      kind: kindOf(log),
      sections: sectionsOf(log, mayChange(viewer)),
      origin: originOf(log),
    },
    place: lat === null || lon === null ? null : { lat, lon, label },
    mapStyleUrl: findMapStyle(),
    dokumenter: dokumentViews(log),
    gemt: gemtOf(params),
    change: await changeOf(viewer, log),
  };
  return { state: 'found', status: null, log, view };
}

const press = () => newFormState(randomUUID());

async function changeOf(viewer: Viewer, log: Joblog): Promise<LogView['change']> {
  if (!mayChange(viewer)) return null;
  const { id, version, dokumenter, jobAd } = log;
  const waiting = await listUploads(viewer.citizen.accountId, { joblogId: id });
  const isThere = (type: JoblogDokumenttype) => dokumenter.some((one) => one.type === type);
  const kinds = joblogDokumenttyper.map((type) => ({
    ...{ type, navn: dokumentNavne[type], isThere: isThere(type) },
    ...{ gem: press(), fjern: press() },
  }));
  const tools: DokumentTools = {
    kinds,
    waiting: waiting.map(({ filename, type, size }) => ({
      ...{ filename, navn: dokumentNavne[type], size: sizeInWords(size) },
    })),
    igen: press(),
    annonce: jobAd && !isThere('jobannonce') ? press() : null,
  };
  return { redigerHref: redigerHref(id), version, slet: press(), tools };
}

function gemtOf(params: Record<string, unknown>): LogView['gemt'] {
  const { gemt, annonce } = readGemt(params);
  if (!gemt) return null;
  const { title, text } = gemtTexts[gemt];
  const where = gemt === 'ja' ? 'top' : 'dokumenter';
  if (annonce === 'nej') return { title, text: gemtTexts.annonceNej, kind: 'warning', where };
  return { title, text, kind: 'success', where };
}

/** The ad that a joblog was made from, while there is such an ad. */
export type AdLink = { state: 'open' | 'gone' | 'unknown' } & { href: string | null; isElsewhere: boolean };

/** Whether the ad of a joblog can still be read. A part of its own: it fails alone. */
export async function findAdLink({ jobAd }: Pick<Joblog, 'jobAd'>): Promise<AdLink | null> {
  if (!jobAd) return null;
  const known = readKey(jobAd.key);
  const elsewhere = { href: jobAd.url, isElsewhere: true };
  if (!known) return { state: jobAd.url ? 'open' : 'gone', ...elsewhere };
  const found = await findAd(known.id, 'jobnet');
  const here = { href: adHref('jobnet', known.id), isElsewhere: false };
  if (found.state === 'down') return { state: 'unknown', ...here };
  if (found.state === 'external') return { state: 'open', href: found.external.url, isElsewhere: true };
  return found.state === 'open' ? { state: 'open', ...here } : { state: 'gone', ...here };
}

/** How long it takes from home to work; `isDown` when a system that must be asked does not answer. */
export type TravelView = {
  travel: { duration: string; distance: string; isEstimate: boolean } | null;
  isDown: boolean;
  isCitizen: boolean;
};

/** The journey to the place of a joblog. A part of its own: it fails alone. */
export async function findTravel(viewer: Viewer, place: { lat: number; lon: number }): Promise<TravelView> {
  const { lat, lon } = place;
  const found = await findRejsetid(viewer, { lat, lon });
  const isCitizen = mayChange(viewer);
  if (!found.ok || !found.value) return { travel: null, isDown: !found.ok, isCitizen };
  const { minutter, meter, erEstimat: isEstimate } = found.value;
  const travel = { duration: durationInWords(minutter), distance: distanceInWords(meter), isEstimate };
  return { travel, isDown: false, isCitizen };
}
