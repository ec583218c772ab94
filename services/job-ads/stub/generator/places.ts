import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '@/prisma/seed/csv';
import type { RegionCode, Workplace } from '../../ad';
import { coinedName } from './employers';
import { type Random, weightedChoice } from './random';

/** What the generator knows of Denmark. */
export type GeneratorPlaces = {
  kommuner: readonly { kode: string; navn: string; findJobRegion: RegionCode }[];
  postnumre: readonly {
    postnummer: string;
    by: string;
    kommuneKode: string;
    koordinat: { lat: number; lon: number };
  }[];
};

/** A workplace, and how it is said where it is. */
export type Place = { workplace: Workplace; where: string; country: string | null };

const streets = 'vej vej stræde allé gade parken toften'.split(' ');

/** Towns where people say "på". */
const islands =
  /^(Frederiksberg( C)?|Anholt|Fur|Bågø|Endelave|Agersø|Askø|Avernakø|Barsø|Bjørnø|Fanø|Fejø|Femø|Lyø|Læsø|Omø|Orø|Rømø|Samsø|Sejerø|Strynø|Tunø)$/;

const abroad = [
  { city: 'Oslo', country: 'NO', name: 'Norge', lat: 59.913, lon: 10.739 },
  { city: 'Bergen', country: 'NO', name: 'Norge', lat: 60.392, lon: 5.324 },
  { city: 'Malmö', country: 'SE', name: 'Sverige', lat: 55.605, lon: 13.0 },
  { city: 'Göteborg', country: 'SE', name: 'Sverige', lat: 57.708, lon: 11.974 },
  { city: 'Flensborg', country: 'DE', name: 'Tyskland', lat: 54.782, lon: 9.437 },
  { city: 'Hamborg', country: 'DE', name: 'Tyskland', lat: 53.551, lon: 9.993 },
  { city: 'Nuuk', country: 'GL', name: 'Grønland', lat: 64.175, lon: -51.738 },
  { city: 'Tórshavn', country: 'FO', name: 'Færøerne', lat: 62.011, lon: -6.771 },
  { city: 'Amsterdam', country: 'NL', name: 'Holland', lat: 52.373, lon: 4.893 },
  { city: 'Málaga', country: 'ES', name: 'Spanien', lat: 36.721, lon: -4.421 },
];

/** Places in Denmark, as many in each kommune as people live there. */
export function choosePlaces({ kommuner, postnumre }: GeneratorPlaces): (random: Random, isFixed: boolean) => Place {
  const chooseKommune = weightedChoice(
    kommuner.flatMap((kommune) => {
      const own = postnumre.filter(({ kommuneKode }) => kommuneKode === kommune.kode);
      return own.length > 0 ? [{ kommune, choose: chooseTown(kommune.navn, own) }] : [];
    }),
    weightOfKommune(),
  );
  return (random, isFixed) => {
    const { kommune, choose } = chooseKommune(random);
    const { postnummer, by, koordinat } = choose(random);
    const near = { lat: blurred(koordinat.lat, random), lon: blurred(koordinat.lon, random) };
    const workplace: Workplace = {
      isFixed,
      address: isFixed ? `${coinedName(random)}${random.pick(streets)} ${1 + random.int(98)}` : null,
      postcode: postnummer,
      city: by,
      kommunekode: kommune.kode,
      region: kommune.findJobRegion,
      country: 'DK',
      position: isFixed ? near : null,
    };
    return { workplace, where: `${islands.test(by) ? 'på' : 'i'} ${by}`, country: null };
  };
}

/** A place in another country. */
export function choosePlaceAbroad(random: Random): Place {
  const { city, country, name, lat, lon } = random.pick(abroad);
  const workplace: Workplace = {
    isFixed: true,
    address: null,
    postcode: null,
    city,
    kommunekode: null,
    region: null,
    country,
    position: { lat, lon },
  };
  return { workplace, where: `i ${city}`, country: name };
}

/** The town that the kommune is named after has most of the jobs; the streets with a postcode of their own share one. */
function chooseTown(kommune: string, postnumre: GeneratorPlaces['postnumre']) {
  const towns = Map.groupBy(postnumre, ({ by }) => by);
  const choose = weightedChoice([...towns], ([by]) => (by.startsWith(kommune) ? 6 : 1));
  return (random: Random) => random.pick(choose(random)[1]);
}

function weightOfKommune() {
  const text = readFileSync(join(import.meta.dirname, '..', 'data', 'befolkning.csv'), 'utf8');
  const thousands = new Map(readCsv(text).map(({ values: [kode = '', number] }) => [kode, Number(number)]));
  return ({ kommune }: { kommune: { kode: string } }) => thousands.get(kommune.kode) ?? 0;
}

// Ads of one postcode shall not lie on top of each other on a map.
function blurred(degrees: number, random: Random): number {
  return Math.round((degrees + (random.next() - 0.5) * 0.012) * 10_000) / 10_000;
}
