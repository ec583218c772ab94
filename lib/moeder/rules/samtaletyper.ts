import type { Samtaletype } from '@/services/dfdg';

/** What DFDG's kinds of meetings are called, as they stand in the middle of a sentence. */
export const samtaletypeNames: Record<Samtaletype, string> = {
  4: 'en opfølgningssamtale',
  7: 'en jobsamtale',
  8: 'et møde om en henvisning',
  9: 'et informationsmøde',
  10: 'en CV-samtale',
  11: 'en formidlingssamtale',
  12: 'en samtale',
  13: 'et informationsmøde uden mødepligt',
  15: 'en rådighedssamtale',
  17: 'en jobsamtale med a-kassen',
  19: 'en fælles jobsamtale med jobcenter og a-kasse',
};
