import { Prisma } from '@/prisma/client';
import type { JoblogFields } from '../joblogs';

const instant = (column: Prisma.Sql) =>
  Prisma.sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

// json, not jsonb: nothing looks into it on the way, and five hundred of them are put together twice as fast.
/** A row `j` of dfdg.joblog as it is answered, with what is listed of its documents: everything but what is in them. */
export const answeredJoblog = Prisma.sql`json_build_object(
  'id', j.id, 'version', j.version, 'art', j.art, 'title', j.title, 'description', j.description,
  'weeklyWorkTime', j.weekly_work_time, 'hoursPerWeek', j.hours_per_week,
  'submissionDeadlineDate', j.submission_deadline_date, 'status', j.status, 'submissionDate', j.submission_date,
  'applicationSource', j.application_source, 'typeOfSubmission', j.type_of_submission,
  'company', json_build_object(
    'name', j.company_name, 'address', j.address, 'postCode', j.post_code, 'town', j.town, 'country', j.country,
    'employmentAreaId', j.employment_area_id, 'contactPerson', j.contact_person, 'phone', j.phone, 'email', j.email,
    'latitude', j.latitude, 'longitude', j.longitude, 'dailyTravelTimeInMinutes', j.daily_travel_time_in_minutes,
    'distanceToCompanyInMeters', j.distance_to_company_in_meters),
  'jobAd', CASE WHEN j.job_ad_key IS NOT NULL THEN json_build_object('key', j.job_ad_key, 'url', j.job_ad_url) END,
  'oprettet', ${instant(Prisma.sql`j.oprettet`)}, 'oprettetAf', j.oprettet_af,
  'redigeret', ${instant(Prisma.sql`j.redigeret`)}, 'redigeretAf', j.redigeret_af,
  'dokumenter', (
    SELECT coalesce(json_agg(json_build_object(
      'type', d.type, 'filename', d.filename, 'size', d.size, 'uploaded', ${instant(Prisma.sql`d.uploaded`)}
    ) ORDER BY d.type), '[]') FROM dfdg.joblog_dokument d WHERE d.joblog_id = j.id))`;

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

function dateOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
