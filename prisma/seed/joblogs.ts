import { annasJoblogs } from './joblogs/anna';
import { bosJoblogs } from './joblogs/bo';
import { mikkelsJoblogs, sofiesJoblogs } from './joblogs/others';
import type { SeededJoblog } from './joblogs/seeded-joblog';

const joblogs: Readonly<Record<string, () => readonly SeededJoblog[]>> = {
  anna: annasJoblogs,
  bo: bosJoblogs,
  mikkel: mikkelsJoblogs,
  sofie: sofiesJoblogs,
};

/** What somebody in the cast (by key) has done to find work; nothing for most of them. */
export function joblogsOf(key: string): readonly SeededJoblog[] {
  return joblogs[key]?.() ?? [];
}
