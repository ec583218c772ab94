import { describe, expect, test } from 'vitest';
import { deleteKeptSms, listKeptSms } from '@/services/sms';
import { smsContract } from '@/services/sms/contract';
import { smsRequestIds } from '@/services/sms/stub/request-ids';
import { smsStandIn } from '@/services/sms/stub/stand-in';
import { contractDoors } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';

const { app } = await testDatabase();
const portal = { kind: 'portal' } as const;
const number = '20123456';

describe('the stand-in of NemSMS', () => {
  const doors = contractDoors(smsContract, () => smsStandIn(app), { requestIds: () => smsRequestIds(app) });
  const keptWith = async (text: string) => (await listKeptSms(app, 100)).filter((kept) => kept.text === text);

  doors.checkFaults('validateNumber', { number }, portal);
  doors.checkWire();

  doors.eachDoor('knows mobile numbers and no landlines', async (sms) => {
    expect(await sms.validateNumber({ number }, portal)).toEqual({ ok: true, value: { known: true } });
    expect(await sms.validateNumber({ number: '33123456' }, portal)).toEqual({ ok: true, value: { known: false } });
  });

  doors.eachDoor('keeps what it was handed', async (sms, door) => {
    const text = `Husk mødet\n(${door})`;
    expect(await sms.send({ number, text }, portal)).toEqual({ ok: true, value: { accepted: true } });
    expect(await keptWith(text)).toMatchObject([{ number, text }]);
  });

  doors.eachDoor('says not found to a number that no message reaches', async (sms) => {
    const answer = await sms.send({ number: '33123456', text: 'Hej' }, portal);
    expect(answer).toMatchObject({ ok: false, reason: 'not_found' });
  });

  doors.eachDoor('keeps one of twenty messages with the same request id sent at once', async (sms, door) => {
    const text = `Samtidig ${door}`;
    const requestId = `at-once-${door.length}`;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => sms.send({ number, text }, portal, { requestId })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await keptWith(text)).toHaveLength(1);
  });

  doors.eachDoor('refuses numbers and texts that the contract does not have', async (sms) => {
    const inputs = [
      { number: '+4520123456', text: 'Hej' },
      { number: '12345678', text: 'Hej' },
      { number, text: '' },
      { number, text: 'a'.repeat(321) },
      { number, text: 'a\u0000' },
    ];
    for (const input of inputs) expect(await sms.send(input, portal)).toMatchObject({ ok: false, reason: 'invalid' });
  });
});

test('messages older than asked are forgotten, and running it again changes nothing', async () => {
  const at = new Date('2026-01-01T12:00:00Z');
  await app.smsMessage.create({ data: { number, text: 'Gammel', at, requestId: 'old' } });
  const before = await app.smsMessage.count();
  expect(await deleteKeptSms(app, new Date(at.getTime() + 1))).toBe(1);
  expect(await deleteKeptSms(app, new Date(at.getTime() + 1))).toBe(0);
  expect(await app.smsMessage.count()).toBe(before - 1);
});
