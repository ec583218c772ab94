import { outside } from '@/lib/core/outside';
import { findGeografi } from '@/lib/geografi/queries';
import { toWgs84 } from '@/services/address';
import type { JoblogFields } from '@/services/dfdg';

type Company = JoblogFields['company'];

const portal = { kind: 'portal' } as const;

/**
 * A place with what can be found out about it: the city of its postcode or the postcode of its city, and where it is. A
 * register that does not answer leaves it as it is; nothing here keeps anybody from saving.
 */
export async function completed(company: Company): Promise<Company> {
  if (company.country !== 'DK' || company.employmentAreaId !== null || company.latitude !== null) return company;
  const place = await withTown(company);
  const { address, postCode } = place;
  if (postCode === null || !/^\d{4}$/.test(postCode)) return place;
  const found = await outside().address.geokodAdresse({ adresse: address ?? '', postnummer: postCode }, portal);
  if (!found.ok) return place;
  const { lat: latitude, lon: longitude } = toWgs84(found.value.punkt);
  return { ...place, latitude, longitude };
}

/** Fills in the city or the postcode when the other one alone is there, and says which. */
async function withTown(company: Company): Promise<Company> {
  const { postCode, town } = company;
  if ((postCode === null) === (town === null)) return company;
  const geografi = await findGeografi();
  if (!geografi.ok) return company;
  const { findPostnummer, postnumreIBy } = geografi.value.value;
  if (postCode !== null) return { ...company, town: findPostnummer(postCode)?.by ?? null };
  // A city of several postcodes is left without one: any of them would be a guess.
  const [only, another] = postnumreIBy(town ?? '');
  return { ...company, postCode: another ? null : (only?.postnummer ?? null) };
}
