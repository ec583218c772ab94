import type { Jobwish } from '@/lib/jeg-soeger-job-som/rules';
import type { CitizenFacts } from '@/lib/maalgruppe/rules/facts';
import type { Maalgruppe, Paamindelser } from '@/services/dfdg';

/** What Jobnet itself knows of the account. */
export type AccountFacts = {
  email: 'confirmed' | 'unconfirmed' | 'missing';
  /** The last day before this session that the citizen was logged in, `YYYY-MM-DD`; null when never. */
  previousLogin: string | null;
};

/** Everything that decides what the forside shows. What could not be fetched is null, and decides nothing. */
export type ForsideFacts = {
  /** Today in Denmark, `YYYY-MM-DD`. */
  on: string;
  /** What DFDG tells of the citizen's standing. */
  citizen: { maalgruppe: Maalgruppe | null; status: CitizenFacts } | null;
  waiting: Paamindelser | null;
  jobwishes: readonly Pick<Jobwish, 'conceptUriDa' | 'titel' | 'udgaaet'>[] | null;
  account: AccountFacts;
};

/** A way to where something is done. */
export type Way = {
  title: string;
  path: string;
  /** The page is the citizen's alone: a caseworker who looks along does not get the link. */
  citizenOnly?: true;
};

/** For somebody DFDG has never heard of: nothing waits. */
export const nothingWaits: Paamindelser = {
  beskeder: { ulaeste: 0, ulaesteVigtige: 0 },
  plan: null,
  indkaldelser: [],
  manglendeDagpengekort: [],
};
