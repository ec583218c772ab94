import type { ReactNode } from 'react';
import { TextLink } from '@/components/ui/text-link';
import type { AdContent } from './ad-content';
import { AdContact, AdText, Facts } from './ad-parts';
import { ApplyBox } from './apply-box';
import type { PageWords } from './words';

type AdPageProps = {
  ad: AdContent;
  words: PageWords;
  /** Favourite, joblog: for those who are logged in, or the way to it. */
  keep: ReactNode;
  tools: ReactNode;
  /** A small map of the place. */
  map?: ReactNode;
  /** The map of Find Job, around the place; null without a place in Denmark. */
  mapHref: string | null;
};

/** Title, employer and marks of an ad. */
export function AdHead({
  ad,
}: {
  ad: Pick<AdContent, 'title' | 'headline' | 'lang' | 'employer' | 'where' | 'labels'>;
}) {
  const lang = ad.lang ?? undefined;
  const explained = ad.labels.filter(({ explanation }) => explanation !== null);
  return (
    <header className="ad-head">
      <h1 lang={lang}>{ad.title}</h1>
      <p className="ad-where">
        {ad.employer} · {ad.where}
      </p>
      {ad.headline ? (
        <p className="lead" lang={lang}>
          {ad.headline}
        </p>
      ) : null}
      {ad.labels.length > 0 ? (
        <ul className="ad-labels nobullet-list">
          {ad.labels.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
      {explained.map(({ text, explanation }) => (
        <p key={text} className="ad-explained">
          {explanation}
        </p>
      ))}
    </header>
  );
}

/** An internal ad that can be applied for. What is needed first stands first, also on a phone. */
export function AdPage({ ad, words, keep, tools, map, mapHref }: AdPageProps) {
  const { place } = ad;
  return (
    <article className="ad">
      <AdHead ad={ad} />
      <div className="ad-columns">
        <ApplyBox ad={ad} words={words} keep={keep} tools={tools} />
        <div className="ad-main">
          <section>
            <h2>{words.description}</h2>
            <div lang={ad.lang ?? undefined}>
              <AdText blocks={ad.body} />
            </div>
          </section>
          <section>
            <h2>{words.facts}</h2>
            <Facts facts={ad.facts} />
          </section>
          <section>
            <h2>{words.place}</h2>
            <address className="ad-address">
              {place.lines.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </address>
            {place.note ? <p>{place.note}</p> : null}
            {map}
            {mapHref ? (
              <p className="ad-to-map">
                <TextLink href={mapHref}>{words.showOnMap}</TextLink>
              </p>
            ) : null}
          </section>
          <section>
            <h2>{words.contact}</h2>
            <AdContact contact={ad.contact} words={words} />
          </section>
        </div>
      </div>
    </article>
  );
}
