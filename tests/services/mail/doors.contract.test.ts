import { afterAll, describe, expect, test } from 'vitest';
import { deleteKeptMail, listKeptMail } from '@/services/mail';
import { mailContract } from '@/services/mail/contract';
import { mailRequestIds } from '@/services/mail/request-ids';
import { smtpDelivery } from '@/services/mail/smtp';
import { mailStandIn } from '@/services/mail/stub/stand-in';
import { contractDoors } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { startSmtpServer } from './smtp-server';

const { app } = await testDatabase();
const portal = { kind: 'portal' } as const;
const from = 'Jobnet <no-reply@example.com>';
const letter = { to: 'anna.kjaer@example.com', subject: 'Nyt møde på Jobnet', text: 'Kære Anna\nDu er indkaldt.' };

describe('the stand-in of the mail server', () => {
  const doors = contractDoors(mailContract, () => mailStandIn(app, from), { requestIds: () => mailRequestIds(app) });
  const keptWith = async (subject: string) => (await listKeptMail(app, 100)).filter((kept) => kept.subject === subject);

  doors.checkFaults('send', letter, portal);
  doors.checkWire();

  doors.eachDoor('keeps what it was handed', async (mail, door) => {
    const subject = `Gemt ${door}`;
    expect(await mail.send({ ...letter, subject }, portal)).toEqual({ ok: true, value: { accepted: true } });
    expect(await keptWith(subject)).toMatchObject([{ ...letter, subject, from }]);
  });

  doors.eachDoor('keeps HTML and the address of the list', async (mail, door) => {
    const subject = `Liste ${door}`;
    const more = { html: '<p>Kære Anna</p>', unsubscribeUrl: 'https://job.example.com/af?kode=a.b' };
    await mail.send({ ...letter, ...more, subject }, portal);
    expect(await keptWith(subject)).toMatchObject([more]);
  });

  doors.eachDoor('keeps the sender that was named', async (mail, door) => {
    const subject = `Afsender ${door}`;
    await mail.send({ ...letter, subject, from: 'support@example.com' }, portal);
    expect(await keptWith(subject)).toMatchObject([{ from: 'support@example.com' }]);
  });

  doors.eachDoor('keeps one of twenty e-mails with the same request id sent at once', async (mail, door) => {
    const subject = `Samtidig ${door}`;
    const requestId = `at-once-${door.length}`;
    const sends = Array.from({ length: 20 }, () => mail.send({ ...letter, subject }, portal, { requestId }));
    const answers = await Promise.all(sends);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok)[0]).toMatchObject({ reason: 'conflict', code: 412 });
    expect(await keptWith(subject)).toHaveLength(1);
  });

  doors.eachDoor('lists the newest first', async (mail, door) => {
    for (const n of [1, 2]) await mail.send({ ...letter, subject: `Nummer ${n} ${door}` }, portal);
    const [newest, before] = await listKeptMail(app, 2);
    expect([newest?.subject, before?.subject]).toEqual([`Nummer 2 ${door}`, `Nummer 1 ${door}`]);
  });

  doors.eachDoor('refuses a header smuggled into the subject', async (mail) => {
    const answer = await mail.send({ ...letter, subject: 'Hej\r\nBcc: alle@example.com' }, portal);
    expect(answer).toEqual({ ok: false, reason: 'invalid', detail: 'subject invalid_format' });
  });
});

test('e-mails older than asked are forgotten, and running it again changes nothing', async () => {
  const at = new Date('2026-01-01T12:00:00Z');
  await app.mailMessage.create({ data: { ...letter, from, at, requestId: 'old', subject: 'Gammel' } });
  const before = await app.mailMessage.count();
  expect(await deleteKeptMail(app, new Date(at.getTime() + 1))).toBe(1);
  expect(await deleteKeptMail(app, new Date(at.getTime() + 1))).toBe(0);
  expect(await app.mailMessage.count()).toBe(before - 1);
});

describe('delivery to a mail server', async () => {
  const server = await startSmtpServer();
  afterAll(server.close);
  const doors = contractDoors(mailContract, () => smtpDelivery({ url: server.url, from }), {
    requestIds: () => mailRequestIds(app),
  });

  doors.checkFaults('send', letter, portal);

  doors.eachDoor('sends an e-mail once, however often its request id comes', async (mail, door) => {
    const requestId = `smtp-${door.length}`;
    const before = server.arrived.length;
    expect(await mail.send(letter, portal, { requestId })).toMatchObject({ ok: true });
    expect(await mail.send(letter, portal, { requestId })).toMatchObject({ ok: false, code: 412 });
    expect(server.arrived).toHaveLength(before + 1);
  });
});

describe('a mail server that refuses', async () => {
  const server = await startSmtpServer({ RCPT: '550 unknown' });
  afterAll(server.close);
  const doors = contractDoors(mailContract, () => smtpDelivery({ url: server.url, from }), {
    requestIds: () => mailRequestIds(app),
  });

  doors.eachDoor('leaves the request id free', async (mail, door) => {
    const requestId = `free-${door.length}`;
    for (const _ of [1, 2]) {
      expect(await mail.send(letter, portal, { requestId })).toMatchObject({ ok: false, reason: 'refused' });
    }
  });
});
