import { randomUUID } from 'node:crypto';
import { now, today } from '@/lib/core/clock';
import { containsCpr } from '@/lib/core/cpr';
import { dbFor } from '@/lib/core/db';
import { type FormResult, once, type Submission } from '@/lib/core/forms/submission';
import { enqueue } from '@/lib/core/outbox';
import { citizenOnly } from '@/lib/core/policy';
import type { Actor, CitizenActor } from '@/lib/core/session/viewer';
import { countVisitorMail } from '@/lib/core/throttle/attempts';
import { canonicalText, readCanonical, searchVersion } from '@/lib/gemt-soegning/queries/canonical';
import { describeSearch } from '@/lib/gemt-soegning/queries/describe';
import { longestSearch } from '@/lib/gemt-soegning/schema';
import type { Transaction } from '@/prisma/client';
import { currentContext } from '@/services/http/context';
import { findOwnEmail } from '../queries/create';
import { confirmLetter } from '../queries/letters';
import { sealEmail } from '../queries/recipient';
import { firstRunOn } from '../rules/schedule';
import { agentsPath, emailSchema, mostAgents, type NewAgent } from '../schema';
import { agentTexts } from '../texts';
import { beginningOf, dayAsDate } from './begin';
import { askByMail } from './visitor';

/** Makes a job agent: a citizen's own, or one that belongs to an address and begins when that has been confirmed. */
export async function createAgent(actor: Actor | null, values: NewAgent, submission: Submission): Promise<FormResult> {
  const texts = agentTexts(values.side).create;
  const search = canonicalText(values.soegning);
  if (search.length > longestSearch) return { ok: false, formErrors: [texts.tooLong] };
  if (containsCpr(search)) return { ok: false, formErrors: [texts.cpr] };
  const citizen = citizenOnly(actor);
  // Work in Denmark knows no login: there a citizen is a visitor like others.
  const owner = citizen.allowed && values.side === 'jobnet' ? citizen.actor : null;
  const own = owner && (await findOwnEmail(owner));
  const agent = { site: values.side, search, rhythm: values.hyppighed };
  if (owner && own && (values.modtager === 'konto' || values.email.toLowerCase() === own.toLowerCase()))
    return createOwn(owner, agent, submission);
  const email = emailSchema.safeParse(values.email);
  if (!email.success)
    return { ok: false, fieldErrors: { email: [values.email === '' ? texts.emailMissing : texts.emailWrong] } };
  const excess = await countVisitorMail(email.data.toLowerCase(), currentContext()?.clientAddress ?? 'unknown', now());
  if (excess === 'mailer') return { ok: false, formErrors: [texts.wait] };
  if (owner) return createToConfirm(owner, { ...agent, email: email.data, isSilent: excess !== null }, submission);
  return askByMail({ ...agent, email: email.data, isSilent: excess !== null }, submission);
}

type Wanted = { site: NewAgent['side']; search: string; rhythm: NewAgent['hyppighed'] };

/** For the address that the account has confirmed: it begins at once. */
async function createOwn(actor: CitizenActor, agent: Wanted, submission: Submission): Promise<FormResult> {
  const texts = agentTexts('jobnet').create;
  const { accountId } = actor.citizen;
  const beginning = await beginningOf(agent);
  if (!beginning.ok) return { ok: false, formErrors: [texts.down] };
  return once(dbFor(actor), submission, async (tx) => {
    const others = await lockedAgents(tx, accountId);
    const same = others.find(({ search, emailCipher }) => search === agent.search && emailCipher === null);
    if (same) return { ok: true, redirectTo: `${agentsPath}?findes=${same.id}` };
    if (others.length >= mostAgents) return { ok: false, formErrors: [texts.full(mostAgents)] };
    const at = now();
    const { id } = await tx.jobAgent.create({
      data: { ...agent, ...beginning.value, accountId, version: searchVersion, createdAt: at, confirmedAt: at },
    });
    return { ok: true, redirectTo: `${agentsPath}?oprettet=${id}` };
  });
}

type ToConfirm = Wanted & { email: string; isSilent: boolean };

/** For another address of a citizen's: it begins when that has been confirmed. */
async function createToConfirm(actor: CitizenActor, wanted: ToConfirm, submission: Submission): Promise<FormResult> {
  const { email, isSilent, ...agent } = wanted;
  const texts = agentTexts('jobnet').create;
  const { accountId } = actor.citizen;
  const id = randomUUID();
  const sealed = sealEmail(email, id);
  const description = await describeSearch('jobnet', readCanonical(agent).search);
  return once(dbFor(actor), submission, async (tx) => {
    const others = await lockedAgents(tx, accountId);
    const same = others.find(({ search, emailIndex }) => search === agent.search && emailIndex === sealed.emailIndex);
    if (same) return { ok: true, redirectTo: `${agentsPath}?findes=${same.id}` };
    if (others.length >= mostAgents) return { ok: false, formErrors: [texts.full(mostAgents)] };
    const at = now();
    const nextRunOn = dayAsDate(firstRunOn(agent.rhythm, today()));
    const times = { createdAt: at, lastActiveAt: at, nextRunOn };
    await tx.jobAgent.create({ data: { id, ...agent, ...sealed, ...times, accountId, version: searchVersion } });
    const payload = { to: email, ...confirmLetter({ ...agent, id, description }) };
    if (!isSilent) await enqueue(tx, { system: 'mail', operation: 'send', orderingKey: `jobagent:${id}`, payload });
    return { ok: true, redirectTo: `${agentsPath}?bekraeft=${id}` };
  });
}

/** A citizen's agents; two presses of one citizen wait for each other, so that neither goes over the limit. */
async function lockedAgents(tx: Transaction, accountId: string) {
  await tx.$queryRaw`SELECT 1 AS one FROM jobnet.account WHERE id = ${accountId}::uuid FOR NO KEY UPDATE`;
  return tx.jobAgent.findMany({ where: { accountId, deletedAt: null } });
}
