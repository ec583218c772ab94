import { expect } from 'vitest';
import { travelTimeContract } from '@/services/travel-time/contract';
import { travelTimeStandIn } from '@/services/travel-time/stub/stand-in';
import { contractDoors } from '@/tests/support/contract-doors';

const { eachDoor, checkFaults, checkWire } = contractDoors(travelTimeContract, () => travelTimeStandIn());

const portal = { kind: 'portal' } as const;
const odense = { lat: 55.4028, lon: 10.392 };
const svendborg = { lat: 55.0598, lon: 10.6068 };
const journey = { fra: odense, til: svendborg, afgang: '2026-11-24T08:00' };

eachDoor('tells how long a journey takes, and that it has only been reckoned', async (travelTime) => {
  const answer = await travelTime.findRejse(journey, portal);
  expect(answer).toMatchObject({ ok: true, value: { skift: 2, erEstimat: true } });
  expect(answer.ok && answer.value.minutter).toBeGreaterThan(45);
});

eachDoor('knows no connection to a place outside Denmark', async (travelTime) => {
  const answer = await travelTime.findRejse({ ...journey, til: { lat: 53.55, lon: 9.99 } }, portal);
  expect(answer).toMatchObject({ ok: false, reason: 'not_found' });
});

eachDoor('refuses what is no departure and no place', async (travelTime) => {
  for (const afgang of ['2026-11-24', '2026-11-24T24:00', '2026-13-01T08:00', '2026-11-24T08:00Z']) {
    expect(await travelTime.findRejse({ ...journey, afgang }, portal)).toMatchObject({ ok: false, reason: 'invalid' });
  }
  const nowhere = await travelTime.findRejse({ ...journey, til: { lat: 91, lon: 0 } }, portal);
  expect(nowhere).toMatchObject({ ok: false, reason: 'invalid' });
});

checkFaults('findRejse', journey, portal);
checkWire();
