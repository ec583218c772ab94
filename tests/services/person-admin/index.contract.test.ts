import { beforeAll, describe, expect, test } from 'vitest';
import { createCredentials } from '@/lib/konto/mutations/credentials';
import { personAdminWire } from '@/lib/konto/mutations/person-admin';
import { personAdminContract } from '@/services/person-admin';
import { contractDoors, kitCredentials } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';
import { startWireServer, type WireServer } from '@/tests/support/wire-server';

const database = await testDatabase();
setPortalSettings(database, {
  SYSTEM_CREDENTIALS: 'jobcenter:the-secret-of-jobcenters,akasse:the-secret-of-akasser',
  PERSON_ADMIN_SYSTEMS: 'jobcenter',
});
const { owner } = database;

const { eachDoor, checkFaults, checkWire } = contractDoors(personAdminContract, () => ({ createCredentials }));
const system = { kind: 'system', name: 'jobcenter' } as const;
const verifiedBy = { medarbejderId: 'kim.jobcenter', organisation: 'Jobcenter København' };

let made = 0;
function newCpr(): string {
  made += 1;
  return `010190${String(made).padStart(4, '0')}`;
}

describe('createCredentials', () => {
  eachDoor('answers a user name, a one-time password and when it stops working', async (personAdmin) => {
    expect(await personAdmin.createCredentials({ cpr: newCpr(), verifiedBy }, system)).toEqual({
      ok: true,
      value: {
        brugernavn: expect.stringMatching(/^[a-z]+\.[a-z]+\.\d{4}$/),
        engangskode: expect.stringMatching(/^[a-z0-9]{5}-[a-z0-9]{5}-[a-z0-9]{5}$/),
        gaelderTil: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      },
    });
  });

  eachDoor('answers 4977 about somebody who has an account, unless it is to be reset', async (personAdmin) => {
    const cpr = newCpr();
    const first = await personAdmin.createCredentials({ cpr, verifiedBy }, system);
    const again = await personAdmin.createCredentials({ cpr, verifiedBy }, system);
    expect(again).toMatchObject({ ok: false, reason: 'conflict', code: 4977 });
    const reset = await personAdmin.createCredentials({ cpr, verifiedBy, nulstil: true }, system);
    expect(reset).toMatchObject({ ok: true, value: { brugernavn: first.ok ? first.value.brugernavn : '' } });
  });

  eachDoor('answers 1001 to a malformed CPR number', async (personAdmin) => {
    const answer = await personAdmin.createCredentials({ cpr: '123', verifiedBy }, system);
    expect(answer).toMatchObject({ ok: false, reason: 'invalid', code: 1001 });
  });

  eachDoor('answers 412 to a repeated request id, and does nothing', async (personAdmin, door) => {
    const cpr = newCpr();
    const options = { requestId: `repeated-${door.replaceAll(' ', '-')}` };
    await personAdmin.createCredentials({ cpr, verifiedBy }, system, options);
    const before = await owner.account.findMany();
    const answer = await personAdmin.createCredentials({ cpr, verifiedBy, nulstil: true }, system, options);
    expect(answer).toMatchObject({ ok: false, reason: 'conflict', code: 412 });
    expect(await owner.account.findMany()).toEqual(before);
  });

  eachDoor('answers 4575 to whoever is no system', async (personAdmin) => {
    const answer = await personAdmin.createCredentials({ cpr: newCpr(), verifiedBy }, { kind: 'borger' });
    expect(answer).toMatchObject({ ok: false, reason: 'refused', code: 4575 });
  });

  checkFaults('createCredentials', { cpr: newCpr(), verifiedBy, nulstil: true }, system);
});

checkWire();

describe('the portal’s own wire', () => {
  let server: WireServer;
  beforeAll(async () => {
    server = await startWireServer('personadmin', personAdminWire());
    return () => server.close();
  });

  const post = (secret: string, requestId: string | null, cpr = newCpr()) =>
    fetch(`${server.baseUrl}/v1/credentials`, {
      method: 'POST',
      headers: {
        ...{ authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
        'x-civilregistrationIdentifier': cpr,
        ...(requestId === null ? {} : { 'x-requestId': requestId }),
      },
      body: JSON.stringify({ verifiedBy }),
    });

  test('is for the systems that are named for it, and for no other system with a credential', async () => {
    expect((await post('the-secret-of-jobcenters', 'named')).status).toBe(200);
    expect((await post('the-secret-of-akasser', 'not-named')).status).toBe(401);
    expect((await post(kitCredentials[0]?.secret ?? '', 'unknown')).status).toBe(401);
  });

  test('answers 400 without a request id, and 412 to one that was used', async () => {
    expect((await post('the-secret-of-jobcenters', null)).status).toBe(400);
    expect((await post('the-secret-of-jobcenters', 'twice')).status).toBe(200);
    expect((await post('the-secret-of-jobcenters', 'twice')).status).toBe(412);
  });

  test('is never kept by anybody on the way', async () => {
    const response = await post('the-secret-of-jobcenters', 'cached');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});
