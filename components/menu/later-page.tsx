import type { ReactNode } from 'react';
import { Page } from '@/components/layout/page';
import { PageHeading } from '@/components/ui/page-heading';
import { TextLink } from '@/components/ui/text-link';

type LaterPageProps = {
  title: string;
  text: string;
  meanwhile: string;
  home: { title: string; href: string };
  banner: ReactNode;
};

/** A page that people are sent to before it is built: says plainly what will be here, and what to do until then. */
export function LaterPage({ title, text, meanwhile, home, banner }: LaterPageProps) {
  return (
    <Page breadcrumbs={{ trail: [home], current: title }} banner={banner}>
      <PageHeading title={title} lead="Siden er ikke klar endnu." />
      <p>{text}</p>
      <p>{meanwhile}</p>
      <p>
        <TextLink href="/kontakt">Kontakt og hjælp</TextLink>
      </p>
    </Page>
  );
}
