import { z } from 'zod';

export const joblogPath = '/joblog';

/** The page of one joblog. */
export const joblogHref = (id: string) => `${joblogPath}/${id}`;

/** Where one joblog is changed. */
export const redigerHref = (id: string) => `${joblogPath}/${id}/rediger`;

/** Where a joblog is made: empty, from an ad (`index:id` of the job search), or of an anden aktivitet. */
export function nyHref(from: { annonce?: string; type?: 'anden-aktivitet' } = {}): string {
  const params = new URLSearchParams(from);
  return params.size > 0 ? `${joblogPath}/ny?${params}` : `${joblogPath}/ny`;
}

/** The id of a joblog in an address or a form. */
export const joblogIdSchema = z.guid({ error: 'Genindlæs siden, og prøv igen.' });
