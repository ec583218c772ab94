import type { Job } from '../ad';
import { statusOn } from './rules';
import type { StoredAd } from './tables';

/** An ad as it is told: an anonymous employer is named to those who sent the ad and nobody else. */
export function told(stored: StoredAd, idag: string, isOwn: boolean): Job {
  const { id, publicationStart, publicationEnd, rejection } = stored;
  const status = statusOn(stored.status, stored, idag);
  const publishedAt = status === 'Processed' ? null : stored.publishedAt;
  const life = { id, status, publicationStart, publicationEnd, publishedAt };
  if (stored.isExternal) return { kind: 'external', ...life, ad: stored.ad };
  const { employer } = stored.ad;
  const isHidden = employer.isAnonymous && !isOwn;
  const shown = isHidden ? { ...employer, name: null, cvr: null } : employer;
  return { kind: 'internal', ...life, rejection: isOwn ? rejection : null, ad: { ...stored.ad, employer: shown } };
}

/** As everybody may see it; null while or when it is not shown. */
export function toldToEverybody(stored: StoredAd, idag: string): Job | null {
  return statusOn(stored.status, stored, idag) === 'Publication' ? told(stored, idag, false) : null;
}
