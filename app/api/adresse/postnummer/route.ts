import { answerPostnumre } from '@/lib/adresse/queries';
import { openRoute } from '@/lib/core/server/open-route';

export const dynamic = 'force-dynamic';

/** Postcodes and cities for what is being typed: `?text=aarhus`, `?text=8000`. Public. */
export const { GET, OPTIONS } = openRoute(answerPostnumre);
