/** What suggested addresses and cities are called together. */
export const adresseGroup = 'Adresser';
export const byGroup = 'Byer';

export const adresseTooShort = 'Skriv mindst tre tegn af adressen i "text".';
export const postnummerTooShort = 'Skriv mindst to tegn af et postnummer eller en by i "text".';
export const adresseDown = 'Adresserne kan ikke hentes lige nu. Du kan skrive adressen selv.';

/** Behind a city whose postcodes are too many to list. */
export const manyPostnumre = 'flere postnumre';
