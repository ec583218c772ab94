import { type Kept, keeperNamed } from '@/lib/core/kept';
import { outside } from '@/lib/core/outside';
import type { Address } from '@/services/address';
import { Ok, type Result } from '@/services/http/result';
import type { Taxonomy } from '@/services/taxonomy';
import type { Words } from './rules';

const everyMs = 60 * 60 * 1000;
const portal = { kind: 'portal' } as const;

/** This process's copy of what is known of work and places, renewed once an hour. */
export function findWords(): Promise<Result<Kept<Words>>> {
  return keeperNamed('jobindeks', { everyMs, fetch: () => readWords(outside()) })();
}

/** Also of stillinger that have left the taxonomy: ads outlive them. */
export async function readWords(systems: { taxonomy: Taxonomy; address: Address }): Promise<Result<Words>> {
  const list = await systems.taxonomy.listStillingsbetegnelser({}, portal);
  if (!list.ok) return list;
  const kommuner = await systems.address.listKommuner({}, portal);
  if (!kommuner.ok) return kommuner;
  const postnumre = await systems.address.listPostnumre({}, portal);
  if (!postnumre.ok) return postnumre;
  const stillinger = new Map((list.value.stillingsbetegnelser ?? []).map((one) => [one.conceptUriDa, one]));
  const places = new Map(postnumre.value.map((one) => [one.postnummer, one]));
  const regions = new Map(kommuner.value.map(({ kode, findJobRegion }) => [kode, findJobRegion]));
  return Ok({
    findStilling: (conceptUriDa) => stillinger.get(conceptUriDa) ?? null,
    findPostnummer: (postnummer) => places.get(postnummer) ?? null,
    findRegion: (kommunekode) => regions.get(kommunekode) ?? null,
  });
}
