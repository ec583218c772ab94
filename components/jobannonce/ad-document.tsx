import type { ComponentProps, ReactNode } from 'react';
import { FavouriteButton } from '@/components/forms/favourite-button';
import type { FormAction, FormState } from '@/components/forms/form-state';
import { EventReports } from '@/components/layout/event-reports';
import { Page } from '@/components/layout/page';
import { SmallMap } from '@/components/map/small-map';
import { Credits } from '@/components/ui/credits';
import { languageOf } from '@/components/ui/language';
import { AdScreen } from './ad-screen';
import { AdTools } from './ad-tools';
import { JobPosting } from './job-posting';
import { KeepAd } from './keep-ad';

type Screen = ComponentProps<typeof AdScreen>;

type AdDocumentProps = Pick<Screen, 'search' | 'ownHref' | 'mapHref'> & {
  found: Screen['found'] & { posting?: string };
  texts: Omit<Screen['texts'], 'page'> & {
    page: Screen['texts']['page'] & ComponentProps<typeof AdTools>['words'] & { similar: string };
  };
  site: 'jobnet' | 'widk';
  title: string;
  breadcrumbs: ComponentProps<typeof Page>['breadcrumbs'];
  share: { url: string; mailHref: string } | null;
  keep:
    | (Omit<ComponentProps<typeof KeepAd>, 'adKey' | 'favourite'> & { key: string; favourite: boolean | null })
    | null;
  favourite: {
    action: FormAction;
    initialState: FormState;
    texts: ComponentProps<typeof FavouriteButton>['texts'];
  };
  /** A MapLibre style; null draws the outline that is our own. */
  mapStyleUrl: string | null;
  nonce: string;
  credits: ComponentProps<typeof Credits>['credits'];
  /** Ads like this one; null where there is nothing to liken. */
  similar: ReactNode;
};

/** The page of an ad. */
export function AdDocument(props: AdDocumentProps) {
  const { found, texts, title, share, keep, favourite, similar, site } = props;
  const words = texts.page;
  const isFavourite = keep?.favourite ?? null;
  const button =
    keep && isFavourite !== null ? (
      <FavouriteButton adKey={keep.key} {...{ title, isFavourite, ...favourite }} />
    ) : null;
  const place = found.state === 'open' ? found.ad.place : null;
  const map = place?.position ? (
    <SmallMap
      language={languageOf(site)}
      styleUrl={props.mapStyleUrl}
      place={{ ...place.position, label: place.lines.join(', ') }}
    />
  ) : null;
  return (
    <Page breadcrumbs={props.breadcrumbs}>
      <AdScreen
        {...{ site, found, texts, search: props.search, ownHref: props.ownHref, mapHref: props.mapHref }}
        map={map}
        keep={keep ? <KeepAd {...keep} adKey={keep.key} favourite={button} /> : null}
        tools={share && keep ? <AdTools adKey={keep.key} title={title} {...share} words={words} /> : null}
      />
      {similar ? (
        <section className="ad-similar">
          <h2>{words.similar}</h2>
          {similar}
        </section>
      ) : null}
      <Credits credits={props.credits} />
      {found.posting ? <JobPosting json={found.posting} nonce={props.nonce} /> : null}
      <EventReports site={site} />
    </Page>
  );
}
