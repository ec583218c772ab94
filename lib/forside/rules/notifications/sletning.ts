import { daysBetween } from '@/lib/kalender/rules';
import { inWords } from '../danish-day';
import type { NotificationEntry } from './notification';

/**
 * PRO-5: an account is deleted 18,5 months (563 days) after the last login. The warning is due in the month before, and
 * whoever comes in time is told why they were warned.
 */
export const deletion = { afterDays: 563, warnedDays: 30 } as const;

/** The citizen had not been here for so long that the account was about to be deleted. */
export const sletning: NotificationEntry = {
  key: 'sletning',
  priority: 9,
  notify: ({ account, on }) => {
    const { previousLogin } = account;
    if (!previousLogin || daysBetween(previousLogin, on) < deletion.afterDays - deletion.warnedDays) return [];
    return [
      {
        tone: 'warning',
        title: 'Din adgang til Jobnet bliver slettet, hvis du ikke bruger den',
        text: `Du var sidst logget ind den ${inWords(previousLogin, 'year')}. En adgang bliver slettet, når den ikke har været brugt i 18½ måned. Hver gang du logger ind, begynder tiden forfra.`,
        link: { title: 'Slet din adgang, hvis du ikke skal bruge den', path: '/profil/slet', citizenOnly: true },
      },
    ];
  },
};
