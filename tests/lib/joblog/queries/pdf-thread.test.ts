import { expect, test } from 'vitest';
import { checkPdfInThread } from '@/lib/joblog/queries/pdf-thread';
import { hostilePdfs } from '@/tests/support/pdf/hostile';
import { onePage, withTable } from '@/tests/support/pdf/write';

test('tells what is in each of several files sent at once', async () => {
  const script = hostilePdfs['a script when it is opened']?.make() ?? Buffer.alloc(0);
  const verdicts = await Promise.all(
    [withTable(onePage()), script, withTable(onePage())].map((file) => checkPdfInThread(file)),
  );
  expect(verdicts).toEqual([
    { ok: true, pages: 1 },
    { ok: false, problem: 'active' },
    { ok: true, pages: 1 },
  ]);
});

test('refuses a file that is made to take for ever, and takes the next one', async () => {
  // Each of its objects looks for its end through all that follow.
  const endless = `%PDF-1.4\n${'1 0 obj << >> stream\n'.repeat(300_000)}`;
  const closed = `${endless}${'endstream '.repeat(300_000)}\nxref\n0 1\ntrailer << >>\nstartxref\n${endless.length + 3_000_001}\n%%EOF`;
  expect(await checkPdfInThread(Buffer.from(closed), { ms: 3000 })).toEqual({ ok: false, problem: 'too-large-inside' });
  expect(await checkPdfInThread(withTable(onePage()))).toEqual({ ok: true, pages: 1 });
});

test('answers at once when more files come than anybody can check', async () => {
  const verdicts = await Promise.all(Array.from({ length: 25 }, () => checkPdfInThread(withTable(onePage()))));
  expect(verdicts.filter((verdict) => !verdict.ok && verdict.problem === 'busy')).toHaveLength(5);
});
