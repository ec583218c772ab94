import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { today } from '@/lib/core/clock';
import { findParked } from '@/lib/core/forms/parked';
import { outside } from '@/lib/core/outside';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { changeJoblog, createJoblog } from '@/lib/joblog/mutations/form';
import { deleteJoblog } from '@/lib/joblog/mutations/row';
import { conflictForm } from '@/lib/joblog/rules/conflict';
import { emptyValues, unknownDeadline, valuesOf } from '@/lib/joblog/rules/form';
import type { JoblogValues } from '@/lib/joblog/schema/form';
import { joblogTexts } from '@/lib/joblog/texts';
import { addDays } from '@/lib/kalender/rules';
import { cprOf } from '@/lib/person/queries';
import { person } from '@/prisma/seed/people';
import { newAccount } from '@/tests/support/accounts';
import { citizenActor } from '@/tests/support/actors';
import { inFault } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { pressOf } from '@/tests/support/forms';
import { changeElsewhere, joblogInDfdg, makeJoblog } from '@/tests/support/joblogs';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;

let actor: CitizenActor;
let submitId: string;
beforeEach(async () => {
  actor = citizenActor(await newAccount(owner));
  submitId = randomUUID();
});

const sent = (form: string) => ({ submission: pressOf(form, actor.citizen.accountId, { submitId }), received: {} });
const answered = (): JoblogValues => ({
  ...emptyValues('job', today()),
  ...{ titel: 'Kok', arbejdstid: 'fuldtid', fandt: 'jobnet', maade: 'e-mail' },
});
const create = (values: Partial<JoblogValues> = {}) =>
  createJoblog(actor, { ...answered(), gemAnnonce: '', ...values }, sent('joblog-ny'));
const idOf = (answer: Awaited<ReturnType<typeof create>>) =>
  (answer.ok && /^\/joblog\/([0-9a-f-]{36})\?gemt=ja$/.exec(answer.redirectTo ?? '')?.[1]) || '';
const countOf = async () => {
  const listed = await outside().dfdg.listJoblogs({ cpr: cprOf(actor) }, { kind: 'portal' });
  return listed.ok ? listed.value.joblogs.length : null;
};
const actions = async () =>
  (await owner.auditEntry.findMany({ where: { citizenRef: actor.citizen.accountId } })).map(({ action }) => action);

