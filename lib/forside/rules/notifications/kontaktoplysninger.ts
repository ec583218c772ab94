import { ruleFor } from '@/lib/maalgruppe/rules/table';
import type { NotificationEntry } from './notification';

/** PRO-1: whoever is tilmeldt, or has to use Jobnet, must be reachable; for the others it is optional. */
export const kontaktoplysninger: NotificationEntry = {
  key: 'kontaktoplysninger',
  priority: 7,
  notify: ({ citizen, account, on }) => {
    if (!citizen || account.email === 'confirmed') return [];
    const mustBeReached = citizen.status.tilmeldt || ruleFor(citizen.maalgruppe, on).use === 'pligt';
    if (!mustBeReached) return [];
    const isMissing = account.email === 'missing';
    return [
      {
        tone: 'warning',
        title: isMissing ? 'Vi mangler din e-mailadresse' : 'Bekræft din e-mailadresse',
        text: isMissing
          ? 'Skriv, hvordan vi kan få fat i dig, så du får besked om møder og frister.'
          : 'Vi sender først noget til din e-mailadresse, når du har bekræftet den.',
        link: { title: 'Ret dine oplysninger', path: '/profil/oplysninger', citizenOnly: true },
      },
    ];
  },
};
