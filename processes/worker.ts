import { now } from '@/lib/core/clock';
import { config, connectionTo, requiredSetting } from '@/lib/core/config';
import { closeDb, systemDb } from '@/lib/core/db';
import { log } from '@/lib/core/log';
import { deliverDue, deliverThrough } from '@/lib/core/outbox/deliver';
import { outside } from '@/lib/core/outside';
import { lifecycle } from '@/lib/core/server/lifecycle';
import { stopSearchIndex } from '@/lib/core/server/search-index';
import { createAdsRound } from '@/lib/jobindeks/jobs/bring';
import { startJobQueue } from './job-queue';
import { jobs } from './jobs';
import { repeat } from './repeat';
import { explainTrouble } from './run-command';

const outboxPauseMs = 2_000;
/** How soon an ad that was approved can be found. A system that is not ours is not asked four times a second. */
const adsPauseMs = { standIn: 250, real: 60_000 };

/** Does what nobody waits for: the outbox to the outside systems, ads to the search, and jobs at their times. */
async function main(): Promise<void> {
  const queue = await startJobQueue(requiredSetting('DATABASE_APP_URL'), jobs);
  const { dfdg, mail, sms } = outside();
  const deliverers = { dfdg: deliverThrough(dfdg), mail: deliverThrough(mail), sms: deliverThrough(sms) };
  const outbox = repeat('outbox', outboxPauseMs, (signal) => deliverDue(systemDb(), deliverers, now(), { signal }));
  const isRealJobAds = connectionTo('JOBAD', config()) !== undefined;
  const ads = repeat('ads', isRealJobAds ? adsPauseMs.real : adsPauseMs.standIn, createAdsRound());

  const stop = async () => {
    if (lifecycle.draining) return;
    lifecycle.draining = true;
    await Promise.all([queue.stop(), outbox.stop(), ads.stop()]);
    await stopSearchIndex();
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