describe('making a joblog', () => {
  test('writes it to DFDG and leads to its page', async () => {
    const id = idOf(await create());
    expect(await joblogInDfdg(actor, id)).toMatchObject({
      ...{ title: 'Kok', version: 1, oprettetAf: 'jobnet', status: 'ikke-soegt', submissionDate: null },
      submissionDeadlineDate: unknownDeadline(today()),
    });
  });

  test('pressed twice, at the same time, makes one and leads to it', async () => {
    const values = { titel: 'Kok' };
    const answers = await Promise.all([create(values), create(values), create(values)]);
    expect(idOf(answers[0])).not.toBe('');
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(await countOf()).toBe(1);
    expect((await actions()).filter((action) => action === 'joblog-made')).toHaveLength(1);
  });

  test('sent again as it was makes nothing new, whatever has become of it since', async () => {
    const id = idOf(await create());
    await changeElsewhere(actor, id, { status: 'samtale' });
    expect(idOf(await create())).toBe(id);
    expect(await countOf()).toBe(1);
    expect(await joblogInDfdg(actor, id)).toMatchObject({ status: 'samtale' });
  });

  test('and going back to write something else in the same form makes another one', async () => {
    const id = idOf(await create());
    const another = idOf(await create({ titel: 'Køkkenchef' }));
    expect(await joblogInDfdg(actor, id)).toMatchObject({ title: 'Kok', version: 1 });
    expect(await joblogInDfdg(actor, another)).toMatchObject({ title: 'Køkkenchef' });
    expect(idOf(await create({ titel: 'Køkkenchef' })), 'once').toBe(another);
    expect(await countOf()).toBe(2);
  });

  test('sent again after it was deleted makes it anew', async () => {
    const id = idOf(await create());
    await deleteJoblog(actor, { id, version: '1' }, pressOf('joblog-slet', actor.citizen.accountId));
    expect(idOf(await create())).not.toBe(id);
    expect(await countOf()).toBe(1);
  });

  test('whose answer never came is changed when something else is sent', async () => {
    const id = idOf(await create());
    await owner.formSubmission.deleteMany({ where: { submitId } });
    expect(idOf(await create({ titel: 'Køkkenchef' }))).toBe(id);
    expect(await countOf()).toBe(1);
    expect(await joblogInDfdg(actor, id)).toMatchObject({ title: 'Køkkenchef', version: 2 });
  });

  test('whose answer never came overwrites nothing that others have changed since', async () => {
    const id = idOf(await create());
    await owner.formSubmission.deleteMany({ where: { submitId } });
    await changeElsewhere(actor, id, { status: 'samtale' });
    expect(await create({ titel: 'Køkkenchef' })).toEqual({
      ok: true,
      redirectTo: `/joblog/${id}/rediger?konflikt=ja`,
    });
    expect(await joblogInDfdg(actor, id)).toMatchObject({ title: 'Kok', status: 'samtale' });
  });

  test('while DFDG is down saves nothing, says so, and can be sent again', async () => {
    const answer = await inFault('dfdg', 'down', () => create({ titel: 'Kok' }));
    expect(answer).toEqual({ ok: false, formErrors: [joblogTexts.notSaved] });
    expect(await countOf()).toBe(0);
    expect(idOf(await create({ titel: 'Kok' }))).not.toBe('');
    expect(await countOf()).toBe(1);
  });

  test('with a day that is yet to come is refused at the field', async () => {
    const answer = await create({ status: 'soegt', dato: addDays(today(), 1) });
    expect(answer).toEqual({ ok: false, fieldErrors: { dato: [expect.any(String)] } });
  });

  test('from an ad that nobody knows keeps the ad’s key all the same', async () => {
    const id = idOf(await create({ annonce: 'external:E-ukendt' }));
    expect(await joblogInDfdg(actor, id)).toMatchObject({ jobAd: { key: 'external:E-ukendt', url: null } });
  });
});

describe('the place of a joblog', () => {
  const placeOf = async (values: Partial<JoblogValues>) =>
    (await joblogInDfdg(actor, idOf(await create(values))))?.company;

  test('gets its city from the postcode, and a position', async () => {
    const place = await placeOf({ postnummer: '2200' });
    expect(place?.town).toMatch(/^København N/);
    expect(place?.latitude).toBeCloseTo(55.69, 1);
  });

  test('gets its postcode from a city that has one, and from no other', async () => {
    expect(await placeOf({ by: 'Svendborg' })).toMatchObject({ postCode: '5700' });
    submitId = randomUUID();
    expect(await placeOf({ by: 'Aarhus' })).toMatchObject({ postCode: null, latitude: null });
  });

  test('is saved without a position when the address register does not answer', async () => {
    const answer = await inFault('address', 'down', () => create({ adresse: 'Algade 1', postnummer: '4000', by: 'X' }));
    const place = (await joblogInDfdg(actor, idOf(answer)))?.company;
    expect(place).toMatchObject({ address: 'Algade 1', latitude: null });
  });

  test('has the travel time from home', async () => {
    const anna = await owner.account.findUniqueOrThrow({ where: { usernameFolded: person('anna').username } });
    actor = citizenActor({ accountId: anna.id, username: anna.username, cprCipher: anna.cprCipher });
    const place = await placeOf({ adresse: 'Nørrebrogade 12', postnummer: '2200', by: 'København N' });
    expect(place?.dailyTravelTimeInMinutes).toBeGreaterThan(0);
    expect(place?.distanceToCompanyInMeters).toBeGreaterThan(0);
  });

  test('abroad is left as it is written', async () => {
    expect(await placeOf({ land: 'SE', postnummer: '21120', by: 'Malmö' })).toMatchObject({ latitude: null });
  });

  test('of which the area alone is known has no position', async () => {
    const place = await placeOf({ kunOmraade: 'ja', omraade: '3', postnummer: '8000' });
    expect(place).toMatchObject({ employmentAreaId: 3, postCode: null, latitude: null });
  });
});

