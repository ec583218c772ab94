import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  authProvider,
  citizenFromClaims,
  employeeFromClaims,
  levelTooLow,
  nsisLevels,
  redirectAddresses,
  wrongIdentityType,
} from '@/services/identity';

const citizen = {
  sub: 'broker-1',
  identity_type: 'private',
  loa: nsisLevels.betydelig,
  'mitid.uuid': '5711c78a-f168-424b-b1b5-9153f744284e',
  'mitid.identity_name': 'Anna Kjær',
  'mitid.date_of_birth': '1988-03-14',
  'dk.cpr': '1403881000',
};
const employee = {
  sub: 'broker-2',
  identity_type: 'professional',
  loa: nsisLevels.hoej,
  'nemlogin.cvr': '64942212',
  'nemlogin.org_name': 'Jobcenter København',
  'nemlogin.name': 'Kim Jensen',
  'nemlogin.persistent_professional_id': '948589f5-ffbd-430a-a3d8-5200467a6832',
};

describe('citizenFromClaims', () => {
  it('reads a citizen at Substantial, and one at High', () => {
    expect(citizenFromClaims(citizen)).toEqual({
      ok: true,
      value: {
        kind: 'citizen',
        subject: 'broker-1',
        mitidUuid: '5711c78a-f168-424b-b1b5-9153f744284e',
        name: 'Anna Kjær',
        birthDate: '1988-03-14',
        cpr: '1403881000',
        level: 'betydelig',
      },
    });
    expect(citizenFromClaims({ ...citizen, loa: nsisLevels.hoej })).toMatchObject({ value: { level: 'hoej' } });
  });

  it('reads a protected person, whose name MitID does not tell', () => {
    const { 'mitid.identity_name': _, ...nameless } = citizen;
    expect(citizenFromClaims(nameless)).toMatchObject({ ok: true, value: { name: null } });
  });

  it('ignores claims it does not know', () => {
    expect(citizenFromClaims({ ...citizen, aud: 'jobnet', 'mitid.age': '38' })).toMatchObject({ ok: true });
  });

  it('refuses a level below Substantial, even when the broker then leaves the rest out', () => {
    const refusal = { ok: false, reason: 'refused', detail: levelTooLow };
    expect(citizenFromClaims({ ...citizen, loa: nsisLevels.lav })).toEqual(refusal);
    expect(citizenFromClaims({ loa: nsisLevels.lav, identity_type: 'private' })).toEqual(refusal);
  });

  it('refuses an employee identity', () => {
    expect(citizenFromClaims(employee)).toEqual({ ok: false, reason: 'refused', detail: wrongIdentityType });
  });

  const drifts: [string, unknown][] = [
    ['nothing', undefined],
    ['a text', 'claims'],
    ['no level', { ...citizen, loa: undefined }],
    ['a short level', { ...citizen, loa: 'Substantial' }],
    ['a level of another scheme', { ...citizen, loa: `${nsisLevels.hoej}/x` }],
    ['no CPR number', { ...citizen, 'dk.cpr': undefined }],
    ['a CPR number with a hyphen', { ...citizen, 'dk.cpr': '140388-1000' }],
    ['a CPR number as a number', { ...citizen, 'dk.cpr': 1403881000 }],
    ['a birth date that does not exist', { ...citizen, 'mitid.date_of_birth': '1988-02-30' }],
    ['no MitID id', { ...citizen, 'mitid.uuid': '' }],
    ['no subject', { ...citizen, sub: undefined }],
  ];
  for (const [what, claims] of drifts) {
    it(`calls ${what} drift`, () => {
      expect(citizenFromClaims(claims)).toMatchObject({ ok: false, reason: 'drift' });
    });
  }

  it('never tells what it received, whatever that was', () => {
    const secret = fc.string({ minLength: 4 }).map((text) => `!${text}!`);
    const claim = (right: string) => fc.oneof(fc.constant(right), secret);
    const claims = fc.record({
      sub: claim('broker-1'),
      identity_type: claim('private'),
      loa: claim(nsisLevels.betydelig),
      'mitid.uuid': claim(citizen['mitid.uuid']),
      'mitid.date_of_birth': claim('1988-03-14'),
      'dk.cpr': secret,
    });
    fc.assert(
      fc.property(claims, (given) => {
        const result = citizenFromClaims(given);
        expect(result.ok).toBe(false);
        expect(JSON.stringify(result)).not.toContain('!');
      }),
    );
  });
});

describe('employeeFromClaims', () => {
  it('reads an employee with the organisation', () => {
    expect(employeeFromClaims(employee)).toEqual({
      ok: true,
      value: {
        kind: 'employee',
        subject: 'broker-2',
        professionalId: '948589f5-ffbd-430a-a3d8-5200467a6832',
        name: 'Kim Jensen',
        cvr: '64942212',
        organisation: 'Jobcenter København',
        level: 'hoej',
      },
    });
  });

  it('refuses a citizen, and a level below Substantial', () => {
    expect(employeeFromClaims(citizen)).toMatchObject({ reason: 'refused', detail: wrongIdentityType });
    const low = { ...employee, loa: nsisLevels.lav };
    expect(employeeFromClaims(low)).toMatchObject({ reason: 'refused', detail: levelTooLow });
  });

  it('calls a CVR number of another length drift, and names the claim', () => {
    const result = employeeFromClaims({ ...employee, 'nemlogin.cvr': '6494221' });
    expect(result).toMatchObject({ reason: 'drift', detail: 'identity claims: nemlogin.cvr invalid_format' });
  });
});

describe('authProvider', () => {
  const settings = { issuer: 'https://broker.example.com/', clientId: 'jobnet', clientSecret: 'secret' };

  it('asks for a fresh login with the scopes of its door, guarded three ways', () => {
    expect(authProvider('mitid', settings)).toMatchObject({
      id: 'mitid',
      wellKnown: 'https://broker.example.com/.well-known/openid-configuration',
      authorization: { params: { scope: 'openid mitid ssn', prompt: 'login' } },
      checks: ['pkce', 'state', 'nonce'],
      idToken: true,
    });
    expect(authProvider('medarbejder', settings).authorization.params.scope).toBe('openid nemlogin');
  });

  function claimsFrom(signed: object, told: Record<string, unknown>) {
    const id_token = `head.${Buffer.from(JSON.stringify(signed)).toString('base64url')}.signature`;
    const client = { userinfo: async () => told };
    return authProvider('mitid', settings).userinfo.request({ tokens: { id_token, access_token: 'token' }, client });
  }

  it('adds what userinfo tells to the token, and believes the signed token where they differ', async () => {
    const signed = { sub: 'one', loa: nsisLevels.lav };
    const told = { sub: 'one', loa: nsisLevels.hoej, 'dk.cpr': '1403881000' };
    expect(await claimsFrom(signed, told)).toEqual({ sub: 'one', loa: nsisLevels.lav, 'dk.cpr': '1403881000' });
  });

  it('believes neither when userinfo speaks of someone else', async () => {
    await expect(claimsFrom({ sub: 'one' }, { sub: 'two', 'dk.cpr': '1403881000' })).rejects.toThrow(
      'different people',
    );
  });

  it('comes back to one address per door', () => {
    expect(redirectAddresses('https://job.example.com/')).toEqual([
      'https://job.example.com/api/auth/callback/mitid',
      'https://job.example.com/api/auth/callback/medarbejder',
    ]);
  });
});
