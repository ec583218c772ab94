import type { Metadata } from 'next';
import { NewAgentPage } from '@/components/jobagent/new-agent-page';
import { findActor } from '@/lib/core/session/current';
import { type PageParams, paramsOf, siteOf } from '@/lib/find-job/schema';
import { createAgentAction } from '@/lib/jobagent/actions';
import { getNewAgentPage } from '@/lib/jobagent/queries/create';
import { agentTexts } from '@/lib/jobagent/texts';

type Props = { searchParams: Promise<PageParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: agentTexts(siteOf(paramsOf(await searchParams))).create.title };
}

export default async function NewAgent({ searchParams }: Props) {
  const page = await getNewAgentPage(await findActor(), paramsOf(await searchParams));
  return <NewAgentPage {...page} action={createAgentAction} />;
}
