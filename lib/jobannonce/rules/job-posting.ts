import type { InternalJob } from './ad-view';
import { blocksOf } from './blocks';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

function html(text: string): string {
  return blocksOf(text)
    .map((block) =>
      block.kind === 'paragraph'
        ? `<p>${escaped(block.text)}</p>`
        : `<ul>${block.points.map((point) => `<li>${escaped(point)}</li>`).join('')}</ul>`,
    )
    .join('');
}

function employmentType({ arbejdstid, varighed }: InternalJob['ad']): string[] {
  const time = arbejdstid === null ? [] : [arbejdstid === 1 ? 'FULL_TIME' : 'PART_TIME'];
  return varighed === 16 ? [...time, 'TEMPORARY'] : time;
}

const danishTime = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' });

/** What Danish time is ahead of UTC by at the end of a day: `+02:00` in summer. */
function offsetAtNight(day: string): string {
  const parts = danishTime.formatToParts(new Date(`${day}T20:00:00Z`));
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '+01:00';
}

function workplaceOf({ workplace }: InternalJob['ad']) {
  const { address, postcode, city, country, position } = workplace;
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      ...(address && { streetAddress: address }),
      ...(postcode && { postalCode: postcode }),
      ...(city && { addressLocality: city }),
      addressCountry: country,
    },
    ...(position && { geo: { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lon } }),
  };
}

/**
 * What search engines read of an ad (schema.org JobPosting), as the text of a script element: every "<" is written as a
 * code, so that nothing in an ad can end the element. `url` is the address of the ad's own page.
 */
export function jobPosting({ ad, id, publishedAt, publicationEnd }: InternalJob, url: string): string {
  const { deadline, employer } = ad;
  const types = employmentType(ad);
  const lastDay = deadline === 'snarest' || deadline === 'ikke-oplyst' ? publicationEnd : deadline;
  const posting = {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: ad.title,
    description: html(ad.description),
    identifier: { '@type': 'PropertyValue', name: 'Jobnet', value: id },
    url,
    ...(publishedAt && { datePosted: publishedAt }),
    validThrough: `${lastDay}T23:59:59${offsetAtNight(lastDay)}`,
    ...(types.length > 0 && { employmentType: types }),
    hiringOrganization: employer.name ? { '@type': 'Organization', name: employer.name } : 'confidential',
    jobLocation: workplaceOf(ad),
    inLanguage: 'da',
  };
  return JSON.stringify(posting)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
