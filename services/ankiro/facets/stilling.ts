import { listed, listFacet } from './facet';

const root = 'http://data.star.dk/esco/occupation/';
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Stillingsbetegnelser. A URL holds the last part of the ConceptUriDa only; the whole one is understood too. */
export const stilling = listFacet({
  key: 'stilling',
  dimension: 'arbejdsomraade',
  title: { da: 'Stilling', en: 'Occupation' },
  param: 'occupations',
  labels: { table: 'stillinger' },
  isOnWorkInDenmark: false,
  parse: (text) => {
    const id = (text.startsWith(root) ? text.slice(root.length) : text).toLowerCase();
    return guid.test(id) ? root + id : null;
  },
  format: (value) => (value.startsWith(root) ? value.slice(root.length) : value),
  valuesOf: ({ conceptUriDa }) => listed(conceptUriDa),
});
