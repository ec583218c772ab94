import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '@/services/ankiro';
import { Engine } from '@/services/ankiro/stub/engine/engine';
import { type EngineSearch, everything } from '@/services/ankiro/stub/engine/wanted';
import { adWith, conceptOf, placeAt, vocabulary, workAs } from '../../sample';

const ads: SearchDocument[] = [
  adWith({ id: 'kok', ...workAs('Kok'), ...placeAt('2100'), text: 'Lav mad til gæster i vores kantine.' }),
  adWith({ id: 'fiskekok', title: 'Fiskekok søges', ...placeAt('9000'), conceptUriDa: conceptOf('Kok') }),
  adWith({ id: 'kokke', title: 'Kokke til travlt køkken', ...placeAt('8000'), publishedAt: '2026-03-05T08:00:00Z' }),
  adWith({
    id: 'kantine',
    title: 'Kantineleder',
    text: 'Du leder tre kokke.',
    ...placeAt('8200'),
    deadline: '2026-04-01',
  }),
  adWith({ id: 'rengoering', title: 'Medarbejder til rengøring', ...placeAt('2800'), hotjob: true }),
  adWith({ id: 'rengoeringsassistent', ...workAs('Rengøringsassistent'), ...placeAt('8000'), deadline: '2026-03-20' }),
  adWith({ id: 'naevner', title: 'Pedel', text: 'Du står også for rengøring af værkstedet.' }),
  adWith({ id: 'sosu', title: 'SOSU-hjælper til plejehjem', ...placeAt('8200') }),
  adWith({ id: 'social', ...workAs('Social- og sundhedshjælper'), ...placeAt('2100') }),
  adWith({ id: 'chauffoer', title: 'Chauffører med kategori C', ...placeAt('9000'), arbejdstid: 16 }),
  adWith({ id: 'csharp', title: 'Udvikler i C#', country: 'SE' }),
  adWith({ id: 'E1', index: 'external', title: 'Kok til efterskole', ...placeAt('2800') }),
];

const engine = new Engine(vocabulary);
engine.upsert(ads);

const ask = (search: Partial<EngineSearch>) => engine.search({ ...everything, ...search });
const idsOf = (search: Partial<EngineSearch>) => ask(search).hits.map(({ id }) => id);

describe('Danish words', () => {
  test.each([
    ['kok', ['kok', 'fiskekok', 'kokke', 'kantine', 'E1']],
    ['kokke', ['kok', 'fiskekok', 'kokke', 'kantine', 'E1']],
    ['fiskekok', ['fiskekok', 'kok']],
    // An alias of Kok that no ad says.
    ['skibskok', ['kok', 'fiskekok']],
    ['skibskok aalborg', ['fiskekok']],
    ['rengoering', ['rengoering', 'rengoeringsassistent', 'naevner']],
    ['rengøring', ['rengoering', 'rengoeringsassistent', 'naevner']],
    ['rengøringsassistenter', ['rengoeringsassistent', 'rengoering']],
    ['sosu-hjælper', ['sosu', 'social']],
    ['social- og sundhedshjælper', ['social', 'sosu']],
    ['chauffør', ['chauffoer']],
    ['Kgs. Lyngby', ['rengoering', 'E1']],
    ['Kongens Lyngby', ['rengoering', 'E1']],
    ['Århus', ['kokke', 'kantine', 'rengoeringsassistent', 'sosu']],
    ['kok i Aarhus', ['kokke', 'kantine']],
    ['C#', ['csharp']],
    ['8000', ['kokke', 'rengoeringsassistent']],
    ['kok murer', []],
  ])('%s finds what it should', (text, expected) => {
    expect(idsOf({ text }).sort()).toEqual([...expected].sort());
  });

  test.each([
    ['kok', 'kok'],
    ['kokke', 'kok'],
    ['rengøringsassistent', 'rengoeringsassistent'],
    ['rengøring', 'rengoering'],
    ['fiskekok', 'fiskekok'],
    ['social- og sundhedshjælper', 'social'],
    ['sosu-hjælper', 'sosu'],
    ['leder kantine', 'kantine'],
  ])('%s finds %s first', (text, first) => {
    expect(idsOf({ text })[0]).toBe(first);
  });

  test('a word that only stands in the text counts for less than one of the title', () => {
    expect(idsOf({ text: 'rengøring' }).at(-1)).toBe('naevner');
  });

  test('common words alone are as good as no words', () => {
    expect(ask({ text: 'og i til' }).total).toBe(ads.length);
  });
});

