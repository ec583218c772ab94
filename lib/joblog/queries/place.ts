import { findAdressepunkt, findPostnummerBy } from '@/lib/adresse/queries';
import type { JoblogFields } from '@/services/dfdg';

type Company = JoblogFields['company'];

/**
 * A place with what can be found out about it: the city of its postcode or the postcode of its city, and where it is. A
 * register that does not answer leaves it as it is; nothing here keeps anybody from saving.
 */
export async function completed(company: Company): Promise<Company> {
  if (company.country !== 'DK' || company.employmentAreaId !== null || company.latitude !== null) return company;
  const place = await withTown(company);
  const { address, postCode } = place;
  if (postCode === null || !/^\d{4}$/.test(postCode)) return place;
  const found = await findAdressepunkt({ adresse: address ?? '', postnummer: postCode });
  if (!found.ok || !found.value) return place;
  const { lat: latitude, lon: longitude } = found.value.koordinat;
  return { ...place, latitude, longitude };
}

/** Fills in the city or the postcode when the other one alone is there, and says which. */
async function withTown(company: Company): Promise<Company> {
  const { postCode, town } = company;
  if ((postCode === null) === (town === null)) return company;
  // A city of several postcodes is left without one: any of them would be a guess.
  const found = await findPostnummerBy({ postnummer: postCode ?? '', by: town ?? '' });
  if (!found.ok) return company;
  return { ...company, postCode: found.value.postnummer || null, town: found.value.by || null };
}
