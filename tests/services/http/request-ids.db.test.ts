import { beforeAll, describe, expect, test } from 'vitest';
import type { Transaction } from '@/prisma/client';
import type { RequestIds } from '@/services/http/implementation';
import { Err, Ok } from '@/services/http/result';
import { repeatedRequest } from '@/services/http/wire-errors';
import { mailRequestIds } from '@/services/mail/request-ids';
import { testDatabase } from '@/tests/support/database';

describe('request ids in a table', () => {
  let ids: RequestIds<Transaction>;
  beforeAll(async () => {
    ids = mailRequestIds((await testDatabase()).app);
  });

  const request = (requestId: string, sender = 'portal') => ({ sender, operation: 'send', requestId });
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

  test('let one of many equal writes through, also when they come at once', async () => {
    let effects = 0;
    const work = async () => {
      await pause();
      effects += 1;
      return Ok(effects);
    };
    const answers = await Promise.all(Array.from({ length: 6 }, () => ids.once(request('at-once'), work)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok)).toEqual(Array(5).fill(repeatedRequest()));
    expect(effects).toBe(1);
  });

  test('stay free when the write was refused or failed', async () => {
    const refused = Err('refused', 'no');
    expect(await ids.once(request('again'), async () => refused)).toEqual(refused);
    await expect(ids.once(request('again'), () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
    expect(await ids.once(request('again'), async () => Ok('done'))).toEqual(Ok('done'));
  });

  test('of one sender are no concern of another', async () => {
    await ids.once(request('same'), async () => Ok(1));
    expect(await ids.once(request('same', 'akasse-fob'), async () => Ok(2))).toEqual(Ok(2));
  });
});
