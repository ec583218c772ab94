import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { FindJobPage } from '@/components/find-job/find-job-page';
import { Combobox } from '@/components/forms/combobox';
import { englishComboboxTexts } from '@/components/forms/combobox-texts';
import { findActor } from '@/lib/core/session/current';
import { readFindJob } from '@/lib/find-job/queries';
import { findDetour } from '@/lib/find-job/queries/detour';
import { getFindJobPage } from '@/lib/find-job/queries/page';
import { viewOf } from '@/lib/find-job/queries/view';
import { type PageParams, paramsOf } from '@/lib/find-job/schema';
import { textsFor } from '@/lib/find-job/texts';
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
  const { site, search, from, results } = page;
  await recordFindJobVisit(actor, { site, from, search, hits: results?.total ?? null });
  const view = viewOf(page, params, actor);
  const { text, field, suggestions, ...form } = view.form;
  const typed = { defaultValue: text, source: suggestions, ...field };
  const language = site === 'widk' ? { texts: englishComboboxTexts } : {};
  const searchField = (
    <Combobox
      id="soegeord"
      name="searchString"
      choice="filter"
      data-waits=""
      maxLength={200}
      {...typed}
      {...language}
    />
  );
  return <FindJobPage {...view} form={{ ...form, searchField, local: null }} />;
}
