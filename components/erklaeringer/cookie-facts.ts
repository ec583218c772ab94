export type CookieFact = { name: string; purpose: string; lifetime: string };

/** Every cookie Jobnet sets itself, and why. On https the browser binds most of them to Jobnet by a prefix to the name. */
export const ownCookies: readonly CookieFact[] = [
  {
    name: 'jobnet-session',
    purpose: 'Husker, at du er logget ind. Indeholder kun et tilfældigt nummer, ikke noget om dig.',
    lifetime: 'Til du logger ud, bliver logget af eller lukker browseren',
  },
  {
    name: 'next-auth.csrf-token og next-auth.callback-url',
    purpose: 'Sikrer, at det er dig, der er ved at logge ind i denne browser, og husker, hvor du skal hen bagefter.',
    lifetime: 'Til du lukker browseren',
  },
  {
    name: 'next-auth.state, next-auth.nonce og next-auth.pkce.code_verifier',
    purpose: 'Sikrer, mens du er hos MitID, at ingen kan sende dig tilbage i en andens navn.',
    lifetime: '15 minutter',
  },
  {
    name: 'jobnet-script',
    purpose: 'Husker, at din browser kan vise dele af en side, efterhånden som de er klar.',
    lifetime: 'Til du lukker browseren',
  },
  {
    name: 'cookie-valg',
    purpose: 'Husker, hvad du har svaret om cookies, så vi ikke spørger igen.',
    lifetime: '12 måneder',
  },
];
