import type { Metadata } from 'next';
import { NotFoundPage } from '@/components/erklaeringer/not-found-page';
import { PublicHeader } from '@/components/layout/public-header';
import { SiteFrame } from '@/components/layout/site-frame';

export const metadata: Metadata = { title: 'Siden findes ikke' };

export default function NotFound() {
  return (
    <SiteFrame header={<PublicHeader />}>
      <NotFoundPage />
    </SiteFrame>
  );
}
