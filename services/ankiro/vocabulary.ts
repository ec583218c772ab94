/** The words and places the stand-in is given: the taxonomy and the Danish postcodes. */
export type Vocabulary = {
  stillinger: readonly {
    conceptUriDa: string;
    titel: string;
    gruppeKode: string;
    omraadeKode: string;
    aliasser: readonly string[];
    /** What people call it who do not know its title: those who say it mean it. */
    plainNames: readonly string[];
  }[];
  grupper: readonly { kode: string; navn: string }[];
  omraader: readonly { kode: string; navn: string }[];
  postnumre: readonly { postnummer: string; by: string; lat: number; lon: number; kommunekode: string }[];
  kommuner: readonly { kommunekode: string; navn: string; landsdel: string; region: string }[];
  regioner: readonly { kode: string; navn: string }[];
  lande: readonly { kode: string; navn: string }[];
};
