import { answerAdresseforslag } from '@/lib/adresse/queries';
import { openRoute } from '@/lib/core/server/open-route';

export const dynamic = 'force-dynamic';

/** Addresses for what is being typed: `?text=nørrebrogade 1`. Public. */
export const { GET, OPTIONS } = openRoute(answerAdresseforslag);
