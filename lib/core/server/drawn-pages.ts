import { revalidatePath } from 'next/cache';

/**
 * Lets the browser forget the pages it keeps for "Back", and draws the present one anew in the answer: what they show has
 * just been changed. For server actions only.
 */
export function forgetDrawnPages(): void {
  revalidatePath('/', 'layout');
}
