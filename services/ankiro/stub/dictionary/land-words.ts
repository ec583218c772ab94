/** What people call the parts of the country, by landsdel. Nobody searches for "Byen København" or "Københavns omegn". */
export const landWords: Readonly<Record<string, string>> = {
  'Byen København': 'Storkøbenhavn Sjælland',
  'Københavns omegn': 'Storkøbenhavn Sjælland',
  Nordsjælland: 'Nordsjælland Sjælland',
  Østsjælland: 'Østsjælland Sjælland',
  'Vest- og Sydsjælland': 'Vestsjælland Sydsjælland Sjælland',
  Sydjylland: 'Sydjylland Jylland',
  Østjylland: 'Østjylland Jylland',
  Vestjylland: 'Vestjylland Jylland',
  Nordjylland: 'Nordjylland Jylland',
};

/** And by region, as Find Job cuts the country. */
export const regionWords: Readonly<Record<string, string>> = {
  HovedstadenOgBornholm: 'Hovedstaden',
  Syddanmark: 'Syddanmark',
  Midtjylland: 'Midtjylland',
};
