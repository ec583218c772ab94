import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { OutLink } from './ad-parts';

/** What is known of an ad on another website. */
export type ExternalContent = {
  key: string;
  url: string;
  host: string;
  teaser: {
    title: string;
    lang: 'da' | null;
    employer: string;
    place: string;
    excerpt: string;
    deadline: string;
    isDeadlineNear: boolean;
    published: string;
    labels: readonly string[];
  };
};

type ExternalAdProps = {
  ad: ExternalContent;
  words: { lead: string; open: string; excerpt: string; newTab: string };
  keep: ReactNode;
};

/** An ad that stands on another website: what is known of it, and the way there. */
export function ExternalAd({ ad: { key, url, teaser: ad }, words, keep }: ExternalAdProps) {
  const lang = ad.lang ?? undefined;
  return (
    <article className="ad">
      <header className="ad-head">
        <h1 lang={lang}>{ad.title}</h1>
        <p className="ad-where">
          {ad.employer} · {ad.place}
        </p>
        <p className="teaser-facts">
          <strong className={ad.isDeadlineNear ? 'is-near' : undefined}>{ad.deadline}</strong>
          <span>{ad.published}</span>
          {ad.labels.map((label) => (
            <span key={label} className="teaser-label">
              {label}
            </span>
          ))}
        </p>
      </header>
      <p className="lead">{words.lead}</p>
      <div className="actions ad-next">
        <OutLink href={url} newTab={words.newTab} className={buttonClass('primary')} report={{ ad: key }}>
          {words.open}
        </OutLink>
        {keep}
      </div>
      {ad.excerpt ? (
        <>
          <h2>{words.excerpt}</h2>
          <p lang={lang}>{ad.excerpt}</p>
        </>
      ) : null}
    </article>
  );
}
