import type { ComponentProps } from 'react';
import { EventReports } from '@/components/layout/event-reports';
import { Page } from '@/components/layout/page';
import { Alert } from '@/components/ui/alert';
import { Credits } from '@/components/ui/credits';
import { Icon } from '@/components/ui/icon';
import { languageOf } from '@/components/ui/language';
import { TextLink } from '@/components/ui/text-link';
import { Chips } from './chips';
import { Keep, type KeepProps } from './keep';
import { NoHits } from './no-hits';
import { Notes } from './notes';
import { type Keeping, Results, type ResultsProps } from './results';
import { SearchArea } from './search-area';
import { SearchField, type SearchFieldProps } from './search-field';
import { SearchForm, type SearchFormProps } from './search-form';

export type FindJobPageProps = {
  heading: string;
  lead: string;
  /** Jobnet's page has a place among others; Work in Denmark's stands alone. */
  home: { title: string; href: string } | null;
  /** The address of this search. */
  href: string;
  form: Omit<SearchFormProps, 'searchField'> & SearchFieldProps;
  site: 'jobnet' | 'widk';
  /** Null for whoever keeps nothing. */
  keeping: Keeping | null;
  notes: Omit<ComponentProps<typeof Notes>, 'site'>;
  chips: ComponentProps<typeof Chips>;
  /** How many were found, in words. */
  count: string;
  mapHref: string;
  /** Where a citizen keeps the search, or a visitor logs in to. */
  keep: KeepProps;
  /** Null while the search engine does not answer. */
  results: (Omit<ResultsProps, 'keeping'> & { spelling: { text: string; href: string } | null }) | null;
  noHits: ComponentProps<typeof NoHits> | null;
  credits: ComponentProps<typeof Credits>['credits'];
  texts: {
    results: string;
    map: string;
    pending: string;
    spelling: (text: string) => string;
    down: { title: string; text: string; retry: string };
  };
};

/** The search of a whole country: what is asked on the left, what is found beside it. */
export function FindJobPage(props: FindJobPageProps) {
  const { heading, lead, home, href, form, notes, chips, texts } = props;
  return (
    <Page {...(home && { breadcrumbs: { trail: [home], current: heading } })}>
      <header className="find-job-heading">
        <h1>{heading}</h1>
        <p>{lead}</p>
      </header>
      <SearchArea
        form={<SearchForm {...form} searchField={<SearchField {...form} />} />}
        resultsId="resultat"
        resultsLabel={texts.results}
        search={href}
        pendingText={texts.pending}
      >
        <Notes {...notes} site={props.site} />
        <ResultsBar {...props} />
        <Chips {...chips} />
        <Found {...props} />
      </SearchArea>
      <Credits credits={props.credits} />
      <EventReports site={props.site} countsStay />
    </Page>
  );
}

function ResultsBar({ count, mapHref, keep, texts }: FindJobPageProps) {
  return (
    <div className="results-bar">
      <h2>
        <span role="status">{count}</span>
      </h2>
      <TextLink href={mapHref} className="results-map">
        <Icon name="map" />
        {texts.map}
      </TextLink>
      <Keep {...keep} />
    </div>
  );
}

function Found({ site, results, noHits, href, texts, keeping }: FindJobPageProps) {
  if (!results)
    return (
      <Alert kind="warning" title={texts.down.title} language={languageOf(site)}>
        <p>{texts.down.text}</p>
        <p>
          <a href={href}>{texts.down.retry}</a>
        </p>
      </Alert>
    );
  if (noHits) return <NoHits {...noHits} />;
  const { spelling, ...found } = results;
  return (
    <>
      {spelling ? (
        <p>
          <a href={spelling.href}>{texts.spelling(spelling.text)}</a>
        </p>
      ) : null}
      <Results {...found} keeping={keeping} />
    </>
  );
}
