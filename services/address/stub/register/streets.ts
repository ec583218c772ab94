import type { Postnummer } from '../../contract';
import { chanceOf } from './chance';
import { coinedNames } from './coined-names';

/** A street of one postcode. */
export type Street = {
  vejnavn: string;
  sted: Postnummer;
  /** The highest house number. */
  hoejeste: number;
  /** How many floors are above the ground floor; none where each house is one dwelling. */
  etager: number;
  /** The doors of a floor, none where a floor is one dwelling. */
  doere: readonly string[];
};

/** A name that many postcodes have a street of; `land` and `by` where few or many people live. */
export type Vejnavn = { vejnavn: string; slags: 'land' | 'by' | 'begge'; vaegt: number };

/** A street that the register must know. */
export type KnownStreet = Omit<Street, 'sted'> & { postnummer: string };

/** The postcodes of inner København and Frederiksberg are a street or two each. */
const isStreetOfItsOwn = (postnummer: string) => postnummer < '2000';

/** Where houses have floors, by the first digits of the postcode. */
const towns = /^(1|20|21|22|23|24|25|3000|34|37|40|4700|50|60|67|71|74|80|87|89|90)/;

/** Every street of the made-up register: the known ones, and for each postcode its own share of common names. */
export function buildStreets(
  postnumre: readonly Postnummer[],
  known: readonly KnownStreet[],
  names: readonly Vejnavn[],
): Street[] {
  const knownIn = Map.groupBy(known, ({ postnummer }) => postnummer);
  return postnumre.flatMap((sted) => {
    const own = (knownIn.get(sted.postnummer) ?? []).map(({ postnummer: _, ...street }) => ({ ...street, sted }));
    const taken = new Set(own.map(({ vejnavn }) => vejnavn));
    const made = namesFor(sted, names, postnumre).filter((vejnavn) => !taken.has(vejnavn));
    return [...own, ...made.map((vejnavn) => streetOf(vejnavn, sted))];
  });
}

function namesFor(sted: Postnummer, names: readonly Vejnavn[], postnumre: readonly Postnummer[]): string[] {
  const { postnummer } = sted;
  if (isStreetOfItsOwn(postnummer)) return coinedNames(postnumre.indexOf(sted));
  const others = towns.test(postnummer) ? 'land' : 'by';
  const drawn = names
    .map(({ vejnavn, slags, vaegt }) => {
      const weight = slags === others ? vaegt / 4 : vaegt;
      return { vejnavn, turn: -Math.log(chanceOf(`${postnummer} ${vejnavn}`) + Number.EPSILON) / weight };
    })
    .sort((a, b) => a.turn - b.turn);
  const chosen = drawn.slice(0, 16 + Math.floor(chanceOf(postnummer) * 12)).map(({ vejnavn }) => vejnavn);
  const leadsTo = townNear(sted, postnumre);
  return leadsTo ? [...chosen, `${leadsTo}vej`] : chosen;
}

/** A town so near that a road is named after it. */
function townNear(
  { koordinat: here, postnummer, by }: Postnummer,
  postnumre: readonly Postnummer[],
): string | undefined {
  const near = postnumre.filter((other) => {
    const north = (other.koordinat.lat - here.lat) * 111;
    const east = (other.koordinat.lon - here.lon) * 62;
    return Math.hypot(north, east) < 15 && other.by !== by && /^\p{L}{4,}$/u.test(other.by);
  });
  return near[Math.floor(chanceOf(`til ${postnummer}`) * near.length)]?.by;
}

function streetOf(vejnavn: string, sted: Postnummer): Street {
  const chance = (about: string) => chanceOf(`${sted.postnummer} ${vejnavn} ${about}`);
  const hasFlats = towns.test(sted.postnummer) && /(gade|torv|torvet|stræde|allé|boulevarden|volden?)$/i.test(vejnavn);
  const doere = chance('doere') < 0.2 ? ['tv', 'mf', 'th'] : ['tv', 'th'];
  return {
    vejnavn,
    sted,
    hoejeste: 12 + Math.floor(chance('hoejeste') * (hasFlats ? 90 : 60)),
    etager: hasFlats ? 2 + Math.floor(chance('etager') * 4) : 0,
    doere: hasFlats ? doere : [],
  };
}
