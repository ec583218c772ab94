import type { FindJobRegion, Kommune, Postnummer } from '@/services/address';
import { foldStednavn, townOf } from './stednavn';

/** Kommuner and postcodes prepared for look-ups. */
export type Geografi = {
  kommuner: readonly Kommune[];
  postnumre: readonly Postnummer[];
  findPostnummer(postnummer: string): Postnummer | null;
  findKommune(kode: string): Kommune | null;
  /** However it is spelled, with or without "Kommune". */
  findKommuneByNavn(navn: string): Kommune | null;
  /** The kommuner that share a border on land with this one. */
  naboerTil(kommuneKode: string): readonly Kommune[];
  kommunerIRegion(region: FindJobRegion): readonly Kommune[];
  postnumreIKommune(kommuneKode: string): readonly Postnummer[];
  /**
   * The postcodes of a city, however it is spelled. A town without its district ("Aarhus") means all its districts, unless
   * several towns share the name (Nykøbing F, Nykøbing Sj).
   */
  postnumreIBy(by: string): readonly Postnummer[];
};

/** Prepares the look-ups. `fold` makes Danish text comparable. */
export function buildGeografi(
  kommuner: readonly Kommune[],
  postnumre: readonly Postnummer[],
  fold: (text: string) => string,
): Geografi {
  const byKode = new Map(kommuner.map((kommune) => [kommune.kode, kommune]));
  const byNavn = new Map(kommuner.map((kommune) => [foldStednavn(kommune.navn, fold), kommune]));
  const byPostnummer = new Map(postnumre.map((one) => [one.postnummer, one]));
  const inRegion = Map.groupBy(kommuner, ({ findJobRegion }) => findJobRegion);
  const inKommune = Map.groupBy(postnumre, ({ kommuneKode }) => kommuneKode);
  const inBy = citiesOf(postnumre, fold);
  return {
    kommuner,
    postnumre,
    findPostnummer: (postnummer) => byPostnummer.get(postnummer) ?? null,
    findKommune: (kode) => byKode.get(kode) ?? null,
    findKommuneByNavn: (navn) => {
      const folded = foldStednavn(navn, fold).replace(/ kommune$/, '');
      return byNavn.get(folded) ?? byNavn.get(folded.replace(/s$/, '')) ?? null;
    },
    naboerTil: (kode) => byKode.get(kode)?.naboer.flatMap((nabo) => byKode.get(nabo) ?? []) ?? [],
    kommunerIRegion: (region) => inRegion.get(region) ?? [],
    postnumreIKommune: (kode) => inKommune.get(kode) ?? [],
    postnumreIBy: (by) => inBy.get(foldStednavn(by, fold)) ?? [],
  };
}

function citiesOf(postnumre: readonly Postnummer[], fold: (text: string) => string): Map<string, Postnummer[]> {
  const cities = Map.groupBy(postnumre, ({ by }) => foldStednavn(by, fold));
  const beginnings = Map.groupBy(cities.keys(), (name) => name.slice(0, Math.max(0, name.lastIndexOf(' '))));
  for (const [town, names] of beginnings) {
    if (town === '' || names.some((name) => townOf(name) !== town)) continue;
    const all = [town, ...names].flatMap((name) => cities.get(name) ?? []);
    cities.set(town, all);
  }
  return cities;
}
