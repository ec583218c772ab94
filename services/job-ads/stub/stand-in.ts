import type { Database, Transaction } from '@/prisma/client';
import type { Caller } from '@/services/http/caller';
import type { Call, Implementation } from '@/services/http/implementation';
import { Err, Ok, type Result } from '@/services/http/result';
import type { InternalAd, Job, Status } from '../ad';
import type { jobAdsContract } from '../contract';
import { changedIn, isNothingNew, type Reading, readCursor, writeCursor } from './changes';
import * as rules from './rules';
import * as tables from './tables';
import { told, toldToEverybody } from './told';

/** What the stand-in needs around it. */
export type JobAdsStandIn = {
  db: Database;
  /** Today in Denmark as `YYYY-MM-DD`. */
  today: () => string;
  now: () => Date;
};

type Receipt = { id: string; status: Status };
type Asked = { ad: InternalAd; isDraft: boolean } & Partial<rules.Period>;

const noSuchAd = () => Err('not_found', 'no such ad');
const notForYou = () => Err('refused', 'the caller may not');

/** An answer stays well below what a client reads. */
const mostInOneAnswer = 2_000_000;

/** JobAdService as far as it is public, on the stand-in's own tables. */
export function jobAdsStandIn(standIn: JobAdsStandIn): Implementation<typeof jobAdsContract, Transaction> {
  const { db, today } = standIn;

  return {
    async getJob({ id, includeUnpublished }, caller) {
      const found = await tables.findAd(db, id);
      if (!found) return noSuchAd();
      const isOwn = rules.isOwnAd(caller, found.sender);
      const isShown = rules.isPublic(rules.statusOn(found.status, found, today()), found.publishedAt);
      if (isShown || (includeUnpublished && isOwn)) return Ok(told(found, today(), isOwn && includeUnpublished));
      return noSuchAd();
    },

    async addJob({ ad, isDraft, ...asked }, caller, call) {
      const sender = rules.senderOf(caller);
      if (sender === null) return notForYou();
      return write(standIn, await tables.newId(txOf(call)), sender, { ad, isDraft, ...asked }, call);
    },

    async updateJob({ id, ad, isDraft, ...asked }, caller, call) {
      const found = await findOwn(id, caller, call);
      if (!found.ok) return found;
      const status = rules.statusOn(found.value.status, found.value, today());
      if (!rules.afterStep('update', status)) return Err('conflict', rules.whyNot('update', status));
      return write(standIn, id, found.value.sender, { ad, isDraft, ...asked }, call);
    },

    async closeJob({ id }, caller, call) {
      const found = await findOwn(id, caller, call);
      return found.ok ? take(standIn, 'close', found.value, call) : found;
    },

    async approveJob({ id }, caller, call) {
      if (caller.kind !== 'portal') return notForYou();
      const found = await findOwn(id, caller, call);
      return found.ok ? take(standIn, 'approve', found.value, call) : found;
    },

    async rejectJob({ id, reason }, caller, call) {
      if (caller.kind !== 'portal') return notForYou();
      const found = await findOwn(id, caller, call);
      return found.ok ? take(standIn, 'reject', { ...found.value, rejection: reason }, call) : found;
    },

    async listAwaitingApproval({ after = '', max }, caller) {
      if (caller.kind !== 'portal') return notForYou();
      const { ads, total } = await tables.listByStatus(db, 'AwaitingApproval', after, max);
      return Ok({ jobs: ads.map((ad) => told(ad, today(), true)), total });
    },

    async listChanges({ since, max }) {
      const reading = await readingOf(standIn, since);
      return reading ? Ok(await readChanges(standIn, reading, max)) : Err('invalid', 'since is no cursor of ours');
    },
  };
}

/** The ad, when it is the caller's to change. Others are not told that it is there. */
async function findOwn(id: string, caller: Caller, call: Call<Transaction>): Promise<Result<tables.StoredAd>> {
  const found = await tables.findAdForChange(txOf(call), id);
  if (!found) return noSuchAd();
  return rules.isOwnAd(caller, found.sender) ? Ok(found) : noSuchAd();
}

async function write(
  { today }: JobAdsStandIn,
  id: string,
  sender: string,
  { ad, isDraft, ...asked }: Asked,
  call: Call<Transaction>,
): Promise<Result<Receipt>> {
  const period = rules.periodOf(ad, asked, today());
  const fault = rules.faultIn(ad, period, today());
  if (fault) return Err('invalid', fault);
  const status = isDraft ? 'Draft' : 'AwaitingApproval';
  const life = { id, sender, status, rejection: null, publishedAt: null, ...period } as const;
  await tables.saveAd(txOf(call), { ...life, isExternal: false, ad });
  return Ok({ id, status });
}

async function take(
  { today, now }: JobAdsStandIn,
  step: Exclude<rules.Step, 'update'>,
  found: tables.StoredAd,
  call: Call<Transaction>,
): Promise<Result<Receipt>> {
  const before = rules.statusOn(found.status, found, today());
  const status = rules.afterStep(step, before);
  if (!status) return Err('conflict', rules.whyNot(step, before));
  const changed = { ...found, ...rules.lifeAfter(step, found, today(), now()), status };
  await tables.saveAd(txOf(call), changed);
  return Ok({ id: found.id, status: rules.statusOn(status, changed, today()) });
}

async function readingOf({ db, today }: JobAdsStandIn, since: string | undefined): Promise<Reading | null> {
  const known = since === undefined ? { mark: null } : readCursor(since);
  if (!known || 'reading' in known) return known?.reading ?? null;
  return { from: known.mark, to: { change: await tables.newestChange(db), day: today() }, afterId: '' };
}

async function readChanges({ db, today }: JobAdsStandIn, reading: Reading, max: number) {
  const found = isNothingNew(reading) ? [] : await tables.listWhere(db, changedIn(reading), max + 1);
  const changes: { id: string; job: Job | null }[] = [];
  let size = 0;
  for (const ad of found.slice(0, max)) {
    const job = toldToEverybody(ad, today());
    size += JSON.stringify(job).length;
    if (changes.length > 0 && size > mostInOneAnswer) break;
    changes.push({ id: ad.id, job });
  }
  const hasMore = changes.length < found.length;
  const last = hasMore ? (changes.at(-1)?.id ?? null) : null;
  return { cursor: writeCursor(reading, last), hasMore, changes };
}

function txOf({ tx }: Call<Transaction>): Transaction {
  if (!tx) throw new Error('A write needs the transaction that remembers its request id');
  return tx;
}
