import { listFacet, oneOf } from './facet';

const da = {
  '1': 'Almindelige vilkår',
  '2': 'Fleksjob',
  '3': 'Skånejob',
  '4': 'Egnet til efterlønnere og seniorer',
  '5': 'Job med løntilskud',
  '6': 'Rotationsjob',
  '7': 'Virksomhedspraktik',
  hotjob: 'Hotjob',
  handicap: 'Handicap ingen hindring',
};

const en = {
  '1': 'Ordinary terms',
  '2': 'Flex job',
  '3': 'Sheltered job',
  '4': 'Suitable for early retirees and seniors',
  '5': 'Job with wage subsidy',
  '6': 'Job rotation',
  '7': 'Work experience',
  hotjob: 'Hot job',
  handicap: 'Disability no obstacle',
};

/** Terms of employment, with the two marks that users find among them. */
export const ansaettelsesvilkaar = listFacet({
  key: 'ansaettelsesvilkaar',
  dimension: 'ansaettelsesvilkaar',
  title: { da: 'Ansættelsesvilkår', en: 'Terms of employment' },
  param: 'jobAnnouncementType',
  labels: { da, en },
  isOnWorkInDenmark: false,
  parse: oneOf(Object.keys(da)),
  valuesOf: (document) => [
    ...document.ansaettelsesvilkaar.map(String),
    ...(document.hotjob ? ['hotjob'] : []),
    ...(document.handicapIngenHindring ? ['handicap'] : []),
  ],
});
