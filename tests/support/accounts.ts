import { blindIndex, encryptText } from '@/lib/core/crypto';
import { hashPassword } from '@/lib/core/password';
import type { Citizen } from '@/lib/core/session/viewer';
import { foldUsername } from '@/lib/login/rules';
import type { Database } from '@/prisma/client';
import { person } from '@/prisma/seed/people';

export type AccountOptions = {
  cpr?: string;
  username?: string;
  password?: string;
  mustChangePassword?: boolean;
  passwordExpiresAt?: Date;
  email?: string;
  emailConfirmedAt?: Date;
};

let made = 0;

/** An account of somebody who could not exist (month 13); give a `cpr` for one of the cast. */
export async function newAccount(db: Database, options: AccountOptions = {}): Promise<Citizen> {
  made += 1;
  const { cpr = `0113${String(made).padStart(6, '0')}`, username = `borger.${made}`, password, ...rest } = options;
  const account = await db.account.create({
    data: {
      ...{ username, usernameFolded: foldUsername(username), ...rest },
      ...{ cprCipher: encryptText(cpr), cprIndex: blindIndex(cpr) },
      passwordHash: password === undefined ? null : await hashPassword(password),
    },
  });
  return { accountId: account.id, username, cprCipher: account.cprCipher };
}

/** The account that somebody in the cast has in a seeded database. */
export async function castAccount(db: Database, key: string): Promise<Citizen> {
  const account = await db.account.findUniqueOrThrow({ where: { cprIndex: blindIndex(person(key).cpr) } });
  const { id: accountId, username, cprCipher } = account;
  return { accountId, username, cprCipher };
}
