import { Alert } from '@/components/ui/alert';
import { languageOf } from '@/components/ui/language';
import { Teaser, type TeaserProps } from '@/components/ui/teaser';

type SimilarAdsProps = {
  /** Null when search did not answer; the ad itself is all there. */
  ads: readonly TeaserProps['teaser'][] | null;
  words: { similarDown: string; noSimilar: string; similar: string };
  texts: TeaserProps['texts'];
  site: 'jobnet' | 'widk';
};

/** Ads about the same kind of work, under the ad. */
export function SimilarAds({ ads, words, texts, site }: SimilarAdsProps) {
  if (!ads)
    return (
      <Alert kind="warning" level={3} title={words.similar} language={languageOf(site)}>
        <p>{words.similarDown}</p>
      </Alert>
    );
  if (ads.length === 0) return <p>{words.noSimilar}</p>;
  return ads.map((ad) => <Teaser key={ad.key} teaser={ad} texts={texts} level={3} />);
}
