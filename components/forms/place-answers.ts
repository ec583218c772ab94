import type { Suggestion } from './suggestion-source';

/** As many postcodes as are read in one breath. */
const mostNamed = 5;

/** The cities of exactly this name; when there is none, its districts: Aarhus C and Aarhus N of "aarhus". */
export function citiesNamed(name: string, options: readonly Suggestion[]): readonly Suggestion[] {
  const wanted = bare(name);
  const exact = options.filter(({ label }) => bare(label) === wanted);
  return exact.length > 0 ? exact : options.filter(({ label }) => bare(label.replace(/ \S{1,2}$/, '')) === wanted);
}

/** That a city has several postcodes, and what to do about it. */
export function severalInWords(cities: readonly Suggestion[]): string {
  const all = cities.flatMap(({ fields }) => (fields?.postnummer ? [`${fields.postnummer} ${fields.by}`] : []));
  if (all.length === 0 || all.length > mostNamed) return 'Byen har flere postnumre. Skriv det postnummer, der passer.';
  const named = all.sort();
  return `Byen har flere postnumre: ${named.slice(0, -1).join(', ')} og ${named.at(-1)}. Skriv det, der passer.`;
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('å', 'aa')
    .replaceAll(/[^\p{L}\d]/gu, '');
}
