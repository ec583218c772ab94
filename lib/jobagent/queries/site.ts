import type { Site } from '@/lib/find-job/schema';

/** The site of an agent as its row holds it. */
export function siteOfRow({ site }: { site: string }): Site {
  return site === 'widk' ? 'widk' : 'jobnet';
}
