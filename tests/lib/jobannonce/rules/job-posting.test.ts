import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { InternalJob } from '@/lib/jobannonce/rules/ad-view';
import { jobPosting } from '@/lib/jobannonce/rules/job-posting';
import { anAd } from '@/tests/services/job-ads/ads';

const job = (ad: Parameters<typeof anAd>[0] = {}): InternalJob => ({
  ...{ kind: 'internal', id: '5000001', status: 'Publication', rejection: null, ad: anAd(ad) },
  ...{ publicationStart: '2026-03-01', publicationEnd: '2026-04-26', publishedAt: '2026-03-01T23:30:00Z' },
});
const written = (ad?: Parameters<typeof anAd>[0]) => jobPosting(job(ad), 'https://job.example.com/find-job/5000001');
const read = (ad?: Parameters<typeof anAd>[0]) => z.record(z.string(), z.unknown()).parse(JSON.parse(written(ad)));

describe('what search engines read of an ad', () => {
  test('names the job, the employer and the place', () => {
    expect(read()).toMatchObject({
      ...{ '@type': 'JobPosting', title: 'Kok til aftenhold', datePosted: '2026-03-01T23:30:00Z' },
      ...{ employmentType: ['FULL_TIME'], hiringOrganization: { name: 'Restaurant Malurtkrog' } },
      jobLocation: { address: { postalCode: '2100', addressLocality: 'København Ø', addressCountry: 'DK' } },
    });
  });

  test.each([
    ['in winter', '2026-03-20', '2026-03-20T23:59:59+01:00'],
    ['on the day the clocks go forward', '2026-03-29', '2026-03-29T23:59:59+02:00'],
    ['in summer', '2026-07-01', '2026-07-01T23:59:59+02:00'],
    ['on the day the clocks go back', '2026-10-25', '2026-10-25T23:59:59+01:00'],
    ['as soon as possible', 'snarest', '2026-04-26T23:59:59+02:00'],
    ['unknown', 'ikke-oplyst', '2026-04-26T23:59:59+02:00'],
  ])('lasts to the end of the last day in Danish time: %s', (_when, deadline, validThrough) => {
    expect(read({ deadline })).toMatchObject({ validThrough });
  });

  test('lets nothing in an ad end the script or become a tag', () => {
    const text = written({ title: '</script><b>', description: '- <img src=x>\n- "kok" & tjener\u2028' });
    expect(text).not.toMatch(/[<\u2028]/);
    const { title, description } = z.object({ title: z.string(), description: z.string() }).parse(JSON.parse(text));
    expect(title).toBe('</script><b>');
    expect(description).toBe('<ul><li>&lt;img src=x&gt;</li><li>&quot;kok&quot; &amp; tjener</li></ul>');
  });

  test('tells of an anonymous employer only that there is one', () => {
    const anonymous = job();
    anonymous.ad.employer = { name: null, cvr: null, isAnonymous: true };
    expect(JSON.parse(jobPosting(anonymous, 'https://a.example'))).toMatchObject({
      hiringOrganization: 'confidential',
    });
  });
});
