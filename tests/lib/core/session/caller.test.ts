import { describe, expect, test } from 'vitest';
import { callerOf, caseworkerCaller } from '@/lib/core/session/caller';
import { callerSchema } from '@/services/http/caller';
import { caseworkerActor, citizenActor } from '@/tests/support/actors';

const looking = { ...caseworkerActor({}), citizen: citizenActor().citizen };

describe('on whose behalf an outside system is asked', () => {
  test('is the citizen’s own when the citizen looks', () => {
    expect(callerOf(citizenActor())).toEqual({ kind: 'borger' });
  });

  test('is the caseworker’s, with office and kind, when a caseworker looks', () => {
    const caller = callerOf(looking);
    expect(callerSchema.parse(caller)).toEqual(caller);
    expect(caller).toMatchObject({ kind: 'sagsbehandler', cvr: '64942212', art: 'jobcenter' });
  });

  test('tells an a-kasse from a jobcentre, since DFDG withholds more from it', () => {
    const employee = { ...looking.employee, kind: 'akasse' as const };
    expect(caseworkerCaller({ employee })).toMatchObject({ art: 'akasse' });
  });

  test('never holds anything about the citizen', () => {
    expect(JSON.stringify(callerOf(looking))).not.toContain(looking.citizen.accountId);
  });
});
