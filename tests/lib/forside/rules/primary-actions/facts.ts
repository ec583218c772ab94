import { nothingWaits } from '@/lib/forside/rules/facts';
import type { ActionFacts } from '@/lib/forside/rules/primary-actions/action';
import { type CitizenFacts, nothingKnown } from '@/lib/maalgruppe/rules/facts';
import { on } from '../facts';

/** Facts for which no action is due, but for what is said here. */
export function actionFacts(status: Partial<CitizenFacts> = {}, more: Partial<ActionFacts> = {}): ActionFacts {
  const plan = { fra: '2026-08-01', aendret: '2026-08-01T10:00:00.000Z', set: '2026-08-02T10:00:00.000Z' };
  return {
    ...{ on, waiting: { ...nothingWaits, plan }, jobwishes: [{ conceptUriDa: 'a', titel: 'Kok', udgaaet: null }] },
    status: { ...nothingKnown, tilmeldt: true, ...status },
    ...more,
  };
}
