import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import type { Dfdg } from '@/services/dfdg';
import { seededJoblogId } from '@/services/dfdg/stub/joblog-seed';
import type { Caller } from '@/services/http/caller';
import { cprOf, kim, personKey, rikke } from './cast';
import {
  akassen,
  andenAkasse,
  anna,
  bare,
  borger,
  full,
  jobcenterets,
  joblogDoors,
  portal,
  read,
} from './joblog-doors';

const { eachDoor, setClock, database } = joblogDoors();

const id = seededJoblogId('anna', 4);
const refused = { ok: false, reason: 'refused', code: 4575 };
const pdf = Buffer.from('%PDF-1.7').toString('base64');

/** Each way of reading joblogs, and of writing them. */
const reads = (dfdg: Dfdg, caller: Caller, cpr = anna) => [
  dfdg.listJoblogs({ cpr }, caller),
  dfdg.getJoblogOversigt({ cpr, fra: '2026-01-01', til: '2026-03-02' }, caller),
  dfdg.getJoblog({ cpr, id }, caller),
  dfdg.getJoblogDokument({ cpr, id, type: 'cv' }, caller),
];
const writes = (dfdg: Dfdg, caller: Caller, cpr = anna) => [
  () => dfdg.createJoblog({ cpr, id: randomUUID(), joblog: full }, caller),
  () => dfdg.putJoblogDokument({ cpr, id, type: 'cv', filename: 'x.pdf', indhold: pdf }, caller),
  () => dfdg.deleteJoblogDokument({ cpr, id, type: 'cv' }, caller),
  () => dfdg.updateJoblog({ cpr, id, kendtVersion: 3, joblog: bare }, caller),
  () => dfdg.deleteJoblog({ cpr, id, kendtVersion: 4 }, caller),
  () => dfdg.genopretJoblog({ cpr, id }, caller),
];

async function expectAll(answers: Promise<unknown>[], expected: object) {
  for (const answer of await Promise.all(answers)) expect(answer).toMatchObject(expected);
}

async function expectInTurn(calls: (() => Promise<unknown>)[], expected: object) {
  for (const call of calls) expect(await call()).toMatchObject(expected);
}

/** Lets Anna's membership end on a day. */
async function endMembership(day: string) {
  const where = { personKey: personKey(anna) };
  await database().owner.dfdgMedlemskab.updateMany({ where, data: { tilDato: new Date(`${day}T00:00:00Z`) } });
}

describe('people', () => {
  eachDoor('read and write their own through the portal', async (dfdg) => {
    for (const caller of [borger, portal]) await expectAll(reads(dfdg, caller), { ok: true });
    await expectInTurn(writes(dfdg, borger), { ok: true });
  });

  eachDoor('who are caseworkers read what belongs to those they may look at', async (dfdg) => {
    for (const caller of [kim, rikke]) await expectAll(reads(dfdg, caller), { ok: true });
  });

  eachDoor('who are caseworkers read nothing of anybody else', async (dfdg) => {
    for (const [key, caller] of [
      ['mikkel', kim],
      ['sofie', rikke],
      ['ida', rikke],
      ['signe', kim],
    ] as const)
      await expectAll(reads(dfdg, caller, cprOf(key)), refused);
  });

  eachDoor('who call themselves something else than their office is read nothing', async (dfdg) => {
    await expectAll(reads(dfdg, { ...rikke, art: 'jobcenter' }), refused);
  });

  eachDoor('who are caseworkers write nothing', async (dfdg) => {
    const before = await read(dfdg, id);
    for (const caller of [kim, rikke]) await expectInTurn(writes(dfdg, caller), refused);
    expect(await read(dfdg, id)).toEqual(before);
  });
});

describe('systems', () => {
  eachDoor('of an a-kasse read and write what belongs to its members, in its name', async (dfdg) => {
    await expectAll(reads(dfdg, akassen), { ok: true });
    await expectInTurn(writes(dfdg, akassen), { ok: true });
    expect(await read(dfdg, id)).toMatchObject({ oprettetAf: 'jobnet', redigeretAf: 'Fagligt Fællesskab', version: 4 });
    const { joblogs } = await list(dfdg);
    expect(joblogs.find(({ title }) => title === full.title)).toMatchObject({ oprettetAf: 'Fagligt Fællesskab' });
  });

  eachDoor('of an a-kasse have nothing to do with anybody else', async (dfdg) => {
    await expectAll(reads(dfdg, andenAkasse), refused);
    await expectInTurn(writes(dfdg, andenAkasse), refused);
    for (const key of ['sofie', 'signe']) await expectAll(reads(dfdg, akassen, cprOf(key)), refused);
  });

  eachDoor('of an a-kasse read and write until 120 days after membership', async (dfdg) => {
    await endMembership('2026-03-31');
    setClock('2026-07-29T12:00:00.000Z');
    await expectAll(reads(dfdg, akassen), { ok: true });
    setClock('2026-07-30T12:00:00.000Z');
    await expectAll(reads(dfdg, akassen), refused);
    await expectInTurn(writes(dfdg, akassen), refused);
  });

  eachDoor('of a jobcentre read what belongs to its citizens, and write nothing', async (dfdg) => {
    await expectAll(reads(dfdg, jobcenterets), { ok: true });
    await expectAll(reads(dfdg, jobcenterets, cprOf('mikkel')), refused);
    await expectInTurn(writes(dfdg, jobcenterets), refused);
  });

  eachDoor('that speak for no organisation get nothing', async (dfdg) => {
    const stranger: Caller = { kind: 'system', name: 'another-system' };
    await expectAll(reads(dfdg, stranger), refused);
    await expectInTurn(writes(dfdg, stranger), refused);
  });

  async function list(dfdg: Dfdg) {
    const answer = await dfdg.listJoblogs({ cpr: anna }, portal);
    return answer.ok ? answer.value : expect.unreachable(answer.detail);
  }
});
