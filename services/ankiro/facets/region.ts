import { regionCodes } from '../document';
import { listed, listFacet, oneOf } from './facet';

/** The five regions of Find Job. */
export const region = listFacet({
  key: 'region',
  dimension: 'geografi',
  title: { da: 'Region', en: 'Region' },
  param: 'regions',
  labels: { table: 'regioner' },
  isOnWorkInDenmark: true,
  parse: oneOf(regionCodes),
  valuesOf: ({ region: code }) => listed(code),
});
