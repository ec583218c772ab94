/** The ids of a field and of what belongs to it. The error summary links to `fieldId`. */
export const fieldId = (prefix: string, name: string) => `${prefix}-${name}`;
export const hintId = (id: string) => `${id}-hjaelp`;
export const errorId = (id: string) => `${id}-fejl`;

/** What `aria-describedby` points to: the hint first, then what is wrong. */
export function describedBy(id: string, has: { hint: boolean; error: boolean }): string | undefined {
  const ids = [has.hint && hintId(id), has.error && errorId(id)].filter((part) => part !== false);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
