import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { deleteOldSubmissions, type FormResult, isAnswered, once, type Submission } from '@/lib/core/forms/submission';
import type { Transaction } from '@/prisma/client';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase();
setPortalSettings(database);
const { app, owner } = database;

const now = new Date('2026-03-02T12:00:00Z');
const pressed = (more: Partial<Submission> = {}): Submission => ({
  ...{ submitId: randomUUID(), owner: 'account-1', form: 'joblog', now },
  ...more,
});
const refusedOtherwise = { ok: false, formErrors: [expect.stringContaining('Genindlæs siden')] };

/** An effect that leaves one row and says which. */
async function leaveRow(tx: Transaction): Promise<FormResult> {
  const { id } = await tx.outboxEntry.create({
    data: {
      ...{ system: 'test', operation: 'x', orderingKey: 'x', requestId: randomUUID(), payloadCipher: '' },
      ...{ createdAt: now, nextAttemptAt: now },
    },
  });
  return { ok: true, redirectTo: `/joblog/${id}`, message: 'Gemt.' };
}

const rows = () => owner.outboxEntry.count();

beforeEach(async () => {
  await owner.outboxEntry.deleteMany();
  await owner.formSubmission.deleteMany();
});

test('a form is answered once it has been carried out, for its own sender alone', async () => {
  const submission = pressed();
  expect(await isAnswered(app, submission)).toBe(false);
  await once(app, submission, async () => ({ ok: false, formErrors: ['Nej.'] }));
  expect(await isAnswered(app, submission)).toBe(false);
  await once(app, submission, leaveRow);
  expect(await isAnswered(app, submission)).toBe(true);
  expect(await isAnswered(app, { ...submission, owner: 'account-2' })).toBe(false);
});

describe('a form that is sent', () => {
  test('a hundred times at once has one effect, and every press the same answer', async () => {
    const submission = pressed();
    const answers = await Promise.all(Array.from({ length: 100 }, () => once(app, submission, leaveRow)));
    expect(await rows()).toBe(1);
    expect(answers[0]).toMatchObject({ ok: true, message: 'Gemt.' });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test('a hundred times by different people has a hundred effects', async () => {
    const people = Array.from({ length: 100 }, (_, nr) => pressed({ owner: `account-${nr}` }));
    const answers = await Promise.all(people.map((submission) => once(app, submission, leaveRow)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await rows()).toBe(100);
  });

  test('again gets the first answer, also when its effect would now be refused', async () => {
    const submission = pressed();
    const first = await once(app, submission, leaveRow);
    expect(await once(app, submission, async () => ({ ok: false, formErrors: ['For sent.'] }))).toEqual(first);
  });

  test('leaves nothing when its effect throws, and can be sent again', async () => {
    const submission = pressed();
    const broken = once(app, submission, async (tx) => {
      await leaveRow(tx);
      throw new Error('the power went');
    });
    await expect(broken).rejects.toThrow('the power went');
    expect(await rows()).toBe(0);
    expect(await owner.formSubmission.count()).toBe(0);
    expect(await once(app, submission, leaveRow)).toMatchObject({ ok: true });
    expect(await rows()).toBe(1);
  });

  test('leaves nothing when it is refused, and can be sent again with the same id', async () => {
    const submission = pressed();
    const refusal = { ok: false as const, fieldErrors: { titel: ['Skriv en titel.'] } };
    const refused = await once(app, submission, async (tx) => {
      await leaveRow(tx);
      return refusal;
    });
    expect(refused).toEqual(refusal);
    expect(await rows()).toBe(0);
    expect(await once(app, submission, leaveRow)).toMatchObject({ ok: true });
  });

  test('while the first press is refused gets the effect of the second', async () => {
    const submission = pressed();
    let presses = 0;
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        once(app, submission, async (tx) => {
          presses += 1;
          return presses === 1 ? { ok: false, formErrors: ['Ikke endnu.'] } : leaveRow(tx);
        }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(4);
    expect(await rows()).toBe(1);
  });
});

describe('a submit id', () => {
  test.each([
    ['another owner', { owner: 'account-2' }],
    ['another form', { form: 'profil' }],
  ])('of %s is not honoured', async (_, other) => {
    const submission = pressed();
    await once(app, submission, leaveRow);
    const answer = await once(app, { ...submission, ...other }, leaveRow);
    expect(answer).toEqual(refusedOtherwise);
    expect(await rows()).toBe(1);
  });

  test('is kept with an answer that cannot be read in the database', async () => {
    const submission = pressed();
    await once(app, submission, async () => ({ ok: true, message: 'Hemmeligt svar' }));
    const kept = await owner.formSubmission.findUniqueOrThrow({ where: { submitId: submission.submitId } });
    expect(kept.outcome).toBeTruthy();
    expect(kept.outcome).not.toContain('Hemmeligt');
  });

  test('is deleted when it is more than a day old', async () => {
    const day = 24 * 60 * 60 * 1000;
    const at = (ms: number) => new Date(now.getTime() - ms);
    for (const age of [day - 1, day, day + 1]) await once(app, pressed({ now: at(age) }), leaveRow);
    expect(await deleteOldSubmissions(now)).toBe(1);
    expect(await deleteOldSubmissions(now)).toBe(0);
    expect(await owner.formSubmission.count()).toBe(2);
  });
});
