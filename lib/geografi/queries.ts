import { foldDanish } from '@/lib/core/danish';
import { type Kept, keeperNamed } from '@/lib/core/kept';
import { outside } from '@/lib/core/outside';
import { Ok, type Result } from '@/services/http/result';
import { buildGeografi, type Geografi } from './rules/geografi';

/** Postcodes change a few times a year. */
const everyMs = 24 * 60 * 60 * 1000;

const portal = { kind: 'portal' } as const;

/**
 * This process's copy of kommuner and postcodes, renewed in the background. When the register is down the old one is
 * served, with since when; an error only when it has not answered since the process was started.
 */
export function findGeografi(): Promise<Result<Kept<Geografi>>> {
  return keeperNamed('geografi', { everyMs, fetch: fetchGeografi })();
}

async function fetchGeografi(): Promise<Result<Geografi>> {
  const { address } = outside();
  const kommuner = await address.listKommuner({}, portal);
  if (!kommuner.ok) return kommuner;
  const postnumre = await address.listPostnumre({}, portal);
  if (!postnumre.ok) return postnumre;
  return Ok(buildGeografi(kommuner.value, postnumre.value, foldDanish));
}
