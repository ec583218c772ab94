import { expect, test } from 'vitest';
import { joblogHref, joblogIdSchema, nyHref, redigerHref } from '@/lib/joblog/schema';

const id = '6f1c1d0e-0a5e-4b7c-9a44-1d6f3c0c9b11';

test('the pages of a joblog have addresses', () => {
  expect([joblogHref(id), redigerHref(id)]).toEqual([`/joblog/${id}`, `/joblog/${id}/rediger`]);
  expect(nyHref()).toBe('/joblog/ny');
  expect(nyHref({ annonce: 'external:E 1' })).toBe('/joblog/ny?annonce=external%3AE+1');
  expect(nyHref({ type: 'anden-aktivitet' })).toBe('/joblog/ny?type=anden-aktivitet');
});

test('what is no id is refused in Danish', () => {
  expect(joblogIdSchema.safeParse(id).success).toBe(true);
  expect(joblogIdSchema.safeParse('../x').error?.issues[0]?.message).toBe('Genindlæs siden, og prøv igen.');
});
