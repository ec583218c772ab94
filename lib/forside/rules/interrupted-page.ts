/** Pages that need no way back: one is there already. */
const alreadyThere = new Set(['/forside']);

/** The page to offer again: only after an automatic sign-off, never after an own "Log ud" (SES-3). */
export function interruptedPage(previous: { endReason: string | null; lastPage: string | null } | null): string | null {
  if (previous?.endReason !== 'expired' || !previous.lastPage) return null;
  const [path = ''] = previous.lastPage.split('?', 1);
  return alreadyThere.has(path) ? null : previous.lastPage;
}
