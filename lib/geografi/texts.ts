import type { FindJobRegion } from '@/services/address';

/** The credit for postcodes and coordinates (CC BY 4.0); on every page that shows them on a map. */
export const geoNamesCredit = 'Postnumre og koordinater: GeoNames, CC BY 4.0.';

/** The regions of Find Job, as people read them. */
export const regionNavne: Readonly<Record<FindJobRegion, string>> = {
  HovedstadenOgBornholm: 'Hovedstaden og Bornholm',
  OevrigeSjaelland: 'Øvrige Sjælland',
  Syddanmark: 'Syddanmark',
  Midtjylland: 'Midtjylland',
  Nordjylland: 'Nordjylland',
};
