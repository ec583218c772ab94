import { now } from '@/lib/core/clock';
import { requiredSetting } from '@/lib/core/config';
import { closeDb, systemDb } from '@/lib/core/db';
import { log } from '@/lib/core/log';
import { deliverDue, deliverThrough } from '@/lib/core/outbox/deliver';
import { outside } from '@/lib/core/outside';
import { lifecycle } from '@/lib/core/server/lifecycle';
import { startJobQueue } from './job-queue';
import { jobs } from './jobs';
import { repeat } from './repeat';
import { explainTrouble } from './run-command';

const outboxPauseMs = 2_000;

/** Does what nobody waits for: brings the outbox to the outside systems, and runs the jobs at their times. */
async function main(): Promise<void> {
  const queue = await startJobQueue(requiredSetting('DATABASE_APP_URL'), jobs);
  const { dfdg, mail, sms } = outside();
  const deliverers = { dfdg: deliverThrough(dfdg), mail: deliverThrough(mail), sms: deliverThrough(sms) };
  const outbox = repeat('outbox', outboxPauseMs, (signal) => deliverDue(systemDb(), deliverers, now(), { signal }));

  const stop = async () => {
    if (lifecycle.draining) return;
    lifecycle.draining = true;
    await Promise.all([queue.stop(), outbox.stop()]);
    await closeDb();
    log.info('worker-stopped');
    process.exit(0);
  };
  process.on('SIGTERM', stop).on('SIGINT', stop).on('disconnect', stop);
  log.info('worker-ready', { jobs: jobs.length });
  process.send?.('ready');
}

main().catch((error: unknown) => {
  process.stderr.write(`The worker could not start: ${explainTrouble(error)}\n`);
  process.exit(1);
});
