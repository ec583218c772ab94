import { blindIndex, encryptText } from '@/lib/core/crypto';
import { hashPassword } from '@/lib/core/password';
import { foldUsername } from '@/lib/login/rules';
import type { Transaction } from '@/prisma/client';
import { dayFrom, type Person } from '@/prisma/seed/person';

type Settings = {
  people: readonly Person[];
  password: string;
  /** The version of "Politik om persondata" that everybody has accepted. */
  policyVersion: string;
};

/** The accounts of the cast. */
export function kontoSeed({ people, password, policyVersion }: Settings) {
  return {
    name: 'konto',
    isEmpty: async (db: Transaction): Promise<boolean> => (await db.account.count()) === 0,
    fill: async (db: Transaction, seededOn: string): Promise<void> => {
      for (const person of people.filter(({ hasAccount }) => hasAccount)) {
        const lastLogin = person.lastLogin ?? 0;
        const lastLoginAt = at(seededOn, lastLogin);
        const account = await db.account.create({
          data: {
            cprCipher: encryptText(person.cpr),
            cprIndex: blindIndex(person.cpr),
            username: person.username,
            usernameFolded: foldUsername(person.username),
            passwordHash: await hashPassword(password),
            email: person.email,
            emailConfirmedAt: person.email && person.isEmailConfirmed ? lastLoginAt : null,
            createdAt: at(seededOn, lastLogin - 200),
            lastLoginAt,
            policyAcceptances: { create: { version: policyVersion, acceptedAt: lastLoginAt } },
          },
        });
        await db.loginHistory.create({ data: { accountId: account.id, at: lastLoginAt, method: 'mitid' } });
      }
    },
  };
}

function at(seededOn: string, offset: number): Date {
  return new Date(`${dayFrom(seededOn, offset)}T08:30:00Z`);
}
