/** The credit that the European Commission asks for, in its own words; on every page that shows stillingsbetegnelser. */
export const escoCredit = 'This service uses the ESCO classification of the European Commission.';

export const suggestionsUnavailable = 'Forslagene kan ikke hentes lige nu. Prøv igen om lidt.';

/** What suggested stillinger are called together. */
export const suggestionsTitle = 'Stillinger';

/** A stilling as people see it: "Kok", or "Kok (fiskekok)" when it was found by an alias. */
export function stillingNavn({ titel, alias }: { titel: string; alias?: string | null }): string {
  return alias ? `${titel} (${alias})` : titel;
}
