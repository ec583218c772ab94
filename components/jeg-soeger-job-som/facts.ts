export type Facts = { hasEducation: boolean; experience: { years: number; lastUsedYear: number } | null };

/** Education and experience in one line. */
export function factsInWords({ hasEducation, experience }: Facts): string {
  const education = hasEducation ? 'Har en uddannelse til det' : 'Ingen uddannelse til det';
  if (!experience) return `${education} · Ingen erfaring`;
  const { years, lastUsedYear } = experience;
  const long = years === 0 ? 'Under et års erfaring' : `${years} års erfaring`;
  return `${education} · ${long}, senest brugt i ${lastUsedYear}`;
}
