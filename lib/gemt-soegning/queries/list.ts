import { randomUUID } from 'node:crypto';
import { dbFor } from '@/lib/core/db';
import { type FormState, newFormState } from '@/lib/core/form-state';
import { findParked } from '@/lib/core/forms/parked';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { findJobHref } from '@/lib/find-job/queries';
import type { Prisma } from '@/prisma/client';
import { countNew, type NewAds } from '../rules';
import { canonicalText, readCanonical } from './canonical';
import { describeSearch } from './describe';
import { findNewest } from './newest';

/** A saved search as its owner sees it. */
export type SavedSearchView = {
  id: string;
  name: string;
  /** The search in words. */
  description: string;
  lastRunAt: Date;
  /** Null while nobody can say. */
  ads: (NewAds & { total: number }) | null;
  /** A part of it means nothing any more, and is left out when it is run. */
  isShrunk: boolean;
  /** To get its new ads by e-mail. */
  agentHref: string;
  renameForm: FormState;
};

export type SavedSearches = {
  searches: SavedSearchView[];
  /** Some could not be counted. */
  isDown: boolean;
  /** The one that has just been deleted, for "Fortryd". */
  deleted: { id: string; name: string } | null;
  /** The one that has just been saved, or was saved already. */
  saved: { name: string; wasThere: boolean } | null;
};

/** What happened before the page was opened, as its address says. */
export type ListParams = { slettet?: string; gemt?: string; findes?: string };

/** A citizen's saved searches, the last run first, with what they give today. */
export async function listSavedSearches(viewer: CitizenActor, params: ListParams): Promise<SavedSearches> {
  const { accountId } = viewer.citizen;
  const rows = await dbFor(viewer).savedSearch.findMany({ where: { accountId }, orderBy: { lastRunAt: 'desc' } });
  const searches = await Promise.all(rows.filter(({ deletedAt }) => deletedAt === null).map(viewOf));
  const deleted = rows.find(({ id, deletedAt }) => id === params.slettet && deletedAt !== null);
  const [newest] = rows.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  const savedId = params.gemt ? newest?.id : params.findes;
  const saved = searches.find(({ id }) => id === savedId);
  return {
    searches,
    isDown: searches.some(({ ads }) => ads === null),
    deleted: deleted ? { id: deleted.id, name: deleted.name } : null,
    saved: saved ? { name: saved.name, wasThere: !params.gemt } : null,
  };
}

async function viewOf(row: Prisma.SavedSearchGetPayload<object>): Promise<SavedSearchView> {
  const { id, name, lastRunAt, knownAds, knownFrom } = row;
  const { search, isWhole } = readCanonical(row);
  const [description, found] = await Promise.all([describeSearch('jobnet', search), findNewest(search)]);
  const known = { ads: knownAds, from: knownFrom };
  return {
    ...{ id, name, description, lastRunAt, isShrunk: !isWhole },
    ads: found.ok ? { total: found.value.total, ...countNew(found.value.newest, found.value.total, known) } : null,
    agentHref: findJobHref('jobnet', search, '/find-job/jobagenter/opret'),
    renameForm: newFormState(randomUUID(), { navn: name }),
  };
}

/** The form that saves a search: as it stands in the address, or as it was when a session ran out. */
export async function getSaveForm(viewer: CitizenActor, params: URLSearchParams) {
  const parked = await findParked(viewer, 'gem-soegning');
  const soegning = params.size > 0 ? canonicalText(params.toString()) : (parked?.soegning ?? '');
  const { search } = readCanonical({ search: soegning });
  const description = await describeSearch('jobnet', search);
  return {
    description,
    searchHref: findJobHref('jobnet', search),
    form: newFormState(randomUUID(), { navn: description.slice(0, 80), ...parked, soegning }),
  };
}
