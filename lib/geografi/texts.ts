/** The credit for postcodes and coordinates (CC BY 4.0); on every page that shows them on a map. */
export const geoNamesCredit = 'Postnumre og koordinater: GeoNames, CC BY 4.0.';
