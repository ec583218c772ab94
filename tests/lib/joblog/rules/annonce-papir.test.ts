import { expect, test } from 'vitest';
import type { FoundAd } from '@/lib/jobannonce/queries/ad';
import { canBeKept, paperOf } from '@/lib/joblog/rules/annonce-papir';

const origin = { url: 'https://job.example.com/find-job/1', day: '23. november 2026' };
const likeness = { text: 'kok' };

const internal: FoundAd = {
  ...{ state: 'open', likeness, posting: '' },
  ad: {
    ...{ key: 'internal:1', id: '1', title: 'Kok', headline: null, lang: null, employer: 'Bistroen', where: 'Odense' },
    body: [{ kind: 'paragraph', text: 'Vi søger en kok.' }],
    labels: [],
    deadline: { title: 'Ansøgningsfrist', text: 'Snarest', note: null, day: null, isNear: false, isOver: false },
    facts: [{ term: 'Arbejdstid', value: 'Fuldtid' }],
    place: { lines: ['Torvet 1', '5000 Odense C'], note: null, position: null, postcode: '5000' },
    contact: { name: 'Mia', phone: null, email: { text: 'mia@example.dk', href: 'mailto:mia@example.dk' } },
    apply: [{ text: 'Søg på example.dk', href: 'https://example.dk', opensOutside: true }],
  },
};

test('of one of Jobnet’s own ads all is kept', () => {
  if (!canBeKept(internal)) return expect.unreachable();
  expect(paperOf(internal, origin)).toEqual({
    title: 'Kok',
    where: 'Bistroen · Odense',
    lead: null,
    sections: [
      { heading: 'Om jobbet', parts: [{ kind: 'paragraph', text: 'Vi søger en kok.' }] },
      {
        heading: 'Fakta',
        parts: [
          {
            kind: 'facts',
            facts: [
              { term: 'Ansøgningsfrist', value: 'Snarest' },
              { term: 'Arbejdstid', value: 'Fuldtid' },
            ],
          },
        ],
      },
      { heading: 'Arbejdssted', parts: [{ kind: 'paragraph', text: 'Torvet 1, 5000 Odense C' }] },
      {
        heading: 'Kontakt og ansøgning',
        parts: [
          { kind: 'paragraph', text: 'Mia, mia@example.dk' },
          { kind: 'paragraph', text: 'Søg på example.dk: https://example.dk' },
        ],
      },
    ],
    source: { text: 'Gemt fra Jobnet den 23. november 2026', url: origin.url },
  });
});

test('of an ad on another website what Jobnet knows is kept, and where the rest stood', () => {
  const teaser = {
    title: 'Kok',
    employer: 'Bistroen',
    place: 'Odense',
    excerpt: 'Vi søger …',
    deadline: 'Snarest',
    published: '',
  };
  const external = {
    ...{ state: 'external', likeness },
    external: { key: 'external:E1', id: 'E1', index: 'external', url: 'https://job.dk/1', host: 'job.dk', teaser },
  } as object as FoundAd;
  if (!canBeKept(external)) return expect.unreachable();
  const { sections, source } = paperOf(external, origin);
  expect(source).toEqual({ text: 'Gemt via Jobnet den 23. november 2026', url: 'https://job.dk/1' });
  expect(JSON.stringify(sections)).toContain('Hele annoncen stod på job.dk');
  expect(JSON.stringify(sections)).not.toContain('Opslået');
});

test.each([
  { state: 'unknown' },
  { state: 'down' },
  { state: 'closed-external', title: 'Kok', employer: null, likeness },
] satisfies FoundAd[])('of an ad that is $state nothing can be kept', (found) => {
  expect(canBeKept(found)).toBe(false);
});
