/** The fixed words of an ad's page, in the language of the site. */
export type PageWords = Record<
  | 'description'
  | 'facts'
  | 'place'
  | 'showOnMap'
  | 'contact'
  | 'contactName'
  | 'phone'
  | 'email'
  | 'noContact'
  | 'apply'
  | 'howToApply'
  | 'joblog'
  | 'print'
  | 'share'
  | 'copy'
  | 'copied'
  | 'mail'
  | 'newTab',
  string
>;
