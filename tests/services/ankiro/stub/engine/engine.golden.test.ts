import { describe, expect, test } from 'vitest';
import { documentsOf, type Words } from '@/lib/jobindeks/rules';
import { readGeneratorTables } from '@/processes/ads-tables';
import { readVocabulary } from '@/processes/bench/search/vocabulary';
import { Engine } from '@/services/ankiro/stub/engine/engine';
import { Spelling } from '@/services/ankiro/stub/engine/spelling';
import { everything } from '@/services/ankiro/stub/engine/wanted';
import { generatedBatches } from '@/services/job-ads/stub/seed';
import { toldToEverybody } from '@/services/job-ads/stub/told';

const day = '2026-03-02';
const vocabulary = await readVocabulary();
const titelOf = new Map(vocabulary.stillinger.map(({ conceptUriDa, titel }) => [conceptUriDa, titel]));
const words: Words = { findStilling: () => null, findPostnummer: () => null, findRegion: () => null };
const engine = new Engine(vocabulary);
for (const ads of generatedBatches(await readGeneratorTables(), day, 3_000)) {
  const jobs = ads.flatMap((ad) => toldToEverybody(ad, day) ?? []);
  engine.upsert(
    jobs.flatMap((job) => documentsOf(job, words)),
    { isFilling: true },
  );
}
engine.merge();

function firstAdsFor(text: string) {
  const { hits } = engine.search({ ...everything, indexes: ['internal', 'external'], text, perPage: 10 });
  return hits.map(({ teaser }) => teaser);
}

/** The stillinger of the first ten ads. */
function firstFor(text: string): string[] {
  return firstAdsFor(text).map(({ conceptUriDa, title }) => titelOf.get(conceptUriDa ?? '') ?? title);
}

describe('what people search for most, in ads as employers write them', () => {
  test.each([
    ['kok', /^Kok/],
    ['pædagog', /ædagog/],
    ['lærer', /lærer/i],
    ['fiskekok', /^Kok/],
    ['privat kok', /^Kok/],
    ['sygeplejerske', /sygeplejerske/i],
    ['it-support', /^IT-/],
    ['lagermedarbejder', /^Lager/],
    ['rengøring', /rengøring/i],
    ['chauffør', /chauffør/i],
    ['sosu', /^Social- og sundheds/],
    ['sosu-hjælper', /^Social- og sundhedshjælper/],
    ['programmør', /^Programmør|^Softwareudvikler/],
    ['nurse', /sygeplejerske/i],
    ['social rådgiver', /^Socialrådgiver/],
    ['hjemmehjælper aften', /hjælper/],
    ['lagermedarbejder nat', /^Lager/],
    ['sygeplejerske sjælland', /sygeplejerske/i],
    ['lagerjob', /^Lager/],
    ['kontorjob', /kontor/i],
    ['rengøringsjob', /rengøring/i],
    ['ældrepleje', /^Social- og sundheds/],
  ])('%s', (text, expected) => {
    const stillinger = firstFor(text);
    expect(stillinger.length).toBeGreaterThan(3);
    expect(stillinger.filter((titel) => !expected.test(titel))).toEqual([]);
  });

  test.each([
    ['lærer', 'Folkeskolelærer'],
    ['sosu-assistent', 'Social- og sundhedsassistent'],
    ['lagermedarbejder', 'Lager- og logistikmedarbejder'],
    ['servitrice', 'Tjener'],
    ['maler', 'Bygningsmaler'],
  ])('%s means a %s before all others', (text, titel) => {
    expect(firstFor(text).slice(0, 3)).toEqual([titel, titel, titel]);
  });
});

describe('what an ad is counts for more than what it mentions', () => {
  test.each(['deltid kontor', 'lærer deltid', 'deltidsjob', 'part time cleaning'])(
    '%s finds part time first',
    (text) => {
      const ads = firstAdsFor(text);
      expect(ads.length).toBe(10);
      expect(ads.filter(({ arbejdstid }) => arbejdstid !== 16)).toEqual([]);
    },
  );

  test('the parts of a compound find it when they are typed apart', () => {
    const stillinger = firstFor('elev kontor').slice(0, 3);
    expect(stillinger.filter((titel) => !/^Kontorelev/.test(titel))).toEqual([]);
  });

  test('studiejob finds studentermedhjælp before studiesekretærer', () => {
    expect(firstFor('studiejob')[0]).toBe('Studentermedhjælp');
  });

  test('a compound is not found by its first part alone', () => {
    expect(firstFor('fritidsjob').filter((titel) => /operatør|Indkøber|dørmand/i.test(titel))).toEqual([]);
  });
});

describe('parts of the country are found by what people call them', () => {
  test.each([
    ['nordjylland', /^(77|79|9)/],
    ['fyn', /^5/],
    ['bornholm', /^37/],
    ['sjælland', /^[1-4]/],
    ['jutland', /^[6-9]/],
    ['midtjylland', /^[78]/],
    ['storkøbenhavn', /^[12]/],
  ])('%s', (text, postcodes) => {
    const ads = firstAdsFor(text);
    expect(ads.length).toBeGreaterThan(3);
    expect(ads.filter(({ postcode }) => !postcodes.test(postcode ?? ''))).toEqual([]);
  });
});

describe('what people mistype most', () => {
  const spelling = new Spelling(engine.lexicon, engine.postings);

  test.each([
    ['chafør', 'chauffør'],
    ['chaufør', 'chauffør'],
    ['pædagåg', 'pædagog'],
    ['sygeplejske', 'sygeplejerske'],
    ['rengørring', 'rengøring'],
    ['asistent', 'assistent'],
    ['elektirker', 'elektriker'],
  ])('%s is taken for %s', (text, suggestion) => {
    expect(spelling.suggest(text)).toBe(suggestion);
  });

  test.each(['chauffør', 'kok', 'sygeplejersker', 'skibskok', 'lærere', 'xqzwvy'])('%s is left alone', (text) => {
    expect(spelling.suggest(text)).toBeNull();
  });
});
