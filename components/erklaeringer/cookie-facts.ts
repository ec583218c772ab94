export type CookieFact = { name: string; purpose: string; lifetime: string };

/** Every cookie Jobnet sets itself, and why. */
export const ownCookies: readonly CookieFact[] = [
  {
    name: '__Host-jobnet-session (jobnet-session uden https)',
    purpose: 'Husker, at du er logget ind. Indeholder kun et tilfældigt nummer, ikke noget om dig.',
    lifetime: 'Til du logger ud eller bliver logget af, dog senest når du lukker browseren',
  },
  {
    name: 'next-auth.* (med __Host- eller __Secure- foran på https)',
    purpose: 'Bruges, mens du logger ind, så ingen kan sende dig tilbage fra MitID i en andens navn.',
    lifetime: 'Højst 15 minutter',
  },
  {
    name: 'cookie-valg',
    purpose: 'Husker, hvad du har svaret om cookies, så vi ikke spørger igen.',
    lifetime: '12 måneder',
  },
];
