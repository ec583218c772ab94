import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { GET as suggest } from '@/app/api/adresse/forslag/route';
import { GET as findPlaces } from '@/app/api/adresse/postnummer/route';
import { inFault } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database, { API_REQUESTS_PER_MINUTE: '1000' });

const forslag = (query: string) => suggest(new Request(`http://localhost/api/adresse/forslag?${query}`));
const postnumre = (query: string) => findPlaces(new Request(`http://localhost/api/adresse/postnummer?${query}`));
const answer = z.object({
  groups: z.array(z.object({ options: z.array(z.object({ label: z.string(), detail: z.string().optional() })) })),
});
const labelsOf = async (response: Response) => {
  const { groups } = answer.parse(await response.json());
  return groups.flatMap(({ options }) => options.map(({ label, detail }) => (detail ? `${label}, ${detail}` : label)));
};

describe('addresses', () => {
  test('are suggested to everybody, in groups, and may be kept for a while', async () => {
    const response = await forslag('text=n%C3%B8rrebrogade+12');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect((await labelsOf(response)).slice(0, 2)).toEqual([
      'Nørrebrogade 12, 2200 København N',
      'Nørrebrogade 12, st. tv, 2200 København N',
    ]);
  });

  test('of the postcode that is known come first, and half a postcode is no matter', async () => {
    const [first] = await labelsOf(await forslag('text=vestergade+7&postnummer=8600'));
    expect(first).toBe('Vestergade 7, 8600 Silkeborg');
    expect((await forslag('text=vestergade+7&postnummer=86')).status).toBe(200);
  });

  test('are not suggested for less than three characters', async () => {
    for (const query of ['', 'text=', 'text=+n%C3%B8+']) expect((await forslag(query)).status).toBe(400);
  });

  test('are none while the register is down, which nobody keeps', async () => {
    const response = await inFault('address', 'down', () => forslag('text=skolevej'));
    expect(response.status).toBe(503);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).not.toHaveProperty('groups');
  });

  test('are suggested for whatever is written, however long', async () => {
    for (const text of ['x'.repeat(5_000), '%00%00%00', "'; DROP TABLE", '<script>', '🏠🏠🏠', '12 12 12 12']) {
      expect((await forslag(`text=${encodeURIComponent(text)}`)).status).toBe(200);
    }
  });
});

describe('postcodes and cities', () => {
  test('are found by each other', async () => {
    expect(await labelsOf(await postnumre('text=8000'))).toEqual(['Aarhus C, 8000']);
    expect(await labelsOf(await postnumre('text=%C3%A5rhus+c'))).toEqual(['Aarhus C, 8000']);
    expect((await postnumre('text=8000')).headers.get('cache-control')).toBe('public, max-age=3600');
  });

  test('are never more than twenty, and none for a single character', async () => {
    expect((await labelsOf(await postnumre('text=10'))).length).toBe(20);
    expect((await postnumre('text=8')).status).toBe(400);
  });

  test('are told also while the register is down: the portal has its own copy', async () => {
    await postnumre('text=8000');
    expect((await inFault('address', 'down', () => postnumre('text=9000'))).status).toBe(200);
  });
});
