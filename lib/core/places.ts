import type { FindJobRegion } from '@/services/address';

/** The regions of Find Job, as people read them. */
export const regionNavne: Readonly<Record<FindJobRegion, string>> = {
  HovedstadenOgBornholm: 'Hovedstaden og Bornholm',
  OevrigeSjaelland: 'Øvrige Sjælland',
  Syddanmark: 'Syddanmark',
  Midtjylland: 'Midtjylland',
  Nordjylland: 'Nordjylland',
};

/** Countries where there may be work, in the two letters of ISO 3166. */
export const landeKoder: readonly string[] =
  `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU
  CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FO FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE
  IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN
  MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI
  SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW`.split(
    /\s+/,
  );

const names = { da: namesIn('da'), en: namesIn('en') };

/** The name of a country; null for a code that is no country's. */
export function landNavn(kode: string, language: 'da' | 'en' = 'da'): string | null {
  return names[language].of(kode) ?? null;
}

function namesIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
}
