import { expect } from '@playwright/test';
import { PgBoss } from 'pg-boss';
import type { Database } from '@/prisma/client';

/** Has the worker run a job now instead of at its time, and waits until it has been run. */
export async function runJobNow(databaseUrl: string, name: string): Promise<void> {
  const settings = { schema: 'pgboss', createSchema: false, migrate: false, supervise: false, schedule: false };
  const boss = new PgBoss({ connectionString: databaseUrl, max: 1, ...settings });
  await boss.start();
  try {
    // Only one of a job can wait or run at a time; another journey may have asked for it a moment ago. One that failed
    // waits a minute for its next try: this one goes in its place.
    const send = async () => {
      const waiting = (await boss.findJobs(name)).filter(({ state }) => state === 'retry');
      if (waiting.length > 0)
        await boss.cancel(
          name,
          waiting.map(({ id }) => id),
        );
      return boss.send(name);
    };
    await expect.poll(send, { timeout: 30_000 }).not.toBeNull();
    await expect
      .poll(async () => (await boss.findJobs(name)).every(({ state }) => state !== 'created' && state !== 'active'), {
        timeout: 30_000,
      })
      .toBe(true);
  } finally {
    await boss.stop();
  }
}

/**
 * Lets the day of an agent come until it has told of something: the search engine hears of an ad a moment after it was
 * published, and another journey's round may look before that.
 */
export async function letAgentTell(db: Database, databaseUrl: string, id: string): Promise<void> {
  const letters = () => db.outboxEntry.count({ where: { orderingKey: `jobagent:${id}` } });
  const before = await letters();
  await expect(async () => {
    await db.jobAgent.update({ where: { id }, data: { nextRunOn: new Date('2000-01-01') } });
    await runJobNow(databaseUrl, 'run-job-agents');
    expect(await letters()).toBeGreaterThan(before);
  }).toPass({ timeout: 90_000 });
}

/**
 * Publishes an internal ad: one that is there, under another name. It stands with the ads and in the search engine both,
 * since other journeys find it, as the newest of all, and open its page.
 */
export async function publishAd(db: Database, ad: { id: string; title: string; isWorkInDenmarkJob?: boolean }) {
  const isWorkInDenmarkJob = ad.isWorkInDenmarkJob ?? false;
  const english = isWorkInDenmarkJob ? { title: ad.title, text: ad.title } : null;
  const own = JSON.stringify({ title: ad.title, isWorkInDenmarkJob, english });
  const found = JSON.stringify({ ...ad, isWorkInDenmarkJob, english, publishedAt: new Date().toISOString() });
  await db.$executeRaw`
    WITH next AS (UPDATE ankiro.change SET newest = newest + 1 RETURNING newest),
    sample AS (
      SELECT known.*, document FROM job_ads.ad known
      JOIN ankiro.document ON document.id = known.id AND "index" = 'internal' AND document IS NOT NULL
      WHERE known.status = 'Approved' AND publication_end > now() + interval '7 days'
      ORDER BY known.id LIMIT 1
    ), published AS (
      INSERT INTO job_ads.ad (id, is_external, status, publication_start, publication_end, published_at, sender, ad, change_no)
      SELECT ${ad.id}, false, status, publication_start, publication_end, now(), sender, ad || ${own}::jsonb, change_no
      FROM sample
    )
    INSERT INTO ankiro.document ("index", id, change, document)
    SELECT 'internal', ${ad.id}, next.newest, sample.document || ${found}::jsonb FROM next, sample`;
}

/** The newest e-mail to an address, once it has been sent. */
export async function mailTo(db: Database, to: string, subject: RegExp) {
  const find = async () => {
    const mails = await db.mailMessage.findMany({ where: { to }, orderBy: { id: 'desc' } });
    return mails.find((mail) => subject.test(mail.subject));
  };
  await expect.poll(async () => (await find())?.subject, { timeout: 20_000 }).toMatch(subject);
  const mail = await find();
  if (!mail) throw new Error(`no e-mail to ${to}`);
  return mail;
}

/** A link of an e-mail, as it stands in its text. */
export function linkIn(mail: { text: string }, page: string): string {
  const link = new RegExp(`https?://\\S+/find-job/jobagenter/${page}\\S*`).exec(mail.text)?.[0];
  if (!link) throw new Error(`the e-mail has no link to ${page}`);
  return link;
}
