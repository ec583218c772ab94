import type { Transaction } from '@/prisma/client';
import type { NewJobwishList } from './jobwish-tables';

/**
 * What follows from a new list (JSS-6): DFDG passes it on to JobSearch, which keeps it beside the CV, and JobSearch passes
 * searchable CVs on to Ankiro, where employers find them. Here all of it happens with the write itself.
 */
export async function passOn(
  tx: Transaction,
  personKey: string,
  { version, jobwishes }: Pick<NewJobwishList, 'version' | 'jobwishes'>,
): Promise<void> {
  const held = { version, conceptUris: jobwishes.map(({ conceptUriDa }) => conceptUriDa) };
  const cv = await tx.dfdgJobsearchCv.upsert({
    where: { personKey },
    // Somebody without a CV has one that nobody can search, until they write it.
    create: { personKey, isSoegbart: false, ankiroConceptUris: [], ...held },
    update: held,
  });
  const found = cv.isSoegbart ? held : { version: null, conceptUris: [] };
  await tx.dfdgJobsearchCv.update({
    where: { personKey },
    data: { ankiroVersion: found.version, ankiroConceptUris: found.conceptUris },
  });
}
