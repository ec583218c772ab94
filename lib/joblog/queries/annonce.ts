import { danishDay, now } from '@/lib/core/clock';
import { config } from '@/lib/core/config';
import { adHref } from '@/lib/find-job/rules/teaser';
import { findAd } from '@/lib/jobannonce/queries/ad';
import { readKey } from '@/lib/jobannonce/rules/key';
import { Err, Ok, type Result } from '@/services/http/result';
import { canBeKept, paperOf } from '../rules/annonce-papir';
import { cleanFilename } from '../rules/dokument';
import { writePaper } from './papir';

const longDay = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'Europe/Copenhagen' });

/** The ad (`index:id`) as a PDF, as it stands now. `not_found` when it is gone. */
export async function getAdPdf(key: string): Promise<Result<{ filename: string; bytes: Buffer }>> {
  const known = readKey(key);
  if (!known) return Err('not_found', 'no ad has such a key');
  const found = await findAd(known.id, 'jobnet');
  if (found.state === 'down') return Err('unavailable', 'the ad could not be asked for');
  if (!canBeKept(found)) return Err('not_found', 'the ad is gone');
  const at = now();
  const url = `${config().PUBLIC_URL}${adHref('jobnet', known.id)}`;
  const paper = paperOf(found, { url, day: longDay.format(at) });
  const filename = cleanFilename(`Jobannonce ${danishDay(at)} ${paper.title.replace(/[\\/]/g, ' ')}`, 'Jobannonce');
  return Ok({ filename, bytes: await writePaper(paper, at) });
}
