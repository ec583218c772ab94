/** The credit for postcodes and coordinates (CC BY 4.0); on every page that places ads by them. */
export const geoNamesCredit = {
  da: 'Postnumre og koordinater: GeoNames, CC BY 4.0.',
  en: 'Postcodes and coordinates: GeoNames, CC BY 4.0.',
};
