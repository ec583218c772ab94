import { nameOf, type Tables } from '@/lib/find-job/rules/names';
import { wayTo } from '@/lib/find-job/rules/teaser';
import type { Site } from '@/lib/find-job/schema';
import type { Facet, FacetKey, Hit } from '@/services/ankiro';
import { type JobAd, undisclosedDeadline } from '../schema';

const partTime = 16;

type Around = { site: Site; tables: Tables; publicUrl: string };

/** An ad with the field names that users of Jobnet's public search know. */
export function jobAdOf(hit: Hit, { site, tables, publicUrl }: Around): JobAd {
  const { id, index, teaser, distanceKm } = hit;
  const { taxonomy, geografi } = tables;
  const english = site === 'widk' ? teaser.english : null;
  const { href } = wayTo(hit, site);
  return {
    jobAdId: id,
    title: english?.title ?? teaser.title,
    description: english?.excerpt ?? (teaser.excerpt || teaser.headline),
    hiringOrgName: teaser.employer || null,
    occupation: (teaser.conceptUriDa && taxonomy?.findStilling(teaser.conceptUriDa)?.titel) || null,
    conceptUriDa: teaser.conceptUriDa,
    postalCode: teaser.postcode,
    postalDistrictName: teaser.city,
    municipality: (teaser.kommunekode && geografi?.findKommune(teaser.kommunekode)?.navn) || null,
    region: teaser.region,
    country: tables.land(teaser.country) ?? teaser.country,
    countryCode: teaser.country,
    location: teaser.position && { latitude: teaser.position.lat, longitude: teaser.position.lon },
    distanceKm,
    publicationDate: teaser.publishedAt,
    ...deadlineOf(teaser),
    workHourPartTime: teaser.arbejdstid === partTime,
    workHourMin: teaser.weeklyHours?.min ?? null,
    workHourMax: teaser.weeklyHours?.max ?? null,
    employmentDurationType: teaser.varighed,
    jobAnnouncementType: [
      ...teaser.ansaettelsesvilkaar.map(String),
      ...(teaser.hotjob ? ['hotjob'] : []),
      ...(teaser.handicapIngenHindring ? ['handicap'] : []),
    ],
    isExternal: index !== 'internal',
    isWorkInDenmarkJob: teaser.isWorkInDenmarkJob,
    isSeen: false,
    isFavorite: false,
    jobAdUrl: new URL(href, publicUrl).href,
  };
}

function deadlineOf({ deadline, deadlineText }: Hit['teaser']) {
  if (deadline !== null) return { applicationDeadline: deadline, applicationDeadlineStatus: 'ExpirationDate' as const };
  const isSoon = deadlineText === 'Snarest';
  return {
    applicationDeadline: undisclosedDeadline,
    applicationDeadlineStatus: isSoon ? ('AsSoonAsPossible' as const) : ('NotDisclosed' as const),
  };
}

type Count = { value: string; count: number };

/** The counts of a filter as they stand in an answer: values as a URL has them, by what they are called. */
export function facetOf(facet: Facet<FacetKey>, counts: readonly Count[], tables: Tables) {
  const named = counts.flatMap(({ value, count }) => {
    const label = nameOf(facet, value, tables);
    const written = new URLSearchParams();
    facet.write([value], written);
    return label === null ? [] : [{ value: written.get(facet.params[0]) ?? value, label, count }];
  });
  return named.sort((a, b) => compare(a.label, b.label));
}

const { compare } = new Intl.Collator('da', { numeric: true });
