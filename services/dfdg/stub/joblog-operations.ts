import type { Transaction } from '@/prisma/client';
import type { Implementation } from '@/services/http/implementation';
import { Err, Ok, type Result } from '@/services/http/result';
import { dfdgCodes as codes, type dfdgContract } from '../contract';
import type { joblogOperations as table } from '../joblog-contract';
import type { DfdgStandIn } from './access';
import { readableBy, writableBy } from './joblog-access';
import { needed, noSuchJoblog } from './joblog-answers';
import { joblogDokumentOperations } from './joblog-dokument-operations';
import { findOversigt, findPage } from './joblog-lists';
import { bringBackMs, faultInJoblog, isPeriodStart } from './joblog-rules';
import { bringBackJoblog, findJoblog, hideJoblog, insertJoblog, type Outcome, updateJoblog } from './joblog-tables';

type Operations = Pick<Implementation<typeof dfdgContract, Transaction>, keyof typeof table>;

/** Joblogs: what portal and a-kasser share about a citizen's search for work. */
export function joblogOperations(standIn: DfdgStandIn): Operations {
  const { db, today, now = () => new Date() } = standIn;

  return {
    ...joblogDokumentOperations(standIn),

    async listJoblogs({ cpr, ...listing }, caller) {
      const person = await readableBy(standIn, caller, cpr);
      return person.ok ? Ok(await findPage(db, person.value, listing, today())) : person;
    },

    async getJoblogOversigt({ cpr, ...period }, caller) {
      const person = await readableBy(standIn, caller, cpr);
      if (!isPeriodStart(period.fra) || !isPeriodStart(period.til))
        return Err('invalid', 'not a plausible period', codes.invalidMessage);
      return person.ok ? Ok(await findOversigt(db, person.value, period)) : person;
    },

    async getJoblog({ cpr, id }, caller) {
      const person = await readableBy(standIn, caller, cpr);
      if (!person.ok) return person;
      const found = await findJoblog(db, { id, personKey: person.value });
      return found ? Ok(found) : noSuchJoblog();
    },

    async createJoblog({ cpr, id, joblog }, caller, { tx }) {
      const writer = await writableBy(standIn, caller, cpr);
      if (!writer.ok) return writer;
      const { personKey, af } = writer.value;
      const fault = faultInJoblog(joblog, today());
      if (fault) return Err('invalid', fault, codes.invalidMessage);
      const isNew = await insertJoblog(needed(tx), { id, personKey }, joblog, { af, at: now() });
      return isNew ? Ok({ version: 1 }) : Err('conflict', 'the id is in use', codes.idExists);
    },

    async updateJoblog({ cpr, id, kendtVersion, joblog }, caller, { tx }) {
      const writer = await writableBy(standIn, caller, cpr);
      if (!writer.ok) return writer;
      const { personKey, af } = writer.value;
      const fault = faultInJoblog(joblog, today());
      if (fault) return Err('invalid', fault, codes.invalidMessage);
      const outcome = await updateJoblog(needed(tx), { id, personKey }, kendtVersion, joblog, { af, at: now() });
      return answered(outcome, { version: kendtVersion + 1 });
    },

    async deleteJoblog({ cpr, id, kendtVersion }, caller, { tx }) {
      const writer = await writableBy(standIn, caller, cpr);
      if (!writer.ok) return writer;
      const which = { id, personKey: writer.value.personKey };
      return answered(await hideJoblog(needed(tx), which, kendtVersion, now()), {});
    },

    async genopretJoblog({ cpr, id }, caller, { tx }) {
      const writer = await writableBy(standIn, caller, cpr);
      if (!writer.ok) return writer;
      const which = { id, personKey: writer.value.personKey };
      const version = await bringBackJoblog(needed(tx), which, new Date(now().getTime() - bringBackMs));
      return version === null ? noSuchJoblog() : Ok({ version });
    },
  };
}

function answered<T>(outcome: Outcome, value: T): Result<T> {
  if (outcome === 'done') return Ok(value);
  if (outcome === 'none') return noSuchJoblog();
  return Err('conflict', 'the joblog has another version by now', codes.newerVersion);
}
