'use client';

import { Page } from '@/components/layout/page';
import { PageHeading } from '@/components/ui/page-heading';
import { TextLink } from '@/components/ui/text-link';

/**
 * Nothing stands at this address. Every page takes this one along as data, in case it should be needed: of a component
 * that is drawn in the browser too, that is the name alone.
 */
export function NotFoundPage() {
  return (
    <Page>
      <PageHeading
        title="Vi kan ikke finde siden"
        lead="Siden findes ikke, eller den er flyttet. Måske er adressen skrevet forkert, eller jobopslaget er taget ned."
      />
      <div className="statement">
        <h2>Prøv en af disse veje</h2>
        <ul>
          <li>
            <TextLink href="/find-job">Find job</TextLink>: søg blandt alle ledige job
          </li>
          <li>
            <TextLink href="/forside">Din forside</TextLink>: møder, beskeder, plan og joblog, når du er logget ind
          </li>
          <li>
            <TextLink href="/">Jobnets forside</TextLink>
          </li>
          <li>
            <TextLink href="/kontakt">Kontakt Landssupport</TextLink>, hvis et link på Jobnet førte dig hertil
          </li>
        </ul>
      </div>
    </Page>
  );
}
