import { describe, expect, test } from 'vitest';
import { mailContract } from '@/services/mail/contract';

const letter = { to: 'anna.kjaer@example.com', subject: 'Nyt møde', text: 'Kære Anna\n\n\tPunkt 1\nVenlig hilsen' };
const { input } = mailContract.operations.send;
const isTaken = (changes: object) => input.safeParse({ ...letter, ...changes }).success;

describe('an e-mail', () => {
  test('may have Danish letters, emoji, tabs and line feeds in its text', () => {
    expect(isTaken({ text: 'Blåbærgrød 🫐\n\t– og mere' })).toBe(true);
  });

  test('may name its sender with or without a name', () => {
    expect(isTaken({ from: 'Jobnet Ærø <no-reply@job.example.com>' })).toBe(true);
    expect(isTaken({ from: 'no-reply@job.example.com' })).toBe(true);
  });

  test('may say the same in HTML, and name where one is taken off the list', () => {
    const url = 'https://job.example.com/api/jobagent/afmeld?kode=abc.def';
    expect(isTaken({ html: '<p>Kære Anna</p>\n', unsubscribeUrl: url })).toBe(true);
  });

  test.each([
    ['HTML longer than 100.000 characters', { html: 'a'.repeat(100_001) }],
    ['a carriage return in the HTML', { html: 'a\r\n.\r\n' }],
    ['a header behind the address of the list', { unsubscribeUrl: 'https://a.dk/x>\r\nBcc: <b@c.dk' }],
    ['a second address of the list', { unsubscribeUrl: 'https://a.dk/x>, <https://evil.example/' }],
    ['a script for an address of the list', { unsubscribeUrl: 'javascript:alert(1)' }],
    ['a header behind the subject', { subject: 'Hej\r\nBcc: alle@example.com' }],
    ['a header behind a bare line feed', { subject: 'Hej\nBcc: alle@example.com' }],
    ['a line separator of Unicode in the subject', { subject: 'Hej\u2028Bcc: alle@example.com' }],
    ['a header behind the recipient', { to: 'anna@example.com\r\nBcc: alle@example.com' }],
    ['a header behind the sender', { from: 'Jobnet <a@example.com>\r\nBcc: alle@example.com' }],
    ['a header inside the sender’s name', { from: 'Jobnet\nBcc: x <a@example.com>' }],
    ['two recipients', { to: 'anna@example.com, alle@example.com' }],
    ['two senders', { from: 'a@example.com,b@example.com' }],
    ['a recipient with a quoted part', { to: '"anna alle@example.com"@example.com' }],
    ['a recipient with a name', { to: 'Anna <anna@example.com>' }],
    ['a recipient longer than 254 characters', { to: `${'a'.repeat(250)}@example.com` }],
    ['an empty subject', { subject: '' }],
    ['a subject longer than 200 characters', { subject: 'a'.repeat(201) }],
    ['a text longer than 20.000 characters', { text: 'a'.repeat(20_001) }],
    ['a carriage return in the text', { text: 'a\r\n.\r\nMAIL FROM:<x@example.com>' }],
    ['a null character in the text', { text: 'a\u0000b' }],
    ['half a character in the text', { text: 'a\ud83e' }],
  ])('with %s is refused', (_what, changes) => {
    expect(isTaken(changes)).toBe(false);
  });
});
