import type { Geografi } from '@/lib/geografi/rules/geografi';
import { foldStednavn } from '@/lib/geografi/rules/stednavn';
import type { Adresseforslag, Postnummer } from '@/services/address';

/** Something that can be chosen in a field with suggestions. */
export type Choice = { label: string; detail?: string; fields?: Record<string, string>; more?: string };

/** A city of more postcodes than these is told once: København K has some 250. */
const mostListed = 5;

/** An address as it is chosen: the street's line is one field, postcode and city two others. */
export function adresseChoice({ type, tekst, vejnavn, postnummer, by }: Adresseforslag): Choice {
  const more = type === 'vej' ? { more: `${vejnavn} ` } : {};
  if (postnummer === null || by === null) return { label: vejnavn, ...more };
  const place = `${postnummer} ${by}`;
  const label = tekst.endsWith(`, ${place}`) ? tekst.slice(0, -place.length - 2) : tekst;
  return { label, detail: place, fields: { postnummer, by }, ...more };
}

/** Cities that a text may mean, by the beginning of their postcode or of one of their words; the whole name first. */
export function postnummerChoices(
  text: string,
  geografi: Pick<Geografi, 'postnumre'>,
  { fold, max, many }: { fold: (text: string) => string; max: number; many: string },
): Choice[] {
  const wanted = foldStednavn(text, fold);
  if (/^\d+$/.test(wanted)) {
    return geografi.postnumre
      .flatMap((one) => (one.postnummer.startsWith(wanted) ? [placeChoice(one)] : []))
      .slice(0, max);
  }
  const ranked: Postnummer[][] = [[], [], []];
  for (const one of geografi.postnumre) ranked[rankOf(foldStednavn(one.by, fold), wanted)]?.push(one);
  const cities = Map.groupBy(ranked.flat(), ({ by }) => by);
  const choices = [...cities].flatMap(([by, all]) => {
    const isListed = all.length <= mostListed || foldStednavn(by, fold) === wanted;
    return isListed ? all.map(placeChoice) : [{ label: by, detail: many, fields: { by } }];
  });
  return choices.slice(0, max);
}

function placeChoice({ postnummer, by }: Postnummer): Choice {
  return { label: by, detail: postnummer, fields: { postnummer, by } };
}

/** 0 for the whole name, 1 for its beginning, 2 for the beginning of a word in it; higher for none. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(` ${wanted}`) ? 2 : 3;
}
