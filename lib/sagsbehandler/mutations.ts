import { audit, recordLook } from '@/lib/core/audit';
import { parseCpr } from '@/lib/core/cpr';
import { blindIndex } from '@/lib/core/crypto';
import { dbFor, systemDb } from '@/lib/core/db';
import type { FormResult, Refusal } from '@/lib/core/forms/submission';
import { outside } from '@/lib/core/outside';
import { caseworkerCaller } from '@/lib/core/session/caller';
import type { CaseworkerActor } from '@/lib/core/session/viewer';
import type { Reason } from '@/services/http/result';
import { sagsbehandlerTexts } from './texts';

function refusalText(reason: Reason): string {
  if (reason === 'refused') return sagsbehandlerTexts.refused;
  return reason === 'not_found' ? sagsbehandlerTexts.notFound : sagsbehandlerTexts.down;
}

function atField(text: string): Refusal {
  return { ok: false, fieldErrors: { cpr: [text] } };
}

/**
 * Opens a citizen's Jobnet for a caseworker. DFDG decides whether they may (SAG-1); the look stands in the citizen's
 * login history and in the audit before the first page is shown (SAG-3). A refusal is audited too.
 */
export async function openCitizen(actor: CaseworkerActor, typedCpr: string): Promise<FormResult> {
  const parsed = parseCpr(typedCpr);
  if (!parsed.ok) return atField(parsed.message);
  const access = await outside().dfdg.getSagsbehandleradgang({ cpr: parsed.cpr }, caseworkerCaller(actor));
  const account = await systemDb().account.findUnique({
    where: { cprIndex: blindIndex(parsed.cpr) },
    select: { id: true },
  });
  if (!access.ok) {
    await audit(dbFor(actor), actor, {
      action: 'citizen-refused',
      citizen: account?.id ?? null,
      details: { reason: access.reason },
    });
    return access.reason === 'unavailable' || access.reason === 'drift'
      ? { ok: false, formErrors: [sagsbehandlerTexts.down] }
      : atField(refusalText(access.reason));
  }
  if (!account) return atField(sagsbehandlerTexts.noAccount);
  await recordLook(dbFor(actor), actor, account.id);
  await systemDb().session.update({ where: { idHash: actor.sessionKey }, data: { accountId: account.id } });
  return { ok: true, redirectTo: '/forside' };
}

/** Ends the look; the caseworker stays logged in and can choose another citizen. Safe to call twice. */
export async function closeCitizen(actor: CaseworkerActor): Promise<void> {
  if (!actor.citizen) return;
  await systemDb().session.update({ where: { idHash: actor.sessionKey }, data: { accountId: null } });
  await audit(dbFor(actor), actor, { action: 'citizen-closed', citizen: actor.citizen.accountId });
}
