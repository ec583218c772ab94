import { spawn } from 'node:child_process';
import { beforeEach, describe, expect, test } from 'vitest';
import { audit } from '@/lib/core/audit';
import { testDatabase } from '@/tests/support/database';

const { owner, app, readerUrl } = await testDatabase();

/** Runs the command as an operator does, with a login that can only read. */
function verify(...args: string[]): Promise<{ code: number | null; output: string }> {
  const env = { NODE_ENV: 'test' as const, MODE: 'test', DATABASE_READER_URL: readerUrl, DATABASE_APP_URL: readerUrl };
  const child = spawn(process.execPath, ['--import', 'tsx', 'processes/audit-verify.ts', ...args], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  return new Promise((done) => child.once('close', (code) => done({ code, output: output.trim() })));
}

beforeEach(async () => {
  await owner.auditEntry.deleteMany();
  for (const action of ['one', 'two', 'three']) await audit(app, 'system', { action, citizen: null });
});

describe('npm run audit:verify', () => {
  test('counts the entries of an unbroken log, and gives its last one to be noted', async () => {
    const last = await owner.auditEntry.findUniqueOrThrow({ where: { seq: 3n } });
    expect(await verify()).toEqual({ code: 0, output: `3 entries, unbroken. Note the last one: 3:${last.hash}` });
  });

  test('names the entry that was changed, and fails', async () => {
    await owner.auditEntry.update({ where: { seq: 2n }, data: { details: '{"nothing":true}' } });
    expect(await verify()).toEqual({
      code: 1,
      output: 'Entry 2 has been changed. 1 entry before it is unbroken.',
    });
  });

  test('names the entry before which one is missing, and fails', async () => {
    await owner.auditEntry.delete({ where: { seq: 1n } });
    const { code, output } = await verify();
    expect(code).toBe(1);
    expect(output).toMatch(/^Entry 2 does not follow the one before it: .* 0 entries before it are unbroken\.$/);
  });

  test('finds that the end was cut off, when told what an earlier run gave', async () => {
    const last = await owner.auditEntry.findUniqueOrThrow({ where: { seq: 3n } });
    const noted = `3:${last.hash}`;
    expect(await verify(noted)).toMatchObject({ code: 0 });
    await owner.auditEntry.delete({ where: { seq: 3n } });
    expect(await verify()).toMatchObject({ code: 0 });
    const { code, output } = await verify(noted);
    expect(code).toBe(1);
    expect(output).toMatch(/^Entry 3 is not as it was noted: the end of the log has been cut off/);
  });

  test('says how a noted entry is written', async () => {
    const { code, output } = await verify('yesterday');
    expect({ code, output }).toEqual({
      code: 1,
      output: 'Give the noted entry as an earlier run printed it: npm run audit:verify -- SEQ:HASH',
    });
  });
});
