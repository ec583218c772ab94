import type { FoundAd } from '@/lib/jobannonce/queries/ad';
import type { Block } from '@/lib/jobannonce/rules/blocks';

type Part = Block | { kind: 'facts'; facts: { term: string; value: string }[] };

/** An ad as it is kept on paper. */
export type AdPaper = {
  title: string;
  /** Employer and place. */
  where: string;
  lead: string | null;
  sections: { heading: string; parts: Part[] }[];
  /** Where it was found, and when it was kept. */
  source: { text: string; url: string };
};

export type AdOrigin = {
  /** The page of the ad on Jobnet. */
  url: string;
  /** The day, in words: `23. november 2026`. */
  day: string;
};

type Known = Extract<FoundAd, { state: 'open' | 'closed' | 'external' }>;

/** Whether an ad that was found can still be kept. */
export function canBeKept(found: FoundAd): found is Known {
  return found.state === 'open' || found.state === 'closed' || found.state === 'external';
}

/** What is kept of an ad: all of one of Jobnet's own, and of another website's what Jobnet knows. */
export function paperOf(found: Known, origin: AdOrigin): AdPaper {
  return found.state === 'external' ? externalPaper(found.external, origin) : internalPaper(found.ad, origin);
}

type InternalAd = Extract<Known, { state: 'open' }>['ad'];
type ExternalAd = Extract<Known, { state: 'external' }>['external'];

function internalPaper(ad: InternalAd, { url, day }: AdOrigin): AdPaper {
  const { deadline, place, contact } = ad;
  const term = [deadline.text, deadline.day === null ? null : deadline.note].filter((one) => one !== null);
  const facts = [{ term: deadline.title, value: term[0] ?? '' }, ...ad.facts].filter(({ value }) => value !== '');
  const reach = [contact.name, contact.phone?.text, contact.email?.text].filter((one) => typeof one === 'string');
  const apply = ad.apply.filter(({ opensOutside }) => opensOutside).map(({ text, href }) => `${text}: ${href}`);
  const lines = [...place.lines, ...(place.note ? [place.note] : [])];
  return {
    title: ad.title,
    where: `${ad.employer} · ${ad.where}`,
    lead: ad.headline,
    sections: [
      section('Om jobbet', ad.body),
      section('Fakta', [{ kind: 'facts', facts }, ...paragraphs([ad.labels.map(({ text }) => text).join(' · ')])]),
      section('Arbejdssted', paragraphs([lines.join(', ')])),
      section('Kontakt og ansøgning', paragraphs([reach.join(', '), ...apply])),
    ].filter(({ parts }) => parts.length > 0),
    source: { text: `Gemt fra Jobnet den ${day}`, url },
  };
}

function externalPaper({ teaser, url, host }: ExternalAd, { day }: AdOrigin): AdPaper {
  const facts = [
    { term: 'Ansøgningsfrist', value: teaser.deadline },
    { term: 'Opslået', value: teaser.published },
    { term: 'Arbejdsgiver', value: teaser.employer },
    { term: 'Sted', value: teaser.place },
  ].filter(({ value }) => value !== '');
  const note = `Hele annoncen stod på ${host}. Jobnet kender kun uddraget.`;
  return {
    title: teaser.title,
    where: `${teaser.employer} · ${teaser.place}`,
    lead: null,
    sections: [
      section('Uddrag af annoncen', paragraphs([teaser.excerpt, note])),
      section('Fakta', [{ kind: 'facts', facts }]),
    ].filter(({ parts }) => parts.length > 0),
    source: { text: `Gemt via Jobnet den ${day}`, url },
  };
}

function section(heading: string, parts: Part[]): AdPaper['sections'][number] {
  return { heading, parts };
}

function paragraphs(texts: readonly string[]): Block[] {
  return texts.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }));
}
