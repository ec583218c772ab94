import { after } from 'next/server';
import { log } from '@/lib/core/log';
import { currentContext } from '@/services/http/context';

/**
 * Does something that nobody waits for, once the answer has been sent; `name` stands in the log when it fails. A page
 * that is only fetched ahead has not been looked at: then nothing is done.
 */
export async function afterAnswer(name: string, work: () => Promise<unknown>): Promise<void> {
  if (currentContext()?.request?.prefetch) return;
  const safely = async () => {
    try {
      await work();
    } catch (error) {
      log.error('afterwards-failed', { error, work: name });
    }
  };
  try {
    after(safely);
  } catch {
    // Outside the framework (a job, a test) there is no answer to wait for.
    await safely();
  }
}
