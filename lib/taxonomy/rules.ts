import type { Alias, Forslag, Stilling, Suggest } from '@/services/taxonomy';

/** Everything of one release, as Taxonomy service tells it. */
export type TaxonomyContent = {
  version: number;
  udgivet: string;
  /** All there have been, those that have left included. */
  stillinger: readonly Stilling[];
  grupper: readonly Navngivet[];
  omraader: readonly Navngivet[];
};

export type Navngivet = { kode: string; navn: string };

/** A group inside an erhvervsområde. The same group may stand in several, with other stillinger in each. */
export type GruppeIOmraade = Navngivet & { stillinger: Stilling[] };
export type OmraadeMedGrupper = Navngivet & { grupper: GruppeIOmraade[] };

/** A release prepared for look-ups. Days are `YYYY-MM-DD`. */
export type Taxonomy = TaxonomyContent & {
  /** Null when there has never been such a stilling; one that has left is found. */
  findStilling(conceptUriDa: string): Stilling | null;
  /** By DFDG's AliasIdentifier. */
  findAlias(aliasIdentifier: string): { alias: Alias; stilling: Stilling } | null;
  /** By a title or an alias, however it is spelled; titles and those that are still valid first. */
  findByNavn(navn: string): Stilling | null;
  findGruppe(kode: string): Navngivet | null;
  findOmraade(kode: string): Navngivet | null;
  /** Area → group → stilling, in Danish order, with what can be chosen on the day. */
  hierarki(idag: string): readonly OmraadeMedGrupper[];
  /** The best first; see services/taxonomy for what that means. */
  suggest(text: string, max: number, idag: string): Forslag[];
};

/** Prepares a release. `fold` makes Danish text comparable; `suggest` searches the same stillinger. */
export function buildTaxonomy(content: TaxonomyContent, fold: (text: string) => string, suggest: Suggest): Taxonomy {
  const stillinger = new Map(content.stillinger.map((stilling) => [stilling.conceptUriDa, stilling]));
  const aliasser = new Map(
    content.stillinger.flatMap((stilling) =>
      stilling.aliasser.map((alias) => [alias.aliasIdentifier, { alias, stilling }] as const),
    ),
  );
  const names = namesOf(content.stillinger, fold);
  const grupper = new Map(content.grupper.map((gruppe) => [gruppe.kode, gruppe]));
  const omraader = new Map(content.omraader.map((omraade) => [omraade.kode, omraade]));
  let latest: { idag: string; hierarki: OmraadeMedGrupper[] } | undefined;
  return {
    ...content,
    suggest,
    findStilling: (conceptUriDa) => stillinger.get(conceptUriDa) ?? null,
    findAlias: (aliasIdentifier) => aliasser.get(aliasIdentifier) ?? null,
    findByNavn: (navn) => names.get(fold(navn)) ?? null,
    findGruppe: (kode) => grupper.get(kode) ?? null,
    findOmraade: (kode) => omraader.get(kode) ?? null,
    hierarki: (idag) => {
      if (latest?.idag !== idag) latest = { idag, hierarki: hierarkiOf(content, idag) };
      return latest.hierarki;
    },
  };
}

const occupations = 'http://data.star.dk/esco/occupation/';

/** The part of a ConceptUriDa that tells one stilling from another: what stands in addresses and forms. */
export function stillingIdOf(conceptUriDa: string): string {
  return conceptUriDa.startsWith(occupations) ? conceptUriDa.slice(occupations.length) : conceptUriDa;
}

/** The whole ConceptUriDa again. */
export function conceptUriDaOf(stillingId: string): string {
  return `${occupations}${stillingId}`;
}

/** Suggestions as a field with suggestions takes them: chosen, one becomes the fields `stilling` and `alias`. */
export function choicesOf(forslag: readonly Forslag[]) {
  return forslag.map(({ conceptUriDa, titel, alias, aliasIdentifier }) => ({
    label: alias ? `${titel} (${alias})` : titel,
    fields: { stilling: stillingIdOf(conceptUriDa), alias: aliasIdentifier ?? '' },
  }));
}

/** Whether a stilling or an alias has left the taxonomy, so that a citizen must choose another (TIL-2). */
export function isUdgaaet({ gyldigTil }: { gyldigTil: string | null }, idag: string): boolean {
  return gyldigTil !== null && gyldigTil < idag;
}

/** What took the place of a stilling that has left, and can be chosen today; null when nothing did. */
export function findErstatning(
  taxonomy: Pick<Taxonomy, 'findStilling'>,
  stilling: Stilling,
  idag: string,
): Stilling | null {
  const seen = new Set<string>();
  let next: Stilling | null = stilling;
  while (next && isUdgaaet(next, idag) && !seen.has(next.conceptUriDa)) {
    seen.add(next.conceptUriDa);
    next = next.erstattetAf === null ? null : taxonomy.findStilling(next.erstattetAf);
  }
  return next && next !== stilling && isChoosable(next, idag) ? next : null;
}

/** Whether an ad for this stilling is "hotjoblignende": no particular qualifications are needed (AUT-5). */
export function isHotjobQualified(taxonomy: Pick<Taxonomy, 'findStilling'>, conceptUriDa: string): boolean {
  return taxonomy.findStilling(conceptUriDa)?.isHotjobQualified ?? false;
}

function isChoosable(stilling: Stilling, idag: string): boolean {
  return stilling.gyldigFra <= idag && !isUdgaaet(stilling, idag);
}

function namesOf(stillinger: readonly Stilling[], fold: (text: string) => string): Map<string, Stilling> {
  const [left, valid] = [false, true].map((isOpen) => stillinger.filter((one) => (one.gyldigTil === null) === isOpen));
  const names = new Map<string, Stilling>();
  // The last one that claims a name has it.
  for (const group of [left ?? [], valid ?? []]) {
    for (const stilling of group) for (const { navn } of stilling.aliasser) names.set(fold(navn), stilling);
    for (const stilling of group) names.set(fold(stilling.titel), stilling);
  }
  return names;
}

function hierarkiOf({ stillinger, grupper, omraader }: TaxonomyContent, idag: string): OmraadeMedGrupper[] {
  const { compare } = new Intl.Collator('da');
  const valid = stillinger.filter((stilling) => isChoosable(stilling, idag));
  const inOmraade = Map.groupBy(valid, ({ omraadeKode }) => omraadeKode);
  const byNavn = (a: Navngivet, b: Navngivet) => compare(a.navn, b.navn);
  const grupperIn = (some: readonly Stilling[]): GruppeIOmraade[] => {
    const inGruppe = Map.groupBy(some, ({ gruppeKode }) => gruppeKode);
    return grupper
      .flatMap((gruppe) => {
        const own = inGruppe.get(gruppe.kode)?.toSorted((a, b) => compare(a.titel, b.titel));
        return own ? [{ ...gruppe, stillinger: own }] : [];
      })
      .sort(byNavn);
  };
  return omraader
    .flatMap((omraade) => {
      const own = inOmraade.get(omraade.kode);
      return own ? [{ ...omraade, grupper: grupperIn(own) }] : [];
    })
    .sort(byNavn);
}
