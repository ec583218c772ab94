import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { FindJobPage } from '@/components/find-job/find-job-page';
import { newFormState } from '@/lib/core/form-state';
import { citizenOnly } from '@/lib/core/policy';
import { findActor } from '@/lib/core/session/current';
import { readFindJob } from '@/lib/find-job/queries';
import { findDetour } from '@/lib/find-job/queries/detour';
import { findLocal } from '@/lib/find-job/queries/local';
import { getFindJobPage } from '@/lib/find-job/queries/page';
import { viewOf } from '@/lib/find-job/queries/view';
import { type PageParams, paramsOf } from '@/lib/find-job/schema';
import { textsFor } from '@/lib/find-job/texts';
import { favouriteAction } from '@/lib/jobannonce/actions';
import { favouriteTexts } from '@/lib/jobannonce/texts/favourites';
import { recordFindJobVisit } from '@/lib/jobsoegningsdata/mutations';

type Props = { searchParams: Promise<PageParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { site, search } = readFindJob(paramsOf(await searchParams));
  const { titles, name } = textsFor(site);
  return { title: { absolute: `${titles.page(search.text)} – ${name}` }, description: titles.description };
}

export default async function FindJob({ searchParams }: Props) {
  const params = paramsOf(await searchParams);
  const detour = await findDetour(params);
  if (detour) redirect(detour);
  const actor = await findActor();
  const page = await getFindJobPage(params, actor);
  const { site, search, from, results, texts } = page;
  await recordFindJobVisit(actor, { site, from, search, hits: results?.total ?? null });
  const isOwn = site === 'jobnet' && citizenOnly(actor).allowed;
  const newState = () => newFormState(randomUUID());
  const keeping = { action: favouriteAction, texts: favouriteTexts, newState, joblog: texts.results.joblog };
  const view = viewOf(page, params, actor, isOwn ? await findLocal(actor, search) : null);
  return <FindJobPage {...view} keeping={isOwn ? keeping : null} />;
}
