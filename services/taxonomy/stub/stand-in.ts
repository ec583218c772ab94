import type { Database } from '@/prisma/client';
import type { Implementation } from '@/services/http/implementation';
import { Err, Ok } from '@/services/http/result';
import type { taxonomyContract } from '../contract';
import { createSuggest, isValidOn, type Suggest } from '../suggestions';
import * as tables from './tables';

/** What the stand-in needs around it. */
export type TaxonomyStandIn = {
  db: Database;
  /** Today in Denmark as `YYYY-MM-DD`. */
  today: () => string;
  /** Makes Danish text comparable, with single spaces between words. */
  fold: (text: string) => string;
};

/** Taxonomy service, on the stand-in's own tables. Everything it tells is public, so every caller is answered. */
export function taxonomyStandIn({ db, today, fold }: TaxonomyStandIn): Implementation<typeof taxonomyContract> {
  let prepared: { version: number; suggest: Suggest } | undefined;

  return {
    async getSuggestions({ text, max }) {
      const { version } = await tables.findUdgave(db);
      if (prepared?.version !== version) {
        prepared = { version, suggest: createSuggest(await tables.listStillinger(db), fold) };
      }
      return Ok(prepared.suggest(text, max, today()));
    },
    async getStillingsbetegnelse({ conceptUriDa }) {
      const stilling = await tables.findStilling(db, conceptUriDa);
      return stilling ? Ok(stilling) : Err('not_found', 'no such stillingsbetegnelse');
    },
    async listStillingsbetegnelser({ kendtVersion }) {
      const udgave = await tables.findUdgave(db);
      const isKnown = udgave.version === kendtVersion;
      return Ok({ ...udgave, stillingsbetegnelser: isKnown ? null : await tables.listStillinger(db) });
    },
    async listErhvervsomraader() {
      return Ok(await tables.listErhvervsomraader(db));
    },
    async listGrupper() {
      return Ok(await tables.listGrupper(db));
    },
    async getAendringer({ siden }) {
      const udgave = await tables.findUdgave(db);
      const changed = await tables.listChanged(db, siden);
      const hasLeft = ({ stilling }: (typeof changed)[number]) => !isValidOn(stilling, today());
      return Ok({
        ...udgave,
        nye: changed.filter((one) => one.isNew && !hasLeft(one)).map(({ stilling }) => stilling),
        aendrede: changed.filter((one) => !one.isNew && !hasLeft(one)).map(({ stilling }) => stilling),
        udgaaede: changed.filter(hasLeft).map(({ stilling }) => stilling),
      });
    },
  };
}
