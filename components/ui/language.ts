export type Language = 'da' | 'en';

/** The language a site speaks: Work in Denmark is for those who come from abroad. */
export function languageOf(site: 'jobnet' | 'widk'): Language {
  return site === 'widk' ? 'en' : 'da';
}
