import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { AdDocument } from '@/components/jobannonce/ad-document';
import { SimilarAds } from '@/components/jobannonce/similar-ads';
import { laterParts } from '@/components/ui/later';
import { newFormState } from '@/lib/core/form-state';
import { answerWith } from '@/lib/core/server/answer-status';
import { canStream } from '@/lib/core/server/streaming';
import { type PageParams, paramsOf, siteOf } from '@/lib/find-job/schema';
import { favouriteAction } from '@/lib/jobannonce/actions';
import { rememberOpened } from '@/lib/jobannonce/mutations';
import { findAd } from '@/lib/jobannonce/queries/ad';
import { getAdScreen, getSimilar, titleOf } from '@/lib/jobannonce/queries/screen';
import { favouriteTexts } from '@/lib/jobannonce/texts/favourites';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<PageParams> };

const asked = async (props: Props) => ({
  id: (await props.params).id,
  site: siteOf(paramsOf(await props.searchParams)),
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, site } = await asked(props);
  const found = await findAd(id, site);
  return { title: titleOf(found, site), ...(found.state !== 'open' && { robots: { index: false } }) };
}

export default async function Ad(props: Props) {
  const { id, site } = await asked(props);
  const { actor, likeness, status, ...screen } = await getAdScreen(id, site);
  if (status) answerWith(status);
  if (screen.found.state === 'open') await rememberOpened(actor, site, { index: 'internal', id });
  const later = laterParts(await canStream());
  const similar = likeness && later(getSimilar(likeness, site), SimilarAds, null);
  const favourite = { action: favouriteAction, initialState: newFormState(randomUUID()), texts: favouriteTexts };
  return <AdDocument {...screen} {...{ site, similar, favourite }} nonce={(await headers()).get('x-nonce') ?? ''} />;
}
