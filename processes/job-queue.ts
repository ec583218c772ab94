import { PgBoss } from 'pg-boss';
import { type Job, runJob } from '@/lib/core/jobs';
import { log } from '@/lib/core/log';

export type JobQueue = {
  /** Takes no more jobs and waits for those at hand. */
  stop: () => Promise<void>;
};

// Less than the launcher waits before it insists.
const graceMs = 12_000;

/** One of a job at a time, however many workers there are; a worker that dies is noticed within a minute. */
const queueRules = {
  policy: 'exclusive',
  retryLimit: 3,
  retryDelay: 60,
  expireInSeconds: 60 * 60,
  heartbeatSeconds: 60,
  deleteAfterSeconds: 30 * 24 * 60 * 60,
} as const;

/**
 * Runs jobs at their times. The queue lives in the PostgreSQL schema pgboss, whose tables the portal's own login makes
 * and owns; a time that passed while no worker ran is made up for once.
 */
export async function startJobQueue(
  appUrl: string,
  jobs: readonly Job[],
  { pollingIntervalSeconds = 5 } = {},
): Promise<JobQueue> {
  const boss = new PgBoss({
    connectionString: appUrl,
    application_name: 'jobnet-worker',
    schema: 'pgboss',
    createSchema: false,
    max: 3,
  });
  boss.on('error', (error) => log.error('job-queue-failed', { error }));
  boss.on('warning', ({ message }) => log.warn('job-queue-warns', { message }));
  await boss.start();
  await forgetAbsent(boss, jobs);
  for (const job of jobs) {
    await boss.createQueue(job.name, queueRules);
    await boss.schedule(job.name, job.cron, null, { tz: 'Europe/Copenhagen', missed: 'once' });
    await boss.work(job.name, { pollingIntervalSeconds }, () => runJob(job));
  }
  return { stop: () => boss.stop({ graceful: true, timeout: graceMs }) };
}

/** A job that has left the list would otherwise be put in its queue for ever, with nobody to run it. */
async function forgetAbsent(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  const known = new Set(jobs.map(({ name }) => name));
  for (const { name } of await boss.getSchedules()) {
    if (!known.has(name)) await boss.unschedule(name);
  }
}
