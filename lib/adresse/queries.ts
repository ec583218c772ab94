import { foldDanish } from '@/lib/core/danish';
import { outside } from '@/lib/core/outside';
import type { OpenAnswer } from '@/lib/core/server/open-route';
import { findGeografi } from '@/lib/geografi/queries';
import type { Koordinat } from '@/lib/geografi/rules/distance';
import { type Praecision, toWgs84 } from '@/services/address';
import { Ok, type Result } from '@/services/http/result';
import { adresseChoice, postnummerChoices } from './rules/choices';
import { type Completed, completePostnummerBy, type PostnummerBy } from './rules/complete';
import { adresseQuerySchema, postnummerQuerySchema } from './schema';
import { adresseDown, adresseGroup, adresseTooShort, byGroup, manyPostnumre, postnummerTooShort } from './texts';

const portal = { kind: 'portal' } as const;

/** So many fit in a list without searching it. */
const mostSuggested = 10;
const mostCities = 20;

/** Streets and houses do not change between two visits; postcodes do a few times a year. */
const adresseAgeSeconds = 300;
const postnummerAgeSeconds = 3_600;

/** Addresses that what is being typed may become (JOB-6): `?text=nørrebro&postnummer=2200`. */
export async function answerAdresseforslag(params: URLSearchParams): Promise<OpenAnswer> {
  const asked = adresseQuerySchema.safeParse(Object.fromEntries(params));
  if (!asked.success) return { status: 400, body: { message: adresseTooShort } };
  const { text: tekst, postnummer } = asked.data;
  const found = await outside().address.listAdresseforslag({ tekst, antal: mostSuggested, postnummer }, portal);
  if (!found.ok) return { status: 503, body: { message: adresseDown } };
  const groups = [{ label: adresseGroup, options: found.value.map(adresseChoice) }];
  return { body: { groups }, maxAgeSeconds: adresseAgeSeconds };
}

/** Postcodes and cities that what is being typed may become: `?text=aarh` and `?text=80`. */
export async function answerPostnumre(params: URLSearchParams): Promise<OpenAnswer> {
  const asked = postnummerQuerySchema.safeParse(Object.fromEntries(params));
  if (!asked.success) return { status: 400, body: { message: postnummerTooShort } };
  const geografi = await findGeografi();
  if (!geografi.ok) return { status: 503, body: { message: adresseDown } };
  const settings = { fold: foldDanish, max: mostCities, many: manyPostnumre };
  const options = postnummerChoices(asked.data.text, geografi.value.value, settings);
  return { body: { groups: [{ label: byGroup, options }] }, maxAgeSeconds: postnummerAgeSeconds };
}

/** What a form without JavaScript left for us to fill in: the city of a postcode, or the postcode of a city (JOB-6). */
export async function findPostnummerBy(typed: PostnummerBy): Promise<Result<Completed>> {
  const geografi = await findGeografi();
  return geografi.ok ? Ok(completePostnummerBy(typed, geografi.value.value)) : geografi;
}

/** Where an address is, in degrees, and how exactly that is known; null for a postcode that does not exist. */
export async function findAdressepunkt(asked: {
  adresse: string;
  postnummer: string;
}): Promise<Result<{ koordinat: Koordinat; praecision: Praecision } | null>> {
  const found = await outside().address.geokodAdresse(asked, portal);
  if (found.ok) return Ok({ koordinat: toWgs84(found.value.punkt), praecision: found.value.praecision });
  return found.reason === 'not_found' ? Ok(null) : found;
}
