import { afterEach, describe, expect, test } from 'vitest';
import { inProcessClient } from '@/services/http/in-process';
import { mailContract } from '@/services/mail/contract';
import { smtpDelivery } from '@/services/mail/smtp';
import { type Answers, type SmtpServer, silence, startSmtpServer } from './smtp-server';

const portal = { kind: 'portal' } as const;
const letter = { to: 'anna.kjaer@example.com', subject: 'Nyt møde på Jobnet', text: 'Kære Anna\n.\nDu er indkaldt.\n' };
const from = 'Jobnet Æ <no-reply@job.example.com>';

const opened: SmtpServer[] = [];
let doors = 0;

async function mailTo(answers: Answers = {}, silenceMs = 2_000) {
  const server = await startSmtpServer(answers);
  opened.push(server);
  doors += 1;
  const mail = inProcessClient(mailContract, smtpDelivery({ url: server.url, from, silenceMs }), {
    // A breaker of one test must not close the door of the next.
    breaker: { threshold: 1_000 + doors, recoverAfterMs: 1 },
  });
  return { server, mail };
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

describe('an e-mail handed over to a mail server', () => {
  test('arrives with sender, recipient and a text that survives lines of a single dot', async () => {
    const { server, mail } = await mailTo();
    expect(await mail.send(letter, portal)).toEqual({ ok: true, value: { accepted: true } });
    expect(server.arrived).toHaveLength(1);
    const [arrived] = server.arrived;
    expect(arrived?.from).toContain('<no-reply@job.example.com>');
    expect(arrived?.to).toContain('<anna.kjaer@example.com>');
    expect(arrived?.text).toMatch(/^Auto-Submitted: auto-generated$/im);
    expect(arrived?.text).toMatch(/^\.\.$/m);
  });

  test('carries Danish letters in subject and sender as plain header characters', async () => {
    const { server, mail } = await mailTo();
    await mail.send(letter, portal);
    const [headers = ''] = server.arrived[0]?.text.split('\n\n') ?? [];
    expect(headers).toMatch(/^[\x20-\x7e\n]+$/);
    expect(headers).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(headers).toMatch(/^From: =\?UTF-8\?.* <no-reply@job\.example\.com>$/m);
  });

  test('carries the sender the caller named', async () => {
    const { server, mail } = await mailTo();
    await mail.send({ ...letter, from: 'Support <support@example.com>' }, portal);
    expect(server.arrived[0]?.from).toContain('<support@example.com>');
  });

  test('carries text and HTML side by side, and the button of mail programs (RFC 8058)', async () => {
    const { server, mail } = await mailTo();
    const unsubscribeUrl = `https://job.example.com/api/jobagent/afmeld?kode=${'a'.repeat(60)}.${'b'.repeat(43)}`;
    await mail.send({ ...letter, html: '<p>K&aelig;re Anna</p>', unsubscribeUrl }, portal);
    const text = server.arrived[0]?.text ?? '';
    expect(text).toMatch(/^Content-Type: multipart\/alternative/m);
    expect(text).toMatch(/^Content-Type: text\/html/m);
    expect(text.replaceAll(/\n[ \t]+/g, ' ')).toMatch(
      new RegExp(`^List-Unsubscribe: <${unsubscribeUrl.replaceAll(/[.?]/g, '\\$&')}>$`, 'm'),
    );
    expect(text).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
  });

  test('has the same Message-ID when the same request is sent again, so that the copy can be dropped', async () => {
    const { server, mail } = await mailTo();
    const idOf = (text = '') => /^Message-ID: (<[0-9a-f]{40}@job\.example\.com>)$/m.exec(text)?.[1];
    for (const requestId of ['first', 'first', 'second']) await mail.send(letter, portal, { requestId });
    const [one, again, other] = server.arrived.map(({ text }) => idOf(text));
    expect(one).toBeDefined();
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });
});

describe('a mail server that says no', () => {
  test.each([
    ['RCPT', '550 anna.kjaer@example.com is unknown here', 'refused', 'SMTP 550 at RCPT'],
    ['end', '554 looks like spam', 'refused', 'SMTP 554 at DATA'],
    ['RCPT', '450 mailbox busy', 'unavailable', 'SMTP 450 at RCPT'],
    ['MAIL', '553 sender not allowed', 'unavailable', 'SMTP 553 at MAIL'],
    ['greeting', '554 no service', 'unavailable', 'SMTP 554 at CONN'],
  ] as const)('at %s with "%s" is %s, and its words stay inside', async (step, answer, reason, detail) => {
    const { server, mail } = await mailTo({ [step]: answer });
    expect(await mail.send(letter, portal)).toEqual({ ok: false, reason, detail });
    expect(server.arrived).toEqual([]);
  });

  test('by not being there is unavailable', async () => {
    const { server, mail } = await mailTo();
    await server.close();
    expect(await mail.send(letter, portal)).toMatchObject({ ok: false, reason: 'unavailable' });
  });

  test.each(['greeting', 'RCPT', 'end'] as const)('by falling silent at %s is unavailable', async (step) => {
    const { mail } = await mailTo({ [step]: silence }, 150);
    expect(await mail.send(letter, portal)).toMatchObject({ ok: false, reason: 'unavailable' });
  });

  test('to encryption is given nothing, unless it runs on this machine', async () => {
    const server = await startSmtpServer();
    opened.push(server);
    // Another name of the same machine, which is not known to be it.
    const url = server.url.replace('127.0.0.1', '127.0.0.2');
    const mail = inProcessClient(mailContract, smtpDelivery({ url, from }));
    expect(await mail.send(letter, portal)).toMatchObject({ ok: false, detail: expect.stringMatching(/TLS/) });
    expect(server.arrived).toEqual([]);
  });

  test('too slowly for the time limit is unavailable within it', async () => {
    const server = await startSmtpServer({ greeting: silence });
    opened.push(server);
    const mail = inProcessClient(mailContract, smtpDelivery({ url: server.url, from }), { timeoutMs: 100 });
    expect(await mail.send(letter, portal)).toMatchObject({ ok: false, detail: 'no answer within the time limit' });
  });
});
