import { today } from '@/lib/core/clock';
import type { Viewer } from '@/lib/core/session/viewer';
import { findMapStyle } from '@/lib/find-job-kort/queries';
import { inWords } from '@/lib/forside/rules/danish-day';
import type { Joblog } from '@/services/dfdg';
import { Ok, type Result } from '@/services/http/result';
import { countsOf, dageTil, otherArtOf, perSide, questionOf, totalOf } from '../rules/liste';
import { joblogHref } from '../schema';
import {
  type JoblogFilter,
  joblogFiltre,
  joblogKortPath,
  joblogKortPointsPath,
  type ListParams,
  listHref,
} from '../schema/liste';
import { artNavne, statusNavne } from '../texts';
import { filterNavne, fristText, kortTexts } from '../texts/liste';
import type { FilterView } from './list';
import { whereOf } from './list';
import { countJoblogs, listJoblogs, mostAtATime } from './listing';

/** A joblog as the map and the list beside it show it. */
export type KortPoint = {
  id: string;
  title: string;
  lang: null;
  lines: string[];
  href: string;
  newTab: false;
  lat: number;
  lon: number;
};

/** The joblogs of a filter that have a place: the last changed, as many as fit on a map. */
export async function findPoints(
  viewer: Viewer,
  filter: JoblogFilter,
): Promise<Result<{ points: KortPoint[]; located: number }>> {
  const question = { ...questionOf(filter), sortering: 'redigeret', medKoordinat: true, antal: mostAtATime } as const;
  const found = await listJoblogs(viewer, question);
  if (!found.ok) return found;
  const { joblogs, antal } = found.value;
  return Ok({ points: joblogs.flatMap((log) => pointOf(log) ?? []), located: totalOf(filter, antal) });
}

/** Everything the map of joblogs shows beside the map itself. */
export async function getKort(viewer: Viewer, { status: filter, side }: ListParams) {
  const [found, own, other] = await Promise.all([
    findPoints(viewer, filter),
    countJoblogs(viewer, { art: filter === 'alle' ? undefined : questionOf(filter).art }),
    countJoblogs(viewer, { art: otherArtOf(filter) }),
  ]);
  if (!found.ok) return found;
  if (!own.ok) return own;
  if (!other.ok) return other;
  const { points, located } = found.value;
  const counts = countsOf(filter, own.value.antal, other.value.antal);
  const lastPage = Math.max(1, Math.ceil(points.length / perSide));
  const page = Math.min(side, lastPage);
  const unlocated = Math.max(0, counts[filter] - located);
  return Ok({
    filters: joblogFiltre.map(
      (one): FilterView => ({
        ...{ filter: one, title: filterNavne[one], href: listHref({ status: one }, undefined, joblogKortPath) },
        ...{ count: counts[one], isCurrent: one === filter },
      }),
    ),
    counts: [kortTexts.count(points.length, located), ...(unlocated > 0 ? [kortTexts.unlocated(unlocated)] : [])],
    isEmpty: points.length === 0,
    pages: { page, lastPage },
    board: {
      ...{ language: 'da' as const, things: 'joblog' as const, title: 'Joblogs på kortet' },
      ...{ styleUrl: findMapStyle(), home: null, area: null },
      pointsUrl: listHref({ status: filter }, undefined, joblogKortPointsPath),
      items: points.slice((page - 1) * perSide, page * perSide),
    },
  });
}

function pointOf(log: Joblog): KortPoint | null {
  const { latitude: lat, longitude: lon } = log.company;
  if (lat === null || lon === null) return null;
  const lines = [whereOf(log), standingOf(log)].filter((line) => line !== '');
  return { id: log.id, title: log.title, lang: null, lines, href: joblogHref(log.id), newTab: false, lat, lon };
}

/** How far the job has been pursued, and its next or last day. */
function standingOf({ art, status, submissionDeadlineDate: frist, submissionDate: dato }: Joblog): string {
  if (art !== 'job') return [artNavne[art], dato && inWords(dato, 'year')].filter(Boolean).join(' · ');
  if (status !== 'ikke-soegt')
    return [statusNavne[status], dato && `ansøgt ${inWords(dato, 'year')}`].filter(Boolean).join(' · ');
  return [statusNavne[status], frist && fristText(dageTil(frist, today()))].filter(Boolean).join(' · ');
}
