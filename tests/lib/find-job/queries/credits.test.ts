import { expect, test } from 'vitest';
import { creditsOf } from '@/lib/find-job/queries/credits';

const esco = 'This service uses the ESCO classification of the European Commission.';

test('the Commission is credited in its own words, which are marked as English on Jobnet', () => {
  expect(creditsOf('jobnet')).toContainEqual({ text: esco, lang: 'en' });
  expect(creditsOf('widk')).toContainEqual({ text: esco, lang: null });
});

test.each(['jobnet', 'widk'] as const)('GeoNames is credited with its licence (%s)', (site) => {
  expect(
    creditsOf(site)
      .map(({ text }) => text)
      .join(' '),
  ).toMatch(/GeoNames, CC BY 4\.0/);
});
