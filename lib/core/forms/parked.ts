import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { now } from '@/lib/core/clock';
import { decryptText, encryptText, isSameSecret, sha256, subkey } from '@/lib/core/crypto';
import { dbFor, systemDb } from '@/lib/core/db';
import type { Viewer } from '@/lib/core/session/viewer';

/** How long something typed is kept for its owner after the session ran out, in milliseconds. */
export const parkedForMs = 24 * 60 * 60 * 1000;

/** How many forms are kept for one account; an older one gives way. */
export const mostParked = 20;

const valuesSchema = z.record(z.string(), z.string());

/** What a form is about is somebody's own: the database need not be able to read it. */
function keyOf(form: string, about?: string): string {
  return about === undefined ? form : `${form}:${sha256(about)}`;
}

/**
 * Keeps what was typed when the session ran out, encrypted, for this account only. The newest of a form stands; `about`
 * tells forms of one name apart, such as those that change two joblogs.
 */
export async function parkForm(
  accountId: string,
  name: string,
  path: string,
  values: Record<string, string>,
  about?: string,
): Promise<void> {
  const form = keyOf(name, about);
  const data = { path, cipher: encryptText(JSON.stringify(values)), createdAt: now() };
  await systemDb().parkedForm.upsert({
    where: { accountId_form: { accountId, form } },
    create: { accountId, form, ...data },
    update: data,
  });
  await systemDb().$executeRaw`DELETE FROM jobnet.parked_form WHERE id IN (
    SELECT id FROM jobnet.parked_form WHERE account_id = ${accountId}::uuid
    ORDER BY created_at DESC, id DESC OFFSET ${mostParked})`;
}

/**
 * What this citizen had typed in this form when a session ran out, or null; without `about` the newest of that name. A
 * caseworker never sees it.
 */
export async function findParked(viewer: Viewer, form: string, about?: string): Promise<Record<string, string> | null> {
  if (viewer.kind !== 'citizen') return null;
  const { accountId } = viewer.citizen;
  const anyOfThatName = { OR: [{ form }, { form: { startsWith: `${form}:` } }] };
  const named = about === undefined ? anyOfThatName : { form: keyOf(form, about) };
  const row = await dbFor(viewer).parkedForm.findFirst({
    where: { accountId, ...named, createdAt: { gte: new Date(now().getTime() - parkedForMs) } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return row && valuesSchema.parse(JSON.parse(decryptText(row.cipher)));
}

/** Whether anything that was typed is kept for this account. */
export async function hasParked(accountId: string): Promise<boolean> {
  const createdAt = { gte: new Date(now().getTime() - parkedForMs) };
  return (await systemDb().parkedForm.count({ where: { accountId, createdAt } })) > 0;
}

/** Forgets what was kept, once the form has been sent. */
export async function forgetParked(accountId: string, form: string, about?: string): Promise<void> {
  await systemDb().parkedForm.deleteMany({ where: { accountId, form: keyOf(form, about) } });
}

/**
 * By which a page tells for whom it was drawn. Two people can use one browser after each other: what one of them typed
 * must not be kept for the other.
 */
export function ownerMark(accountId: string): string {
  return createHmac('sha256', subkey('form-draft')).update(accountId).digest('base64url');
}

/** Whether a page was drawn for this account. */
export function isOwnerMark(mark: string, accountId: string): boolean {
  return isSameSecret(mark, ownerMark(accountId));
}

/** Deletes what nobody came back for. Returns how many; safe to run twice. */
export async function deleteOldParked(at: Date): Promise<number> {
  const { count } = await systemDb().parkedForm.deleteMany({
    where: { createdAt: { lt: new Date(at.getTime() - parkedForMs) } },
  });
  return count;
}