describe('changing a joblog', () => {
  let id: string;
  beforeEach(async () => {
    id = await makeJoblog(actor);
  });
  const typed = async (values: Partial<JoblogValues> = {}): Promise<JoblogValues> => {
    const log = await joblogInDfdg(actor, id);
    if (!log) throw new Error('no joblog');
    return { ...valuesOf(log), arbejdstid: 'fuldtid', ...values };
  };
  const change = (values: JoblogValues, udgave = '1') =>
    changeJoblog(actor, { ...values, joblog: id, udgave }, sent('joblog-ret'));
  const conflict = () => ({ ok: true, redirectTo: `/joblog/${id}/rediger?konflikt=ja` });

  test('writes it and leads to its page', async () => {
    const answer = await change(await typed({ titel: 'Køkkenchef', status: 'soegt' }));
    expect(answer).toEqual({ ok: true, redirectTo: `/joblog/${id}?gemt=ja` });
    expect(await joblogInDfdg(actor, id)).toMatchObject({ title: 'Køkkenchef', submissionDate: today(), version: 2 });
  });

  test('pressed twice, at the same time or after, changes it once', async () => {
    const values = await typed({ titel: 'Køkkenchef', postnummer: '2200' });
    const [first, second] = await Promise.all([change(values), change(values)]);
    expect(second).toEqual(first);
    expect(await change(values)).toEqual(first);
    expect(await joblogInDfdg(actor, id)).toMatchObject({ version: 2 });
  });

  test('that is as it was renews it all the same', async () => {
    await change(await typed());
    submitId = randomUUID();
    await change(await typed(), '2');
    expect(await joblogInDfdg(actor, id)).toMatchObject({ version: 3 });
  });

  test('overwrites nothing that was changed elsewhere meanwhile, and keeps what was typed', async () => {
    const values = await typed({ titel: 'Køkkenchef' });
    await changeElsewhere(actor, id, { status: 'samtale' });
    expect(await change(values)).toEqual(conflict());
    expect(await joblogInDfdg(actor, id)).toMatchObject({ title: 'Kok', status: 'samtale', version: 2 });
    expect(await findParked(actor, conflictForm(id))).toMatchObject({ titel: 'Køkkenchef', joblog: id, udgave: '1' });
  });

  test('on top of the version that was looked at is saved, and what was kept is forgotten', async () => {
    const values = await typed({ titel: 'Køkkenchef' });
    await changeElsewhere(actor, id, { status: 'samtale' });
    await change(values);
    submitId = randomUUID();
    expect(await change(values, '2')).toEqual({ ok: true, redirectTo: `/joblog/${id}?gemt=ja` });
    expect(await joblogInDfdg(actor, id)).toMatchObject({ title: 'Køkkenchef', status: 'ikke-soegt', version: 3 });
    expect(await findParked(actor, conflictForm(id))).toBeNull();
  });

  test('that was deleted meanwhile keeps what was typed', async () => {
    const values = await typed({ titel: 'Køkkenchef' });
    await deleteJoblog(actor, { id, version: '1' }, pressOf('joblog-slet', actor.citizen.accountId));
    expect(await change(values)).toEqual(conflict());
    expect(await findParked(actor, conflictForm(id))).toMatchObject({ titel: 'Køkkenchef' });
  });

  test('while DFDG is down saves nothing, and says so', async () => {
    const values = await typed({ titel: 'Køkkenchef' });
    const answer = await inFault('dfdg', 'down', () => change(values));
    expect(answer).toEqual({ ok: false, formErrors: [joblogTexts.notSaved] });
    expect(await joblogInDfdg(actor, id)).toMatchObject({ title: 'Kok', version: 1 });
  });

  test('reaches nobody else’s', async () => {
    const values = await typed({ titel: 'Overtaget' });
    const other = citizenActor(await newAccount(owner));
    await changeJoblog(other, { ...values, joblog: id, udgave: '1' }, sent('joblog-ret'));
    expect(await joblogInDfdg(actor, id)).toMatchObject({ title: 'Kok', version: 1 });
  });

  test('keeps its kind, whatever the form says', async () => {
    await change(await typed({ art: 'anden-aktivitet' }));
    expect(await joblogInDfdg(actor, id)).toMatchObject({ art: 'job', applicationSource: 'jobnet' });
  });
});
