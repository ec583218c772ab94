import { z } from 'zod';
import { systemDb } from '@/lib/core/db';
import { enqueue } from '@/lib/core/outbox';
import type { Mail } from '../queries/letters';

/** What a run has found for one agent. */
export type Told = {
  id: string;
  /** How far it had told when it was read; another run that came first has moved it. */
  toldUpTo: number;
  edition: number;
  nextRunOn: string;
  /** Null when there is nothing to tell, or nobody to tell it to. */
  letter: (Mail & { to: string }) | null;
  /** It has been through this edition; not so when it could not be told. */
  isDone: boolean;
};

const idsSchema = z.array(z.object({ id: z.string() }));

/**
 * Moves agents on and puts their e-mails in the outbox, all of it in one transaction: whoever dies in the middle has
 * neither moved nor sent. An agent that somebody else has moved meanwhile is left alone. Answers how many e-mails.
 */
export async function tellAll(batch: readonly Told[], at: Date, day: string): Promise<number> {
  // The same order everywhere, so that two runs never wait for each other in a ring.
  const ordered = batch.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return systemDb().$transaction(
    async (tx) => {
      const rows = await tx.$queryRaw`
        UPDATE jobnet.job_agent AS agent SET
          next_run_on = told.next_run_on,
          told_up_to = CASE WHEN told.is_done THEN told.edition ELSE agent.told_up_to END,
          known_ads = CASE WHEN told.is_done THEN '{}' ELSE agent.known_ads END,
          last_sent_at = CASE WHEN told.is_sent THEN ${at}::timestamptz ELSE agent.last_sent_at END
        FROM unnest(
          ${ordered.map(({ id }) => id)}::uuid[], ${ordered.map(({ toldUpTo }) => toldUpTo)}::int[],
          ${ordered.map(({ edition }) => edition)}::int[], ${ordered.map(({ nextRunOn }) => nextRunOn)}::date[],
          ${ordered.map(({ isDone }) => isDone)}::bool[], ${ordered.map(({ letter }) => letter !== null)}::bool[]
        ) AS told (id, told_up_to, edition, next_run_on, is_done, is_sent)
        WHERE agent.id = told.id AND agent.told_up_to = told.told_up_to AND agent.next_run_on <= ${day}::date
          AND agent.confirmed_at IS NOT NULL AND agent.paused_at IS NULL AND agent.deleted_at IS NULL
        RETURNING agent.id::text`;
      const moved = new Set(idsSchema.parse(rows).map(({ id }) => id));
      let sent = 0;
      for (const { id, edition, letter } of ordered) {
        if (!letter || !moved.has(id)) continue;
        await enqueue(tx, {
          ...{ system: 'mail', operation: 'send', orderingKey: `jobagent:${id}`, payload: letter, isBulk: true },
          requestId: `ja-${id.replaceAll('-', '')}-${edition}`,
        });
        sent += 1;
      }
      return sent;
    },
    { timeout: 60_000, maxWait: 60_000 },
  );
}