describe('other names of a stilling', () => {
  const named = new Engine(vocabulary);
  const conceptUriDa = conceptOf('Lastbilchauffør');
  named.upsert([
    adWith({ id: 'lastbil', title: 'Fører til nattevagt', conceptUriDa }),
    adWith({ id: 'says', title: 'Chauffør til butik' }),
    adWith({ id: 'firm', title: 'Vognmand Hansen søger hjælp' }),
    adWith({ id: 'none', title: 'Kok', conceptUriDa: conceptOf('Kok') }),
  ]);
  const found = (text: string) => named.search({ ...everything, text }).hits.map(({ id }) => id);

  test('find its ads, behind those that say the name themselves when it is an alias', () => {
    expect(found('chauffør')).toEqual(['says', 'lastbil']);
  });

  test('find its ads before all others when it is what people mean by it', () => {
    expect(found('vognmand')).toEqual(['lastbil', 'firm']);
  });

  test('find nothing else: the title of another stilling means that one', () => {
    expect(found('kok')).toEqual(['none']);
    expect(found('skibskok')).toEqual(['none']);
  });

  test('lead to its ads as they come and go', () => {
    named.upsert([adWith({ id: 'late', title: 'Fører', conceptUriDa })]);
    named.merge();
    expect(found('vognmand').sort()).toEqual(['firm', 'lastbil', 'late']);
    named.remove([{ index: 'internal', id: 'late' }]);
    expect(found('vognmand')).toEqual(['lastbil', 'firm']);
  });
});

describe('English words', () => {
  const english = { title: 'Head chef wanted', text: 'You run our kitchen.' };
  const bilingual = new Engine(vocabulary);
  bilingual.upsert([adWith({ id: 'chef', title: 'Køkkenleder', english }), adWith({ id: 'kok', title: 'Kok' })]);

  test.each(['chef', 'kitchen', 'køkkenleder'])('%s finds the ad that has both languages', (text) => {
    const { hits } = bilingual.search({ ...everything, text });
    expect(hits.map(({ id, teaser }) => [id, teaser.english])).toEqual([
      ['chef', { title: 'Head chef wanted', excerpt: 'You run our kitchen.' }],
    ]);
  });
});

describe('what a list shows', () => {
  test('stays with its ad when others are taken out and the rest is packed together', () => {
    const packed = new Engine(vocabulary);
    packed.upsert(['1', '2', '3', '4'].map((id) => adWith({ id, title: `Stilling ${id}` })));
    packed.remove([{ index: 'internal', id: '2' }]);
    packed.upsert([adWith({ id: '3', title: 'Stilling 3 igen' })]);
    packed.merge();
    const titles = packed.search(everything).hits.map(({ id, teaser }) => [id, teaser.title]);
    expect(titles.sort()).toEqual([
      ['1', 'Stilling 1'],
      ['3', 'Stilling 3 igen'],
      ['4', 'Stilling 4'],
    ]);
  });
});

describe('filters', () => {
  test('a kommune narrows its own region, and another region adds to it', () => {
    const inAarhus = ['kantine', 'kokke', 'rengoeringsassistent', 'sosu'];
    expect(idsOf({ filters: { region: ['Midtjylland'], kommune: ['0751'] } }).sort()).toEqual(inAarhus);
    expect(ask({ filters: { region: ['Midtjylland', 'Nordjylland'], kommune: ['0751'] } }).total).toBe(6);
  });

  test('a postcode of a kommune of a region narrows all the way', () => {
    const filters = { region: ['Midtjylland'], kommune: ['0751'], postnummer: ['8200'] };
    expect(idsOf({ filters }).sort()).toEqual(['kantine', 'sosu']);
  });

  test('a country adds to the places at home', () => {
    expect(idsOf({ filters: { land: ['SE'], postnummer: ['2100'] } }).sort()).toEqual(['csharp', 'kok', 'social']);
  });

  test('a value that no ad has gives none', () => {
    expect(ask({ filters: { region: ['Midtjylland'], postnummer: ['8999'] } }).total).toBe(4);
    expect(ask({ filters: { postnummer: ['8999'] } }).total).toBe(0);
  });

  test('only the indexes that are named are searched', () => {
    expect(idsOf({ text: 'kok', indexes: ['external'] })).toEqual(['E1']);
  });
});

