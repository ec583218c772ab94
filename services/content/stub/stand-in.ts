import type { Database } from '@/prisma/client';
import type { Implementation } from '@/services/http/implementation';
import { Err, Ok } from '@/services/http/result';
import type { contentContract } from '../contract';
import { findPolitik, findTekst, listBannere } from './tables';

/** What the stand-in needs around it. */
export type ContentStandIn = {
  db: Database;
  /** Today in Denmark as `YYYY-MM-DD`. */
  today: () => string;
};

/** The content service, on the stand-in's own tables. Everything it tells is public, so every caller is answered. */
export function contentStandIn({ db, today }: ContentStandIn): Implementation<typeof contentContract> {
  return {
    async getPersondatapolitik() {
      const politik = await findPolitik(db, today());
      return politik ? Ok(politik) : Err('not_found', 'no version applies yet');
    },
    async listBannere({ side }) {
      return Ok(await listBannere(db, side, today()));
    },
    async getTekst({ noegle, sprog }) {
      const tekst = await findTekst(db, noegle, sprog);
      return tekst ? Ok(tekst) : Err('not_found', 'no such text');
    },
  };
}
