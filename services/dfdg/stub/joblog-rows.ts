import type { Prisma } from '@/prisma/client';
import { type Joblog, type JoblogFields, joblogSchema } from '../joblogs';

/** A row with what is listed of its documents, which is everything but what is in them. */
export const withDokumenter = {
  dokumenter: { select: { type: true, filename: true, size: true, uploaded: true }, orderBy: { type: 'asc' } },
} as const satisfies Prisma.DfdgJoblogInclude;

export type JoblogRow = Prisma.DfdgJoblogGetPayload<{ include: typeof withDokumenter }>;

/** A joblog as it is answered. */
export function joblogOf(row: JoblogRow): Joblog {
  const { companyName: name, jobAdKey: key, jobAdUrl: url, dokumenter, ...rest } = row;
  return joblogSchema.parse({
    ...rest,
    hoursPerWeek: row.hoursPerWeek?.toNumber() ?? null,
    submissionDeadlineDate: dayOf(row.submissionDeadlineDate),
    submissionDate: dayOf(row.submissionDate),
    company: { ...rest, name },
    jobAd: key === null ? null : { key, url },
    oprettet: row.oprettet.toISOString(),
    redigeret: row.redigeret.toISOString(),
    dokumenter: dokumenter.map((one) => ({ ...one, uploaded: one.uploaded.toISOString() })),
  });
}

/** The columns of what a writer says. */
export function columnsOf({ company, jobAd, ...rest }: JoblogFields) {
  const { name, ...place } = company;
  return {
    ...rest,
    ...place,
    companyName: name,
    submissionDeadlineDate: dateOf(rest.submissionDeadlineDate),
    submissionDate: dateOf(rest.submissionDate),
    jobAdKey: jobAd?.key ?? null,
    jobAdUrl: jobAd?.url ?? null,
  };
}

function dayOf(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null;
}

function dateOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
