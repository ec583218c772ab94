import { forgetHidden } from '@/lib/automatch/jobs';
import { danishDay } from '@/lib/core/clock';
import { systemDb } from '@/lib/core/db';
import { deleteOldParked } from '@/lib/core/forms/parked';
import { deleteOldSubmissions } from '@/lib/core/forms/submission';
import type { Job } from '@/lib/core/jobs';
import { forgetDelivered } from '@/lib/core/outbox/upkeep';
import { reencryptAll } from '@/lib/core/reencryption';
import { deleteOldWireRequests } from '@/lib/core/server/wire-requests';
import { deleteOldSessions, endExpiredSessions } from '@/lib/core/session/store';
import { deleteDeletedSearches } from '@/lib/gemt-soegning/jobs';
import { deleteOldLogins } from '@/lib/historik/jobs';
import { deleteOldJobwishHistory } from '@/lib/jeg-soeger-job-som/jobs';
import { deleteOldAgents, runJobAgents } from '@/lib/jobagent/jobs';
import { forgetMarks } from '@/lib/jobannonce/jobs';
import { compareAds, forgetRemovedAds } from '@/lib/jobindeks/jobs/compare';
import { deleteOldUploads } from '@/lib/joblog/jobs';
import { deleteOldThrottle } from '@/lib/login/jobs';
import { deleteOldJourneys } from '@/lib/rejsetid/jobs';
import { deleteExpiredJoblogs } from '@/services/dfdg';
import { deleteKeptMail } from '@/services/mail';
import { deleteKeptSms } from '@/services/sms';

/** How long sent messages and the request ids of both directions are kept, in milliseconds; our own choice. */
const messagesKeptMs = 90 * 24 * 60 * 60 * 1000;

/** Everything the worker does by the clock: a new job is one entry. The nights are spread over an hour. */
export const jobs: readonly Job[] = [
  // Right after midnight, when ads end.
  { name: 'compare-ads', cron: '5 0 * * *', run: (now) => compareAds(now) },
  // Nobody gets e-mail from us before nine or after ten at night. Whoever has been told today is not due again: the later
  // rounds are for what a system that was down has left behind.
  { name: 'run-job-agents', cron: '*/10 9-21 * * *', run: runJobAgents },
  {
    name: 'end-expired-sessions',
    cron: '*/15 * * * *',
    run: async (now) => ({ ended: await endExpiredSessions(now) }),
  },
  {
    name: 'delete-old-sessions',
    cron: '5 2 * * *',
    run: async (now) => ({ deleted: await deleteOldSessions(now) }),
  },
  {
    name: 'delete-old-forms',
    cron: '10 2 * * *',
    run: async (now) => ({ parked: await deleteOldParked(now), submissions: await deleteOldSubmissions(now) }),
  },
  {
    name: 'delete-old-uploads',
    cron: '12 2 * * *',
    run: async (now) => ({ deleted: await deleteOldUploads(now) }),
  },
  {
    name: 'delete-old-logins',
    cron: '20 2 * * *',
    run: async (now) => ({ deleted: await deleteOldLogins(now) }),
  },
  {
    name: 'delete-old-jobwish-history',
    cron: '25 2 * * *',
    run: async (now) => ({ deleted: await deleteOldJobwishHistory(now) }),
  },
  { name: 'delete-old-job-agents', cron: '28 2 * * *', run: deleteOldAgents },
  {
    name: 'delete-deleted-searches',
    cron: '29 2 * * *',
    run: async (now) => ({ deleted: await deleteDeletedSearches(now) }),
  },
  { name: 'forget-marks-of-ads', cron: '27 2 * * *', run: forgetMarks },
  {
    name: 'forget-hidden-jobforslag',
    cron: '25 2 * * *',
    run: async (now) => ({ deleted: await forgetHidden(now) }),
  },
  {
    name: 'delete-old-journeys',
    cron: '35 2 * * *',
    run: async (now) => ({ deleted: await deleteOldJourneys(now) }),
  },
  {
    name: 'delete-old-throttle',
    cron: '30 2 * * *',
    run: async (now) => ({ deleted: await deleteOldThrottle(now) }),
  },
  // DFDG's own batch; with the real DFDG there is nothing here for it to find.
  {
    name: 'delete-expired-joblogs',
    cron: '35 2 * * *',
    run: (now) => deleteExpiredJoblogs(systemDb(), { now, today: danishDay(now) }),
  },
  {
    name: 'delete-old-messages',
    cron: '40 2 * * *',
    run: async (now) => {
      const before = new Date(now.getTime() - messagesKeptMs);
      const db = systemDb();
      const outbox = await forgetDelivered(db, before);
      return { outbox, mails: await deleteKeptMail(db, before), sms: await deleteKeptSms(db, before) };
    },
  },
  {
    name: 'delete-old-wire-requests',
    cron: '45 2 * * *',
    run: async (now) => ({ deleted: await deleteOldWireRequests(new Date(now.getTime() - messagesKeptMs)) }),
  },
  {
    name: 'forget-removed-ads',
    cron: '55 2 * * *',
    run: async (now) => ({ forgotten: await forgetRemovedAds(now) }),
  },
  { name: 'reencrypt', cron: '50 2 * * *', run: reencryptAll },
];
