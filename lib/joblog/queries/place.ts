import { findAdressepunkt, findPostnummerBy } from '@/lib/adresse/queries';
import type { Viewer } from '@/lib/core/session/viewer';
import { findRejsetid } from '@/lib/rejsetid/queries';
import type { JoblogFields } from '@/services/dfdg';

type Company = JoblogFields['company'];

/**
 * A place with what can be found out about it: the city of its postcode or the postcode of its city, where it is, and how
 * long the citizen is under way to it. A system that does not answer leaves it as it is; nothing here keeps anybody from
 * saving.
 */
export async function completed(viewer: Viewer, company: Company): Promise<Company> {
  return withRejsetid(viewer, await located(company));
}

async function located(company: Company): Promise<Company> {
  if (company.country !== 'DK' || company.employmentAreaId !== null || company.latitude !== null) return company;
  const place = await withTown(company);
  const { address, postCode } = place;
  if (postCode === null || !/^\d{4}$/.test(postCode)) return place;
  const found = await findAdressepunkt({ adresse: address ?? '', postnummer: postCode });
  if (!found.ok || !found.value) return place;
  const { lat: latitude, lon: longitude } = found.value.koordinat;
  return { ...place, latitude, longitude };
}

/** Fills in the city or the postcode when the other one alone is there. A city of several postcodes gets none. */
async function withTown(company: Company): Promise<Company> {
  const { postCode, town } = company;
  if ((postCode === null) === (town === null)) return company;
  const found = await findPostnummerBy({ postnummer: postCode ?? '', by: town ?? '' });
  if (!found.ok) return company;
  const { postnummer, by } = found.value;
  return { ...company, postCode: postnummer || null, town: by || null };
}

/** The travel time as it is now, for whoever reads the joblog elsewhere. It is worked out once for each address. */
async function withRejsetid(viewer: Viewer, company: Company): Promise<Company> {
  const { latitude: lat, longitude: lon, dailyTravelTimeInMinutes: known } = company;
  if (lat === null || lon === null || known !== null) return company;
  const found = await findRejsetid(viewer, { lat, lon });
  if (!found.ok || !found.value) return company;
  const { minutter, meter } = found.value;
  return { ...company, dailyTravelTimeInMinutes: Math.round(minutter), distanceToCompanyInMeters: Math.round(meter) };
}
