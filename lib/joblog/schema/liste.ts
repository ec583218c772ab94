import { z } from 'zod';
import { joblogIdSchema, joblogPath } from '../schema';

/** The map of the joblog. */
export const joblogKortPath = `${joblogPath}/kort`;

/** Where the map fetches what it shows. */
export const joblogKortPointsPath = '/api/joblog/kort';

/** The list as a file. */
export const joblogCsvPath = '/api/joblog/csv';

/** What the list can be narrowed to: a status of the jobs, or the other activities. */
export const joblogFiltre = ['alle', 'ikke-soegt', 'soegt', 'samtale', 'afsluttet', 'anden-aktivitet'] as const;
export type JoblogFilter = (typeof joblogFiltre)[number];

const happenedNames = ['skiftet', 'dateret', 'konflikt', 'slettet', 'genoprettet'] as const;

/** What has just happened to a joblog, and which. */
export type Happened = { what: (typeof happenedNames)[number]; id: string };

const day = z.iso.date().nullable().catch(null);

const listSchema = z.object({
  status: z.enum(joblogFiltre).catch('alle'),
  side: z.coerce.number().int().min(1).max(100_000).catch(1),
  /** For paper, with the period it is about. */
  udskriv: z.literal('ja').nullable().catch(null),
  fra: day,
  til: day,
  /** The file could not be made. */
  fil: z.literal('nede').nullable().catch(null),
});

/** Where in the list somebody stands. */
export type ListPlace = { status: JoblogFilter; side: number };

export type ListParams = z.output<typeof listSchema> & { happened: Happened | null };

/** Reads the list's address. A parameter that is there twice counts as not there. */
export function readListParams(params: Record<string, unknown>): ListParams {
  const named = happenedNames.flatMap((what) => {
    const id = joblogIdSchema.safeParse(params[what]);
    return id.success ? [{ what, id: id.data }] : [];
  });
  return {
    ...listSchema.parse({ ...params, udskriv: params.udskriv ?? null, fil: params.fil ?? null }),
    happened: named[0] ?? null,
  };
}

/** The list in this place; what is usual is left out of the address. The row that something happened to is aimed at. */
export function listHref(place: Partial<ListPlace>, happened?: Happened, path: string = joblogPath): string {
  const { status = 'alle', side = 1 } = place;
  const params = new URLSearchParams();
  if (status !== 'alle') params.set('status', status);
  if (side > 1) params.set('side', String(side));
  if (happened) params.set(happened.what, happened.id);
  return params.size > 0 ? `${path}?${params}` : path;
}

/** The list as it is printed. */
export function udskrivHref({ status, fra, til }: { status: JoblogFilter; fra: string; til: string }): string {
  const params = new URLSearchParams({ udskriv: 'ja', ...(status !== 'alle' && { status }), fra, til });
  return `${joblogPath}?${params}`;
}
