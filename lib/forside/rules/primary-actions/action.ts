import type { CitizenFacts } from '@/lib/maalgruppe/rules/facts';
import type { PrimaryAction } from '@/lib/maalgruppe/rules/table';
import type { ForsideFacts, Way } from '../facts';

/** What is known when an action is chosen: without DFDG none is. */
export type ActionFacts = Pick<ForsideFacts, 'on' | 'waiting' | 'jobwishes'> & { status: CitizenFacts };

/** One thing the forside can put first: a file in this folder, a line in the registry, a word in the table of målgrupper. */
export type PrimaryActionEntry = {
  key: PrimaryAction;
  /** Whether it is the citizen's to do today. */
  isDue: (facts: ActionFacts) => boolean;
  title: string;
  text: string;
  link: Way;
};