describe('counts', () => {
  test('a filter’s own choice does not shrink its siblings', () => {
    const { facets } = ask({ filters: { region: ['Midtjylland'] }, facets: ['region', 'arbejdstid'] });
    expect(Object.fromEntries((facets.region ?? []).map(({ value, count }) => [value, count]))).toEqual({
      HovedstadenOgBornholm: 4,
      Midtjylland: 4,
      Nordjylland: 2,
    });
    expect(facets.arbejdstid).toEqual([{ value: '1', count: 4 }]);
  });

  test('a mark among the terms is counted beside them', () => {
    expect(ask({ facets: ['ansaettelsesvilkaar'] }).facets.ansaettelsesvilkaar).toEqual([
      { value: '1', count: 12 },
      { value: 'hotjob', count: 1 },
    ]);
  });

  test('each index is counted with its marks for Work in Denmark', () => {
    expect(engine.counts()).toEqual([
      { index: 'internal', documents: 11, workInDenmark: 0 },
      { index: 'external', documents: 1, workInDenmark: 0 },
      { index: 'ExternalWorkInDenmarkJobJobnet', documents: 0, workInDenmark: 0 },
    ]);
  });
});

describe('places', () => {
  const aarhus = { lat: 56.157, lon: 10.203 };

  test('a radius keeps what lies within it and tells how far away', () => {
    const { hits } = ask({ center: aarhus, km: 10 });
    expect(hits.map(({ id, distanceKm }) => [id, distanceKm]).sort()).toEqual([
      ['kantine', 3.9],
      ['kokke', 0],
      ['rengoeringsassistent', 0],
      ['sosu', 3.9],
    ]);
  });

  test('ads without a position are never near', () => {
    expect(ask({ center: aarhus, km: 1_000 }).total).toBe(10);
  });

  test('a box keeps what lies between its degrees', () => {
    expect(idsOf({ box: { minLat: 57, maxLat: 58, minLon: 9, maxLon: 10 } }).sort()).toEqual(['chauffoer', 'fiskekok']);
  });
});

describe('order', () => {
  test('the newest first', () => {
    expect(idsOf({ text: 'kok', sort: 'PublicationDate' })[0]).toBe('kokke');
  });

  test('an ad from before all days is the oldest', () => {
    const own = new Engine(vocabulary);
    own.upsert([adWith({ id: 'old', publishedAt: '0001-01-01T00:00:00Z' }), adWith({ id: 'new' })]);
    const { hits } = own.search({ ...everything, sort: 'PublicationDate' });
    expect(hits.map(({ id }) => id)).toEqual(['new', 'old']);
  });

  test('the nearest deadline first, and those without one last', () => {
    expect(idsOf({ sort: 'ApplicationDate' }).slice(0, 2)).toEqual(['rengoeringsassistent', 'kantine']);
  });

  test('pages follow each other without gaps or doubles', () => {
    const pages = [1, 2, 3].flatMap((page) => idsOf({ page, perPage: 5 }));
    expect(pages).toEqual(idsOf({ perPage: 50 }));
    expect(ask({ page: 4, perPage: 5 }).hits).toEqual([]);
  });
});

describe('similar ads', () => {
  const anywhere = { indexes: everything.indexes, filters: {}, center: null, km: null, box: null };

  test('are about the same kind of work, without the ad itself', () => {
    const [cook] = ads;
    const similar = cook ? engine.similar(cook, anywhere, 3).map(({ id }) => id) : [];
    expect(similar).toContain('fiskekok');
    expect(similar).not.toContain('kok');
  });
});
