import { ansaettelsesvilkaar } from './ansaettelsesvilkaar';
import { arbejdsgiver } from './arbejdsgiver';
import { arbejdstid } from './arbejdstid';
import { arbejdstidsforhold } from './arbejdstidsforhold';
import { by } from './by';
import type { Facet } from './facet';
import { gruppe } from './gruppe';
import { kilde } from './kilde';
import { kommune } from './kommune';
import { land } from './land';
import { omraade } from './omraade';
import { postnummer } from './postnummer';
import { region } from './region';
import { stilling } from './stilling';
import { ugentligArbejdstid } from './ugentlig-arbejdstid';
import { varighed } from './varighed';
import { workInDenmark } from './work-in-denmark';

const all = [
  land,
  region,
  kommune,
  by,
  postnummer,
  omraade,
  gruppe,
  stilling,
  ansaettelsesvilkaar,
  varighed,
  arbejdstid,
  ugentligArbejdstid,
  arbejdstidsforhold,
  arbejdsgiver,
  kilde,
  workInDenmark,
] as const;

export type FacetKey = (typeof all)[number]['key'];

/** Every filter, in the order they are shown. Within a dimension the wider ones stand first. */
export const facets: readonly Facet<FacetKey>[] = all;

/** The names of all filters. */
export const facetKeys = all.map(({ key }) => key);

/** Chosen values by filter. */
export type Filters = { [Key in FacetKey]?: string[] };
