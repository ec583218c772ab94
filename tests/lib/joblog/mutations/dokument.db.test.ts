import { createHash, randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { outside } from '@/lib/core/outside';
import { createSession } from '@/lib/core/session/store';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { removeDokumentAction, saveDokumentAction, saveWaitingAction } from '@/lib/joblog/actions/dokument';
import { deleteOldUploads } from '@/lib/joblog/jobs';
import { attachDokumenter } from '@/lib/joblog/mutations/dokument';
import { joblogFiles } from '@/lib/joblog/mutations/upload';
import { fetchDokument, getDokumenter } from '@/lib/joblog/queries/dokumenter';
import { listUploads } from '@/lib/joblog/queries/uploads';
import { cprOf } from '@/lib/person/queries';
import { runInContext } from '@/services/http/context';
import { newAccount } from '@/tests/support/accounts';
import { caseworkerActor, citizenActor } from '@/tests/support/actors';
import { Browser, type RequestOptions } from '@/tests/support/browser';
import { seededOn, testDatabase } from '@/tests/support/database';
import { formOf, idle } from '@/tests/support/forms';
import { joblogInDfdg, makeJoblog } from '@/tests/support/joblogs';
import { waitForStandIns } from '@/tests/support/outside';
import { honestPdfs } from '@/tests/support/pdf/honest';
import { hostilePdfs } from '@/tests/support/pdf/hostile';
import { onePage, withTable } from '@/tests/support/pdf/write';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;

let actor: CitizenActor;
let browser: Browser;
let id: string;
beforeEach(async () => {
  const account = await newAccount(owner);
  actor = citizenActor(account);
  browser = new Browser();
  const session = {
    actorKind: 'citizen',
    accountId: account.accountId,
    method: 'mitid',
    policyPending: false,
  } as const;
  browser.sessionId = await createSession({ ...session, now: new Date() });
  id = await makeJoblog(actor);
});

const pdf = (text = 'Kære læser') => withTable(onePage(text));
const file = (bytes: Buffer, name = 'Min ansøgning.pdf') => new File([new Uint8Array(bytes)], name);
const down: RequestOptions = { faults: { dfdg: 'down' } };

/** Sends a document from the joblog's page. */
function send(sent: File | null, fields: Record<string, string> = {}, options?: RequestOptions) {
  const data = formOf({ id, type: 'cv', ...fields });
  if (sent) data.append('cv', sent);
  return browser.post(`/joblog/${id}`, () => saveDokumentAction(idle, data), options);
}

/** An ad of Jobnet's own, from the day the database was seeded on. */
async function someAd(): Promise<string> {
  const clockOffsetMs = Date.parse(`${seededOn}T10:00:00Z`) - Date.now();
  const then = { correlationId: 'ads', clientAddress: 'here', clockOffsetMs, faults: {} };
  const listed = await runInContext(then, () => outside().jobAds.listChanges({ max: 500 }, { kind: 'portal' }));
  const jobs = listed.ok ? listed.value.changes.flatMap(({ job }) => job ?? []) : [];
  return `internal:${jobs.find(({ kind }) => kind === 'internal')?.id}`;
}

const receive = (files: Record<string, File>, fields: Record<string, string> = {}, submitId: string = randomUUID()) =>
  joblogFiles.receive({ accountId: actor.citizen.accountId, submitId, files, fields });

describe('a document that is sent from a joblog’s page', () => {
  test('is handed to DFDG as it is, and nothing of it is kept here', async () => {
    const bytes = pdf();
    expect(await send(file(bytes))).toEqual({ sentTo: `/joblog/${id}?gemt=dokument#dokumenter` });
    const fetched = await fetchDokument(actor, { id, type: 'cv' });
    expect(fetched).toMatchObject({ ok: true, value: { filename: 'Min ansøgning.pdf' } });
    expect(fetched.ok && fetched.value.bytes.equals(bytes)).toBe(true);
    expect(await owner.joblogUpload.count({ where: { accountId: actor.citizen.accountId } })).toBe(0);
  });

  test('takes the place of the one before it', async () => {
    await send(file(pdf(), 'gammel.pdf'));
    await send(file(pdf('Nyt'), 'ny.pdf'));
    expect((await joblogInDfdg(actor, id))?.dokumenter).toMatchObject([{ type: 'cv', filename: 'ny.pdf' }]);
  });

  test('pressed twice is there once', async () => {
    const submitId = randomUUID();
    const answers = await Promise.all([1, 2].map(() => send(file(pdf()), { submitId })));
    expect(answers[0]).toEqual(answers[1]);
    expect((await joblogInDfdg(actor, id))?.dokumenter).toHaveLength(1);
  });

  test('of 10 MB arrives whole', async () => {
    const bytes = Buffer.from((await honestPdfs['one of exactly 10 MB']?.()) ?? []);
    await send(file(bytes));
    const fetched = await fetchDokument(actor, { id, type: 'cv' });
    const hashOf = (some: Buffer) => createHash('sha256').update(some).digest('hex');
    expect(fetched.ok && hashOf(fetched.value.bytes)).toBe(hashOf(bytes));
    const { value } = await send(file(Buffer.concat([bytes, Buffer.from('\n')])));
    expect(value?.fieldErrors.cv?.[0]).toContain('mere end 10 MB');
  });

  test('that does something is refused with what to do about it, and kept nowhere', async () => {
    const { value } = await send(file(hostilePdfs['a script when it is opened']?.make() ?? Buffer.alloc(0), 'ond.pdf'));
    expect(value?.fieldErrors.cv?.[0]).toMatch(/^"ond.pdf" indeholder handlinger.*Gem som PDF/);
    expect(await owner.joblogUpload.count({ where: { accountId: actor.citizen.accountId } })).toBe(0);
    expect((await joblogInDfdg(actor, id))?.dokumenter).toEqual([]);
  });

  test('while DFDG is down waits on the page, and is saved without being sent again', async () => {
    const submitId = randomUUID();
    const { value } = await send(file(pdf()), { submitId }, down);
    expect(value).toMatchObject({ status: 'error', values: { cv: 'Min ansøgning.pdf' } });
    expect(value?.formErrors[0]).toContain('IKKE gemt');
    const again = await send(null, { submitId, dokumenter: value?.values.dokumenter ?? '' });
    expect(again.sentTo).toContain('gemt=dokument');
    expect((await joblogInDfdg(actor, id))?.dokumenter).toHaveLength(1);
  });

  test('that was not chosen is asked for', async () => {
    expect((await send(null)).value?.fieldErrors.cv).toEqual(['Vælg en PDF.']);
  });

  test('cannot be put on somebody else’s joblog', async () => {
    const other = citizenActor(await newAccount(owner));
    const theirs = await makeJoblog(other);
    const { value } = await send(file(pdf()), { id: theirs });
    expect(value?.status).toBe('error');
    expect((await joblogInDfdg(other, theirs))?.dokumenter).toEqual([]);
  });
});

describe('documents that come with an unfinished form', () => {
  test('are kept encrypted, told by name, and found again by the form', async () => {
    const submitId = randomUUID();
    const { values } = await receive({ cv: file(pdf('hemmeligt'), 'CV Åse.pdf') }, {}, submitId);
    expect(values).toEqual({ cv: 'CV Åse.pdf', dokumenter: submitId });
    const row = await owner.joblogUpload.findFirstOrThrow({ where: { batch: submitId } });
    expect(Buffer.from(row.cipher).includes('hemmeligt')).toBe(false);
    expect(row.filenameCipher).not.toContain('Åse');
    // Sent again with another document, after a new login.
    const next = await receive({ ansoegning: file(pdf()) }, { dokumenter: submitId });
    expect(next.values).toEqual({ ansoegning: 'Min ansøgning.pdf', cv: 'CV Åse.pdf', dokumenter: submitId });
  });

  test('can be taken back, and one that is refused leaves the others', async () => {
    const submitId = randomUUID();
    await receive({ cv: file(pdf()), ansoegning: file(pdf()) }, {}, submitId);
    const bad = file(Buffer.from('<html>'), 'cv.pdf');
    const { values, fieldErrors } = await receive({ jobannonce: bad }, { dokumenter: submitId, 'fjern-cv': 'ja' });
    expect(values).toEqual({ ansoegning: 'Min ansøgning.pdf', dokumenter: submitId });
    expect(fieldErrors.jobannonce?.[0]).toContain('er ikke en PDF');
  });

  test('are nobody else’s, even for whoever knows the form’s id', async () => {
    const submitId = randomUUID();
    await receive({ cv: file(pdf()) }, {}, submitId);
    const other = await newAccount(owner);
    const sent = { accountId: other.accountId, submitId: randomUUID(), files: {}, fields: { dokumenter: submitId } };
    expect(await joblogFiles.receive(sent)).toEqual({ values: {}, fieldErrors: {} });
  });

  test('are handed over once there is a joblog; what DFDG does not take waits for it', async () => {
    const { values } = await receive({ cv: file(pdf()), ansoegning: file(pdf()) });
    const failed = await browser.open('/', () => attachDokumenter(actor, id, { received: values }), down);
    expect(failed.value).toEqual({ failed: ['ansoegning', 'cv'], ad: null });
    expect(await listUploads(actor.citizen.accountId, { joblogId: id })).toHaveLength(2);
    const again = await browser.post(`/joblog/${id}`, () => saveWaitingAction(idle, formOf({ id })));
    expect(again.sentTo).toContain('gemt=dokument');
    expect((await joblogInDfdg(actor, id))?.dokumenter.map(({ type }) => type).sort()).toEqual(['ansoegning', 'cv']);
    expect(await attachDokumenter(actor, id, { received: values })).toEqual({ failed: [], ad: null });
  });

  test('do not fill the house: the oldest give way, and after a day all are gone', async () => {
    const { accountId } = actor.citizen;
    for (let form = 0; form < 4; form += 1)
      await receive({ cv: file(pdf()), ansoegning: file(pdf()), jobannonce: file(pdf()) });
    expect(await owner.joblogUpload.count({ where: { accountId } })).toBe(9);
    const [at, hour] = [Date.now(), 3_600_000];
    await deleteOldUploads(new Date(at + 23 * hour));
    expect(await owner.joblogUpload.count({ where: { accountId } })).toBe(9);
    await deleteOldUploads(new Date(at + 25 * hour));
    expect(await owner.joblogUpload.count({ where: { accountId } })).toBe(0);
  });

  test('survive a session that ran out, together with what was typed', async () => {
    const data = formOf({ id, type: 'cv' });
    data.append('cv', file(pdf()));
    const expired = { offsetMs: 25 * 60_000 };
    const { sentTo } = await browser.post(`/joblog/${id}`, () => saveDokumentAction(idle, data), expired);
    expect(sentTo).toContain('/login/udloebet');
    expect(await owner.joblogUpload.count({ where: { accountId: actor.citizen.accountId } })).toBe(1);
  });
});

describe('the ad of a joblog', () => {
  test('is kept as a PDF of its own', async () => {
    const done = await attachDokumenter(actor, id, { received: {}, adKey: await someAd() });
    expect(done).toEqual({ failed: [], ad: 'saved' });
    const [dokument] = (await joblogInDfdg(actor, id))?.dokumenter ?? [];
    expect(dokument).toMatchObject({ type: 'jobannonce', filename: expect.stringMatching(/^Jobannonce .+\.pdf$/) });
  });

  test('that is gone costs nobody their joblog', async () => {
    expect(await attachDokumenter(actor, id, { received: {}, adKey: 'internal:999999999' })).toMatchObject({
      ad: 'gone',
    });
    const answer = await browser.open('/', () => attachDokumenter(actor, id, { received: {}, adKey: 'internal:1' }), {
      faults: { 'job-ads': 'down' },
    });
    expect(answer.value?.ad).toBe('failed');
  });
});

describe('taking a document off', () => {
  test('leaves the joblog, and a second press is no trouble', async () => {
    await send(file(pdf()));
    const press = () => browser.post(`/joblog/${id}`, () => removeDokumentAction(idle, formOf({ id, type: 'cv' })));
    expect((await press()).sentTo).toContain('gemt=fjernet');
    expect((await press()).sentTo).toContain('gemt=fjernet');
    expect((await joblogInDfdg(actor, id))?.dokumenter).toEqual([]);
  });

  test('while DFDG is down says that it is not done', async () => {
    const data = formOf({ id, type: 'cv' });
    const { value } = await browser.post(`/joblog/${id}`, () => removeDokumentAction(idle, data), down);
    expect(value?.formErrors[0]).toContain('IKKE fjernet');
  });
});

describe('whoever reads', () => {
  test('finds all documents by their joblog', async () => {
    await send(file(pdf()));
    const found = await getDokumenter(actor, 7);
    expect(found).toMatchObject({ ok: true, value: { page: 1, lastPage: 1, total: 1 } });
    expect(found.ok && found.value.logs[0]).toMatchObject({ id, title: 'Kok', dokumenter: [{ navn: 'CV' }] });
  });

  test('many documents turns pages, and a page that is not there is the last', async () => {
    for (let log = 0; log < 21; log += 1) {
      id = await makeJoblog(actor, { title: `Kok ${log}` });
      const input = {
        cpr: cprOf(actor),
        id,
        type: 'cv',
        filename: 'cv.pdf',
        indhold: pdf().toString('base64'),
      } as const;
      await outside().dfdg.putJoblogDokument(input, { kind: 'borger' });
    }
    const [first, second, beyond] = await Promise.all([1, 2, 3].map((side) => getDokumenter(actor, side)));
    expect(first).toMatchObject({ ok: true, value: { page: 1, lastPage: 2, total: 21 } });
    expect(first?.ok && first.value.logs.map(({ title }) => title)).toContain('Kok 20');
    expect(first?.ok && first.value.logs).toHaveLength(20);
    expect(second?.ok && second.value.logs.map(({ title }) => title)).toEqual(['Kok 0']);
    expect(beyond).toEqual(second);
  });

  test('and is another citizen finds nothing', async () => {
    await send(file(pdf()));
    const other = citizenActor(await newAccount(owner));
    expect(await fetchDokument(other, { id, type: 'cv' })).toMatchObject({ ok: false, reason: 'not_found' });
    expect(await fetchDokument(actor, { id, type: 'exe' })).toMatchObject({ ok: false, reason: 'not_found' });
  });

  test('and is a caseworker of theirs is noted', async () => {
    const anna = await owner.account.findFirstOrThrow({ where: { usernameFolded: 'anna.kjaer' } });
    const { id: accountId, cprCipher } = anna;
    const whole = await getDokumenter(citizenActor({ accountId, cprCipher }), 1);
    const hrefs = whole.ok
      ? whole.value.logs.flatMap((log) => log.dokumenter.map(({ type }) => ({ ...log, type })))
      : [];
    const viewer = { ...caseworkerActor({ accountId, cprCipher }), citizen: { accountId, cprCipher, username: '' } };
    const looked = await Promise.all(hrefs.map((one) => fetchDokument(viewer, one)));
    const opened = looked.filter(({ ok }) => ok).length;
    expect(opened).toBeGreaterThan(0);
    expect(await owner.auditEntry.count({ where: { action: 'joblog-dokument-opened' } })).toBe(opened);
  });
});
