/** The words of the built-in cookie message. */
export const cookieTexts = {
  da: {
    title: 'Du bestemmer over cookies',
    body: 'Jobnet sætter kun de cookies, der skal til for at logge ind og bruge siden. Siger du ja, må vi også tælle, hvordan siden bliver brugt, så vi kan gøre den bedre.',
    onlyNecessary: 'Kun nødvendige',
    all: 'Tillad statistik',
    more: 'Læs om cookies på Jobnet',
  },
  en: {
    title: 'You decide about cookies',
    body: 'We only set the cookies needed for the site to work. If you say yes, we may also count how the site is used, so that we can improve it.',
    onlyNecessary: 'Necessary only',
    // No "more": the page about cookies is Danish, and Work in Denmark leads to no page of Jobnet's.
    all: 'Allow statistics',
  },
} as const;
