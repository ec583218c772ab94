import { describe, expect, test } from 'vitest';
import {
  anyone,
  caseworkerOnly,
  citizenAnyway,
  citizenOnly,
  enrollingOnly,
  lookOnly,
  type Verdict,
} from '@/lib/core/policy';
import type { Actor } from '@/lib/core/session/viewer';
import { caseworkerActor, citizenActor, enrollingActor, otherEmployeeActor } from '@/tests/support/actors';

const actors = {
  visitor: null,
  enrolling: enrollingActor(),
  citizen: citizenActor(),
  'citizen with a one-time password': citizenActor({}, { first: 'password' }),
  'citizen who has a policy to accept': citizenActor({}, { first: 'policy' }),
  'caseworker looking at a citizen': caseworkerActor({}),
  'caseworker looking at nobody': caseworkerActor(null),
  support: otherEmployeeActor('support'),
  employer: otherEmployeeActor('employer'),
} satisfies Record<string, Actor | null>;
type Name = keyof typeof actors;

const everybody = Object.keys(actors) as Name[];
const citizens: Name[] = ['citizen', 'citizen with a one-time password', 'citizen who has a policy to accept'];
const caseworkers: Name[] = ['caseworker looking at a citizen', 'caseworker looking at nobody'];

/** Who is let through each policy; whoever is not named is refused. */
const matrix: Record<string, { policy: (actor: Actor | null) => Verdict<Actor | null>; lets: Name[] }> = {
  anyone: { policy: anyone, lets: everybody.filter((name) => name !== 'caseworker looking at a citizen') },
  citizenOnly: { policy: citizenOnly, lets: ['citizen'] },
  citizenAnyway: { policy: citizenAnyway, lets: citizens },
  enrollingOnly: { policy: enrollingOnly, lets: ['enrolling'] },
  caseworkerOnly: { policy: caseworkerOnly, lets: caseworkers },
};

describe.each(Object.entries(matrix))('%s', (_, { policy, lets }) => {
  test.each(everybody)('judges a %s', (name) => {
    const verdict = policy(actors[name]);
    expect(verdict.allowed).toBe(lets.includes(name));
    if (verdict.allowed) expect(verdict.actor).toBe(actors[name]);
    else expect(verdict.reason).toMatch(/^[A-ZÆØÅ].*\.$/);
  });
});

describe('a caseworker who looks at a citizen', () => {
  test.each([anyone, citizenOnly, citizenAnyway])('is told that looking is all there is (%o)', (policy) => {
    expect(policy(actors['caseworker looking at a citizen'])).toEqual({ allowed: false, reason: lookOnly });
  });
});

describe('a citizen with something to do first', () => {
  test('is told what it is', () => {
    expect(citizenOnly(actors['citizen with a one-time password'])).toMatchObject({
      reason: expect.stringContaining('adgangskode'),
    });
    expect(citizenOnly(actors['citizen who has a policy to accept'])).toMatchObject({
      reason: expect.stringContaining('politik om persondata'),
    });
  });
});
