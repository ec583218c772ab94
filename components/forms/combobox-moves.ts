/** No suggestion is active: the keyboard is in the text. */
export const inText = -1;

/**
 * Which of `count` suggestions a key leads to; null when the key belongs to the text. Down from the last one begins
 * anew. Home and End move within the text until somebody has gone into the list.
 */
export function activeAfter(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : 0;
  if (key === 'ArrowUp') return active > 0 ? active - 1 : count - 1;
  if (active === inText) return null;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
