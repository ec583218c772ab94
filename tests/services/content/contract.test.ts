import { expect, test } from 'vitest';
import { afsnitSchema, bannerSchema } from '@/services/content/contract';

const afsnit = { overskrift: 'A', tekst: ['B'] };

test.each(['/kontakt', 'https://www.datatilsynet.dk/'])('a link may lead to %s', (href) => {
  expect(afsnitSchema.safeParse({ ...afsnit, links: [{ tekst: 'C', href }] }).success).toBe(true);
});

test.each([
  'javascript:alert(1)',
  '//evil.example',
  '/\\evil.example',
  'http://example.com',
  'data:text/html,x',
  'kontakt',
])('a link may not lead to %s', (href) => {
  expect(afsnitSchema.safeParse({ ...afsnit, links: [{ tekst: 'C', href }] }).success).toBe(false);
});

test('a banner without a link has none, rather than an empty one', () => {
  const days = { fra: '2026-01-01', til: '2026-01-02' };
  const banner = { id: 'a', titel: 'A', tekst: 'B', type: 'info', maalgrupper: [], ...days };
  expect(bannerSchema.parse(banner)).not.toHaveProperty('link');
});
