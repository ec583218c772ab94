import { describe, expect, test } from 'vitest';
import { adHref, noMarks, teaserOf } from '@/lib/find-job/rules/teaser';
import { textsFor } from '@/lib/find-job/texts';
import type { Hit, SearchDocument } from '@/services/ankiro';
import { teaserOf as teaserOfDocument } from '@/services/ankiro/teaser';
import { adWith } from '@/tests/services/ankiro/sample';

const today = '2026-11-23';

function hitOf(given: Partial<SearchDocument> & { id?: string } = {}, distanceKm: number | null = null): Hit {
  const document = adWith({ id: '7', publishedAt: '2026-11-01T08:00:00Z', deadlineText: 'Ikke oplyst', ...given });
  return { index: document.index, id: document.id, score: 1, distanceKm, teaser: teaserOfDocument(document) };
}

const shown = (hit: Hit, site: 'jobnet' | 'widk' = 'jobnet', marks = noMarks) =>
  teaserOf(hit, { site, texts: textsFor(site), today, marks });

describe('the deadline of an ad in a list', () => {
  test.each([
    ['2026-11-22', 'Fristen er udløbet', false],
    ['2026-11-23', 'Frist i dag', true],
    ['2026-11-24', 'Frist i morgen', true],
    ['2026-11-26', 'Frist 26. november', true],
    ['2026-11-27', 'Frist 27. november', false],
    ['2027-01-02', 'Frist 2. januar 2027', false],
  ])('%s is told as "%s"', (deadline, expected, isDeadlineNear) => {
    expect(shown(hitOf({ deadline, deadlineText: null }))).toMatchObject({ deadline: expected, isDeadlineNear });
  });

  test.each([
    ['Snarest', 'Frist snarest'],
    ['Ikke oplyst', 'Frist ikke oplyst'],
  ] as const)('%s is told as "%s"', (deadlineText, deadline) => {
    expect(shown(hitOf({ deadline: null, deadlineText }))).toMatchObject({ deadline, isDeadlineNear: false });
  });
});

describe('when it was published', () => {
  test.each([
    ['2026-11-23T05:00:00Z', 'Slået op i dag', true],
    // Midnight in Denmark is the evening before in UTC.
    ['2026-11-22T23:30:00Z', 'Slået op i dag', true],
    ['2026-11-22T22:30:00Z', 'Slået op i går', true],
    ['2026-11-21T12:00:00Z', 'Slået op 21. november', false],
    ['2025-12-01T12:00:00Z', 'Slået op 1. december 2025', false],
  ])('%s is told as "%s"', (publishedAt, published, isNew) => {
    expect(shown(hitOf({ publishedAt }))).toMatchObject({ published, isNew });
  });
});

describe('where it is', () => {
  test.each([
    [{ country: 'DK', postcode: '2100', city: 'København Ø' }, '2100 København Ø'],
    [{ country: 'DK', postcode: null, city: null }, 'Intet fast arbejdssted'],
    [{ country: 'SE', postcode: null, city: 'Malmø' }, 'Malmø, Sverige'],
    [{ country: 'NO', postcode: null, city: null }, 'Norge'],
  ])('%o is told as "%s"', (place, expected) => {
    expect(shown(hitOf(place)).place).toBe(expected);
  });

  test.each([
    [null, null],
    [0.84, '0,84 km væk'],
    [9.5, '9,5 km væk'],
    [12.6, '13 km væk'],
  ])('%s kilometres away is told as "%s"', (distanceKm, expected) => {
    expect(shown(hitOf({}, distanceKm)).distance).toBe(expected);
  });
});

describe('what is particular about it', () => {
  const particular = {
    ...{ ansaettelsesvilkaar: [1, 2], hotjob: true, handicapIngenHindring: true },
    ...({ arbejdstid: 16, varighed: 1, weeklyHours: { min: 20, max: 25 } } as const),
  };

  test('is told in labels, of which ordinary terms are none', () => {
    expect(shown(hitOf(particular)).labels).toEqual([
      ...['Fleksjob', 'Hotjob', 'Handicap ingen hindring', 'Deltid, 20–25 timer', 'Fastansættelse'],
    ]);
  });

  test('is told on Work in Denmark without terms of employment and the marks among them', () => {
    expect(shown(hitOf(particular), 'widk').labels).toEqual(['Part time, 20–25 hours', 'Permanent']);
  });

  test('leaves an anonymous employer without a name', () => {
    expect(shown(hitOf({ employer: '' })).employer).toBe('Anonym arbejdsgiver');
  });
});

describe('on Work in Denmark', () => {
  const danish = { title: 'Kok', text: 'Du laver mad.' };

  test('an ad is told in English where it can be', () => {
    const english = { title: 'Cook', text: 'You cook.' };
    expect(shown(hitOf({ ...danish, english }), 'widk')).toMatchObject({
      title: 'Cook',
      excerpt: 'You cook.',
      lang: null,
    });
    expect(shown(hitOf({ ...danish, english }))).toMatchObject({ title: 'Kok', excerpt: 'Du laver mad.', lang: null });
  });

  test('one in Danish only says so, for those who have it read aloud', () => {
    expect(shown(hitOf(danish), 'widk')).toMatchObject({ title: 'Kok', lang: 'da' });
  });

  test('one that was found elsewhere is in English as it stands', () => {
    const elsewhere = { index: 'ExternalWorkInDenmarkJobJobnet', id: 'E1', title: 'Head chef' } as const;
    expect(shown(hitOf(elsewhere), 'widk')).toMatchObject({ title: 'Head chef', lang: null });
  });
});

describe('where it leads', () => {
  test('is its page here, on the site it was found on', () => {
    expect(shown(hitOf({ id: '42' }))).toMatchObject({ href: '/find-job/42', opensOutside: false });
    expect(shown(hitOf({ id: '42' }), 'widk').href).toBe('/find-job/42?WIDK=true');
    expect(adHref('jobnet', 'a b/c')).toBe('/find-job/a%20b%2Fc');
  });

  test('is the website an external ad stands on', () => {
    const external = hitOf({ id: 'E1', index: 'external', url: 'https://zoo.example/1' });
    expect(shown(external)).toMatchObject({ href: 'https://zoo.example/1', opensOutside: true });
  });

  test('is never a script: without a web address an external ad leads to its page here', () => {
    const hit = hitOf({ id: 'E1', index: 'external', url: null });
    expect(shown(hit).href).toBe('/find-job/E1');
    expect(shown({ ...hit, teaser: { ...hit.teaser, url: 'javascript:alert(1)' } }).href).toBe('/find-job/E1');
  });
});

test('what a citizen has seen and kept is marked, each for itself', () => {
  const marks = { seen: new Set(['internal:7']), favourite: new Set(['external:7']) };
  expect(shown(hitOf(), 'jobnet', marks)).toMatchObject({ key: 'internal:7', isSeen: true, isFavorite: false });
  expect(shown(hitOf({ index: 'external' }), 'jobnet', marks)).toMatchObject({ isSeen: false, isFavorite: true });
});
