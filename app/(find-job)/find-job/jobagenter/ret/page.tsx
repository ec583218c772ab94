import type { Metadata } from 'next';
import { LinkPage } from '@/components/jobagent/link-page';
import { type PageParams, paramsOf, siteOf } from '@/lib/find-job/schema';
import { linkButtonAction } from '@/lib/jobagent/actions';
import { getLinkPage } from '@/lib/jobagent/queries/links';
import { agentTexts } from '@/lib/jobagent/texts';

type Props = { searchParams: Promise<PageParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { title } = agentTexts(siteOf(paramsOf(await searchParams))).link.ret;
  return { title, robots: { index: false } };
}

export default async function ChangeRhythm({ searchParams }: Props) {
  const page = await getLinkPage('ret', paramsOf(await searchParams));
  return <LinkPage {...page} action={linkButtonAction} />;
}
