import fc from 'fast-check';
import type { Filters, SearchDocument } from '@/services/ankiro';
import { type EngineSearch, everything } from '@/services/ankiro/stub/engine/wanted';
import { adWith, conceptOf, placeAt, vocabulary, workAs } from '../../sample';

const words = ['kok', 'rengøring', 'vagt', 'bil', 'Aarhus', 'nat', 'team', 'erfaring', 'kokke', 'mad'];
const titles = vocabulary.stillinger.map(({ titel }) => titel);
const postnumre = vocabulary.postnumre.map(({ postnummer }) => postnummer);
const indexes = ['internal', 'external'] as const;

/** An ad with anything it may have. Ids are few, so that ads take each other's place. */
export const anyAd: fc.Arbitrary<SearchDocument> = fc
  .record({
    id: fc.nat(60).map((number) => `ad${number}`),
    index: fc.constantFrom(...indexes),
    work: fc.constantFrom(...titles),
    place: fc.option(fc.constantFrom(...postnumre)),
    text: fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((some) => some.join(' ')),
    minutes: fc.nat(50_000),
    rest: fc.record({
      hotjob: fc.boolean(),
      stateEmployer: fc.boolean(),
      isWorkInDenmarkJob: fc.boolean(),
      varighed: fc.constantFrom(1, 16, null),
      arbejdstid: fc.constantFrom(1, 16, null),
      weeklyHours: fc.option(
        fc.record({ min: fc.integer({ min: 5, max: 20 }), max: fc.integer({ min: 20, max: 37 }) }),
      ),
      ansaettelsesvilkaar: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
      arbejdstidsforhold: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }),
    }),
  })
  .map(({ id, index, work, place, text, minutes, rest }) =>
    adWith({
      ...workAs(work),
      ...(place === null ? { country: 'SE' } : placeAt(place)),
      ...rest,
      id,
      index,
      text,
      publishedAt: new Date(Date.parse('2026-01-01T00:00:00Z') + minutes * 60_000).toISOString(),
    }),
  );

const some = (...values: string[]) => fc.option(fc.subarray(values, { minLength: 1 }), { nil: undefined });

/** Any choice of filters. */
export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  land: some('DK', 'SE'),
  region: some('HovedstadenOgBornholm', 'Midtjylland', 'Nordjylland'),
  kommune: some('0101', '0751', '0851'),
  postnummer: some(...postnumre),
  omraade: some('10000', '60000'),
  gruppe: some('5120', '2221'),
  stilling: some(conceptOf('Kok'), conceptOf('Pædagog')),
  ansaettelsesvilkaar: some('1', '2', 'hotjob'),
  varighed: some('1', '16'),
  arbejdstid: some('1', '16'),
  ugentligArbejdstid: some('10-25'),
  arbejdstidsforhold: some('1', '4'),
  arbejdsgiver: some('stat'),
  workInDenmark: some('ja'),
});

/** Any search. */
export const anySearch: fc.Arbitrary<EngineSearch> = fc
  .record({
    text: fc.oneof(fc.constant(''), fc.constantFrom(...words, 'kok erfaring', 'rengøringsassistent')),
    filters: anyFilters,
    // Sixty kilometres from Aarhus: no place of the sample lies near that edge.
    near: fc.option(fc.constant({ center: { lat: 56.157, lon: 10.203 }, km: 60 })),
    indexes: fc.constantFrom([...indexes], ['internal' as const]),
    sort: fc.constantFrom('BestMatch' as const, 'PublicationDate' as const, 'ApplicationDate' as const),
  })
  .map(({ near, ...search }) => ({ ...everything, ...search, ...(near ?? {}), perPage: 200 }));
