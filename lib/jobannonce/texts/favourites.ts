/** The most favourites that a citizen can have; our own choice. */
export const mostFavourites = 500;

/** What a citizen is told about favourites. */
export const favouriteTexts = {
  save: 'Gem som favorit',
  remove: 'Fjern fra favoritter',
  saved: 'Gemt som favorit',
  removed: 'Fjernet fra favoritter',
  markOfCitizen: 'Borgerens favorit',
  full: `Du har allerede ${mostFavourites} favoritter. Fjern nogle af dem, før du gemmer flere.`,
  gone: 'Jobopslaget er taget ned og kan ikke gemmes som favorit.',
  down: 'Vi kan ikke gemme jobbet lige nu. Det er ikke gemt. Prøv igen om lidt.',
} as const;
