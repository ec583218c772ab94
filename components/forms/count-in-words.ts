/** How many characters are left, or too many, in Danish. */
export function countInWords(left: number): string {
  if (left < 0) return `Du har skrevet ${-left} tegn for meget`;
  return `Du har ${left} tegn tilbage`;
}
