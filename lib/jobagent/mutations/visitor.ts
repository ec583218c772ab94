import { randomUUID } from 'node:crypto';
import { now, today } from '@/lib/core/clock';
import { systemDb } from '@/lib/core/db';
import { type FormResult, once, type Submission } from '@/lib/core/forms/submission';
import { enqueue } from '@/lib/core/outbox';
import { findJobHref } from '@/lib/find-job/queries';
import type { Site } from '@/lib/find-job/schema';
import { readCanonical, searchVersion } from '@/lib/gemt-soegning/queries/canonical';
import { describeSearch } from '@/lib/gemt-soegning/queries/describe';
import type { Transaction } from '@/prisma/client';
import { alreadyLetter, confirmLetter, fullLetter, type Mail } from '../queries/letters';
import { emailIndex, sealEmail } from '../queries/recipient';
import { firstRunOn } from '../rules/schedule';
import { mostAgents, newAgentPath, type Rhythm } from '../schema';
import { dayAsDate } from './begin';

export type Asked = {
  site: Site;
  search: string;
  rhythm: Rhythm;
  email: string;
  /** The address has had its share of e-mails today: nothing is done, and nobody can tell. */
  isSilent: boolean;
};

/**
 * What a visitor asks for is answered by e-mail only, and on the page always with the same words: whether an address is
 * known, has this agent, or has too many, is nobody's business but its owner's.
 */
export async function askByMail({ email, isSilent, ...agent }: Asked, submission: Submission): Promise<FormResult> {
  const { search } = readCanonical(agent);
  const description = await describeSearch(agent.site, search);
  const href = findJobHref(agent.site, search, newAgentPath);
  const redirectTo = `${href}${href.includes('?') ? '&' : '?'}status=sendt`;
  return once(systemDb(), submission, async (tx) => {
    if (!isSilent) {
      const { id, letter } = await answerTo(tx, { ...agent, email, description });
      const payload = { to: email, ...letter };
      await enqueue(tx, { system: 'mail', operation: 'send', orderingKey: `jobagent:${id}`, payload });
    }
    return { ok: true, redirectTo };
  });
}

type ToAnswer = Omit<Asked, 'isSilent'> & { description: string };

async function answerTo(tx: Transaction, asked: ToAnswer): Promise<{ id: string; letter: Mail }> {
  const { email, description, ...agent } = asked;
  const mine = emailIndex(email);
  // Those who ask for one address at the same moment wait for each other.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${mine}, 0))`;
  const others = await tx.jobAgent.findMany({ where: { emailIndex: mine, accountId: null, deletedAt: null } });
  const same = others.find(({ site, search }) => site === agent.site && search === agent.search);
  if (same?.confirmedAt) {
    const letter = alreadyLetter({ ...agent, rhythm: same.rhythm, id: same.id, description }, same.pausedAt !== null);
    return { id: same.id, letter };
  }
  const at = now();
  const nextRunOn = dayAsDate(firstRunOn(agent.rhythm, today()));
  const times = { createdAt: at, lastActiveAt: at, nextRunOn };
  if (same) {
    // Asked again before it was confirmed: the newest wish counts, and so does the time to confirm it.
    await tx.jobAgent.update({ where: { id: same.id }, data: { rhythm: agent.rhythm, ...times } });
    return { id: same.id, letter: confirmLetter({ ...agent, id: same.id, description }) };
  }
  const id = randomUUID();
  if (others.length >= mostAgents) return { id, letter: fullLetter({ ...agent, id, description }) };
  await tx.jobAgent.create({ data: { id, ...agent, ...sealEmail(email, id), ...times, version: searchVersion } });
  return { id, letter: confirmLetter({ ...agent, id, description }) };
}
