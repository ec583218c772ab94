import { z } from 'zod';
import { now } from '@/lib/core/clock';
import { decryptText, encryptText } from '@/lib/core/crypto';
import { dbFor, systemDb } from '@/lib/core/db';
import type { Viewer } from '@/lib/core/session/viewer';

/** How long something typed is kept for its owner after the session ran out, in milliseconds. */
export const parkedForMs = 24 * 60 * 60 * 1000;

const valuesSchema = z.record(z.string(), z.string());

/** Keeps what was typed when the session ran out, encrypted, for this account only. The newest of a form stands. */
export async function parkForm(
  accountId: string,
  form: string,
  path: string,
  values: Record<string, string>,
): Promise<void> {
  const data = { path, cipher: encryptText(JSON.stringify(values)), createdAt: now() };
  await systemDb().parkedForm.upsert({
    where: { accountId_form: { accountId, form } },
    create: { accountId, form, ...data },
    update: data,
  });
}

/** What this citizen had typed in this form when a session ran out, or null. A caseworker never sees it. */
export async function findParked(viewer: Viewer, form: string): Promise<Record<string, string> | null> {
  if (viewer.kind !== 'citizen') return null;
  const { accountId } = viewer.citizen;
  const row = await dbFor(viewer).parkedForm.findUnique({ where: { accountId_form: { accountId, form } } });
  if (!row || row.createdAt.getTime() < now().getTime() - parkedForMs) return null;
  return valuesSchema.parse(JSON.parse(decryptText(row.cipher)));
}

/** Forgets what was kept, once the form has been sent. */
export async function forgetParked(accountId: string, form: string): Promise<void> {
  await systemDb().parkedForm.deleteMany({ where: { accountId, form } });
}

/** Deletes what nobody came back for. Returns how many; safe to run twice. */
export async function deleteOldParked(at: Date): Promise<number> {
  const { count } = await systemDb().parkedForm.deleteMany({
    where: { createdAt: { lt: new Date(at.getTime() - parkedForMs) } },
  });
  return count;
}
