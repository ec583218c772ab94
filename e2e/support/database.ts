import { randomBytes } from 'node:crypto';
import { type Database, openDatabase } from '@/prisma/client';
import { demoPassword, person } from '@/prisma/seed/people';

export type Account = { id: string; username: string; password: string };

/** What can be different from the seeded account that an account is copied from. */
export type AccountChanges = {
  mustChangePassword?: boolean;
  passwordExpiresAt?: Date;
};

/** The portal's database, for arranging what no page can arrange yet and for looking at what was left behind. */
export function openPortalDatabase(url: string | undefined): Database {
  if (!url) throw new Error('Set PORTAL_DATABASE_URL to the database of the portal at PORTAL_URL, as its owner.');
  return openDatabase(url, { max: 2, applicationName: 'jobnet-journeys' });
}

/**
 * An account of this test's own, for what would get in the way of other tests. It is `like`'s account under another
 * user name: the same CPR number, so the same name and status, but only user name and password lead to it.
 */
export async function copyAccount(db: Database, like: string, changes: AccountChanges = {}): Promise<Account> {
  const original = await accountOf(db, like);
  const username = `${like}-${randomBytes(5).toString('hex')}`;
  const { cprCipher, passwordHash } = original;
  const { id } = await db.account.create({
    data: {
      cprCipher,
      passwordHash,
      username,
      usernameFolded: username,
      cprIndex: randomBytes(32).toString('base64url'),
      policyAcceptances: {
        create: original.policyAcceptances.map(({ version, acceptedAt }) => ({ version, acceptedAt })),
      },
      ...changes,
    },
  });
  return { id, username, password: demoPassword };
}

/** The seeded account of somebody in the cast. */
export function accountOf(db: Database, key: string) {
  return db.account.findUniqueOrThrow({
    where: { usernameFolded: person(key).username },
    include: { policyAcceptances: true },
  });
}

/** Takes away the account that somebody without one has created. */
export async function forgetAccount(db: Database, usernames: string[]): Promise<void> {
  await db.account.deleteMany({ where: { usernameFolded: { in: usernames } } });
}
