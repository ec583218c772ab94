import { type PrimaryAction, ruleFor } from '@/lib/maalgruppe/rules/table';
import type { ForsideFacts } from '../facts';
import type { PrimaryActionEntry } from './action';
import { bookSamtale } from './book-samtale';
import { eGuide } from './e-guide';
import { findJob } from './find-job';
import { forberedelsesskema } from './forberedelsesskema';
import { jegSoegerJobSom } from './jeg-soeger-job-som';
import { lavPlan } from './lav-plan';
import { minSituation } from './min-situation';
import { raskmelding } from './raskmelding';
import { straksbooking } from './straksbooking';
import { tilmelding } from './tilmelding';

/** Everything the forside can put first. In which order for whom stands in the table of målgrupper. */
export const primaryActions: Readonly<Record<PrimaryAction, PrimaryActionEntry>> = {
  raskmelding,
  straksbooking,
  tilmelding,
  'book-samtale': bookSamtale,
  'e-guide': eGuide,
  'min-situation': minSituation,
  forberedelsesskema,
  'lav-plan': lavPlan,
  'jeg-soeger-job-som': jegSoegerJobSom,
  'find-job': findJob,
};

/** The one thing the forside puts first (FOR-5); null while it is not known how the citizen stands. */
export function primaryActionFor({ citizen, ...facts }: ForsideFacts): PrimaryActionEntry | null {
  if (!citizen) return null;
  const { status, maalgruppe } = citizen;
  const inOrder = ruleFor(maalgruppe, facts.on).primaryActions.map((key) => primaryActions[key]);
  return inOrder.find(({ isDue }) => isDue({ ...facts, status })) ?? findJob;
}
