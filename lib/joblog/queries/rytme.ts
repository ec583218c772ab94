import { cache } from 'react';
import { danishDay, today } from '@/lib/core/clock';
import { outside } from '@/lib/core/outside';
import { callerOf } from '@/lib/core/session/caller';
import type { Viewer } from '@/lib/core/session/viewer';
import { cprOf } from '@/lib/person/queries';
import { Ok, type Result } from '@/services/http/result';
import { stilleSiden } from '../rules/raad';
import { manglerOf, periodeOf, type Uge, ugerOf } from '../rules/uger';

/** How much a citizen does to find work, week by week. */
export type Rytme = {
  /** This week first. */
  uger: (Uge & { mangler: number | null })[];
  /** What the plan agrees on for each week; null when it does not say. */
  aftaltPrUge: number | null;
  /** For how many days nothing has happened, when they are many. */
  stilleDage: number | null;
  /** Whether there has ever been a joblog. */
  isBegun: boolean;
};

/** The weeks up to this one, against what is agreed. Asked for once a request. */
export const findRytme = cache(async (viewer: Viewer): Promise<Result<Rytme>> => {
  const day = today();
  const found = await outside().dfdg.getJoblogOversigt({ cpr: cprOf(viewer), ...periodeOf(day) }, callerOf(viewer));
  if (!found.ok) return found;
  const { dage, senestRedigeret, aftaltPrUge } = found.value;
  const edited = senestRedigeret && danishDay(new Date(senestRedigeret));
  return Ok({
    uger: ugerOf(dage, day).map((uge) => ({ ...uge, mangler: manglerOf(uge.antal, aftaltPrUge) })),
    aftaltPrUge,
    stilleDage: stilleSiden({ senestRedigeret: edited, dage }, day),
    isBegun: senestRedigeret !== null,
  });
});
