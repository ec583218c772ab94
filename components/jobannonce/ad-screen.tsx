import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import type { AdContent } from './ad-content';
import { AdPage } from './ad-page';
import { ExternalAd, type ExternalContent } from './external-ad';
import { ClosedAd, NoAd } from './gone-ad';
import type { PageWords } from './words';

type Found =
  | { state: 'open'; ad: AdContent }
  | { state: 'closed'; ad: AdContent; reason: string }
  | { state: 'external'; external: ExternalContent }
  | { state: 'closed-external'; title: string; employer: string | null }
  | { state: 'unknown' }
  | { state: 'down' };

type AdScreenProps = {
  site: 'jobnet' | 'widk';
  found: Found;
  texts: {
    page: PageWords & { search: string };
    closed: { title: string; was: string; next: string; taken: string };
    unknown: { title: string; lead: string; next: string };
    down: { title: string; lead: string; retry: string };
    external: { lead: string; excerpt: string; open: (host: string) => string };
  };
  search: { text: string; href: string };
  /** The page's own address, to try again. */
  ownHref: string;
  mapHref: string | null;
  keep: ReactNode;
  tools: ReactNode;
  map?: ReactNode;
};

/** Whatever stands at the address of an ad. */
export function AdScreen({ site, found, texts, search, ownHref, mapHref, keep, tools, map }: AdScreenProps) {
  const words = texts.page;
  switch (found.state) {
    case 'open':
      return <AdPage ad={found.ad} words={words} keep={keep} tools={tools} map={map} mapHref={mapHref} />;
    case 'closed': {
      const { title, lang, employer, where, body, facts } = found.ad;
      const whole = { title, lang, where: `${employer} · ${where}`, rest: { body, facts } };
      return <ClosedAd words={texts.closed} reason={found.reason} {...whole} {...{ site, search, keep }} />;
    }
    case 'closed-external': {
      const known = { title: found.title, lang: null, where: found.employer ?? '', rest: null };
      return <ClosedAd words={texts.closed} reason={texts.closed.taken} {...known} {...{ site, search, keep }} />;
    }
    case 'external': {
      const { lead, excerpt, open } = texts.external;
      const { newTab } = words;
      return (
        <ExternalAd
          ad={found.external}
          words={{ lead, excerpt, open: open(found.external.host), newTab }}
          keep={keep}
        />
      );
    }
    case 'unknown':
      return (
        <NoAd words={texts.unknown}>
          <p>{texts.unknown.next}</p>
          <ButtonLink href={search.href}>{search.text}</ButtonLink>
        </NoAd>
      );
    case 'down':
      return (
        <NoAd words={texts.down}>
          <div className="actions">
            <ButtonLink href={ownHref}>{texts.down.retry}</ButtonLink>
            <ButtonLink href={search.href} kind="secondary">
              {search.text}
            </ButtonLink>
          </div>
        </NoAd>
      );
  }
}
