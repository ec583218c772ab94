import type { Samtaletype } from '@/services/dfdg';

/** What DFDG's kinds of meetings are called, as they stand in the middle of a sentence. */
export const samtaletypeNames: Record<Samtaletype, string> = {
  4: 'opfølgningssamtale',
  7: 'jobsamtale',
  8: 'henvisning',
  9: 'informationsmøde',
  10: 'CV-samtale',
  11: 'formidlingssamtale',
  12: 'samtale',
  13: 'informationsmøde uden mødepligt',
  15: 'rådighedssamtale',
  17: 'jobsamtale med a-kassen',
  19: 'fælles jobsamtale med jobcenter og a-kasse',
};
