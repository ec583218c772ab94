import type { z } from 'zod';
import { internalAdSchema } from '@/services/job-ads/ad';

/** An ad in which nothing is wrong, with what a test changes about it. */
export function anAd(changes: Partial<z.input<typeof internalAdSchema>> = {}) {
  return internalAdSchema.parse({
    title: 'Kok til aftenhold',
    headline: 'Vil du lave mad fra bunden?',
    description: 'Vi søger en kok.\n\nDu laver mad.',
    employer: { name: 'Restaurant Malurtkrog', cvr: '10000017' },
    workplace: { address: 'Malurtkrogen 4', postcode: '2100', city: 'København Ø', kommunekode: '0101' },
    deadline: '2026-03-20',
    conceptUriDa: 'http://data.star.dk/esco/occupation/68c9d4ce-3dfe-45ec-aa21-6ea6bed91035',
    varighed: 1,
    arbejdstid: 1,
    ...changes,
  });
}
