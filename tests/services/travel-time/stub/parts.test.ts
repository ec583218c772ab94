import { expect, test } from 'vitest';
import { readAddressTables } from '@/services/address/stub/seed';
import { crossingsBetween, type Part, partOf } from '@/services/travel-time/stub/parts';

const islands: Record<string, Part> = {
  ...{ '8305': 'samsoe', '9940': 'laesoe', '8592': 'anholt', '6720': 'fanoe' },
  ...{ '5960': 'aeroe', '5970': 'aeroe', '5985': 'aeroe', '5965': 'aeroe' },
};

function byPostcode(postnummer: string): Part {
  const own = islands[postnummer];
  if (own) return own;
  if (postnummer >= '3700' && postnummer < '3800') return 'bornholm';
  if (postnummer < '5000') return 'sjaelland';
  return postnummer < '6000' ? 'fyn' : 'jylland';
}

test('every postcode lies in the part of the country that its number says', async () => {
  const { postnumre } = await readAddressTables();
  const wrong = postnumre.filter(({ postnummer, koordinat }) => partOf(koordinat) !== byPostcode(postnummer));
  expect(wrong.map(({ postnummer, by, koordinat }) => [postnummer, by, koordinat, partOf(koordinat)])).toEqual([]);
});

test.each([
  ['Hamborg', { lat: 53.55, lon: 9.99 }],
  ['Nuuk', { lat: 64.175, lon: -51.738 }],
  ['Göteborg', { lat: 57.95, lon: 11.97 }],
])('%s lies in none of them', (_, place) => {
  expect(partOf(place)).toBeNull();
});

test('a way goes over the parts that lie between, and back the same way', () => {
  const minutes = (one: Part, other: Part) => crossingsBetween(one, other).map((crossing) => crossing.minutes);
  expect(minutes('jylland', 'jylland')).toEqual([]);
  expect(minutes('jylland', 'sjaelland')).toEqual([6, 12]);
  expect(minutes('bornholm', 'samsoe')).toEqual([195, 12, 6, 90]);
  expect(minutes('samsoe', 'bornholm')).toEqual([90, 6, 12, 195]);
  expect(minutes('samsoe', 'laesoe')).toEqual([90, 120]);
  expect(minutes('bornholm', 'sjaelland')).toEqual([195]);
});
