import { outside } from '@/lib/core/outside';
import type { OpenAnswer } from '@/lib/core/server/open-route';
import { type Site, siteOf } from '@/lib/find-job/schema';
import { stillingNavn } from '@/lib/taxonomy/texts';
import { type Facet, facets, type Suggestion, writeSearch } from '@/services/ankiro';
import { suggestionQuerySchema } from '../schema';
import { apiTextsFor } from '../texts';

const portal = { kind: 'portal' } as const;

/** Names of places and of work do not change between two visits. */
const maxAgeSeconds = 300;

/** Places and work that what is being typed may mean, in groups, each with the filter it becomes (FJ-2, WIDK-3). */
export async function answerSuggestions(params: URLSearchParams): Promise<OpenAnswer> {
  const site = siteOf(params);
  const texts = apiTextsFor(site);
  const asked = suggestionQuerySchema.safeParse(Object.fromEntries(params));
  if (!asked.success) {
    const isText = asked.error.issues.some(({ path }) => path[0] === 'text');
    return { status: 400, body: { message: isText ? texts.tooShort : texts.badMax } };
  }
  const found = await outside().ankiro.suggestions({ ...asked.data, isWorkInDenmark: site === 'widk' }, portal);
  if (!found.ok) return { status: 503, body: { message: texts.down } };
  const groups = found.value.flatMap(({ facet: key, suggestions }) => {
    const facet = facets.find((one) => one.key === key);
    return facet ? [groupOf(facet, suggestions, site)] : [];
  });
  return { body: { groups }, maxAgeSeconds };
}

function groupOf(facet: Facet, suggestions: readonly Suggestion[], site: Site) {
  const options = suggestions.map(({ label, matched, value, rest }) => {
    const becomes = writeSearch({ text: rest });
    facet.write([value], becomes);
    return {
      label: stillingNavn({ titel: label, alias: matched }),
      ...(rest !== '' && { detail: apiTextsFor(site).besides(rest) }),
      fields: Object.fromEntries(becomes),
    };
  });
  return { label: site === 'widk' ? facet.title.en : facet.title.da, options };
}
