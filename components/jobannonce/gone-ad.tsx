import type { ReactNode } from 'react';
import { Alert } from '@/components/ui/alert';
import { ButtonLink } from '@/components/ui/button';
import { languageOf } from '@/components/ui/language';
import { PageHeading } from '@/components/ui/page-heading';
import type { AdContent } from './ad-content';
import { AdText, Facts } from './ad-parts';

type SearchLink = { text: string; href: string };

type ClosedAdProps = {
  site: 'jobnet' | 'widk';
  words: { title: string; was: string; next: string };
  /** Why: the day of the deadline, or that it was taken down. */
  reason: string;
  title: string;
  lang: 'da' | null;
  /** Employer and place. */
  where: string;
  /** What is left of an internal ad. */
  rest: Pick<AdContent, 'body' | 'facts'> | null;
  search: SearchLink;
  keep: ReactNode;
};

/** An ad that is over: what it was, and where to go on. */
export function ClosedAd({ site, words, reason, title, lang, where, rest, search, keep }: ClosedAdProps) {
  return (
    <article className="ad">
      <header className="ad-head">
        <h1 lang={lang ?? undefined}>{title}</h1>
        <p className="ad-where">{where}</p>
      </header>
      <Alert kind="warning" title={words.title} language={languageOf(site)}>
        <p>
          {reason} {words.next}
        </p>
      </Alert>
      <div className="actions ad-next">
        <ButtonLink href={search.href}>{search.text}</ButtonLink>
        {keep}
      </div>
      {rest ? (
        <details className="details">
          <summary className="details-summary">{words.was}</summary>
          <div className="details-text">
            <div lang={lang ?? undefined}>
              <AdText blocks={rest.body} />
            </div>
            <Facts facts={rest.facts} />
          </div>
        </details>
      ) : null}
    </article>
  );
}

type NoAdProps = { words: { title: string; lead: string }; children: ReactNode };

/** There is nothing to show: no such ad, or nobody who could tell. */
export function NoAd({ words, children }: NoAdProps) {
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      {children}
    </>
  );
}
