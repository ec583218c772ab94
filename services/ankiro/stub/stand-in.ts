import type { Transaction } from '@/prisma/client';
import type { Implementation } from '@/services/http/implementation';
import { Err, Ok, type Result } from '@/services/http/result';
import type { ankiroContract, Question } from '../contract';
import type { SearchDocument } from '../document';
import { mayDeliver } from './deliverers';
import type { Engine } from './engine/engine';
import type { Wanted } from './engine/wanted';
import type { AnkiroStandIn } from './live-index';
import { liveIndexOf } from './live-indexes';
import { findDocument, listIds, removeDocuments, writeDocuments } from './tables';

/** Ankiro on an index in this process; the documents themselves lie in PostgreSQL. */
export function ankiroStandIn(standIn: AnkiroStandIn): Implementation<typeof ankiroContract, Transaction> {
  const live = liveIndexOf(standIn);

  return {
    async search({ text, sort, page, perPage, facets, ...question }) {
      const { engine } = await live.ready();
      const wanted = wantedOf(engine, question);
      return wanted.ok ? Ok(engine.search({ ...wanted.value, text, sort, page, perPage, facets })) : wanted;
    },

    async suggestions({ text, max, isWorkInDenmark }) {
      const { suggestions, spelling } = await live.ready();
      const found = suggestions.find(text, max, isWorkInDenmark);
      const better = found.length > 0 ? null : spelling.suggest(text);
      return Ok(better === null ? found : suggestions.find(better, max, isWorkInDenmark));
    },

    async similar({ like, text, conceptUriDa, indexes, filters, max }) {
      const { engine } = await live.ready();
      const known = like ? await findDocument(standIn.db, like.index, like.id) : textAsDocument(text, conceptUriDa);
      if (!known) return Err('not_found', 'no such ad');
      return Ok(engine.similar(known, { indexes, filters, center: null, km: null, box: null }, max));
    },

    async documents({ keys }) {
      const { engine } = await live.ready();
      return Ok(engine.known(keys));
    },

    async near({ conceptUriDa, max }) {
      const { nearness } = await live.ready();
      const near = nearness.near(conceptUriDa, max);
      return near ? Ok(near) : Err('not_found', 'no such stillingsbetegnelse');
    },

    async spelling({ text }) {
      const { spelling } = await live.ready();
      return Ok({ suggestion: spelling.suggest(text) });
    },

    async listIds({ index, after = '', max }) {
      return Ok(await listIds(standIn.db, index, after, max));
    },

    async counts() {
      const { engine } = await live.ready();
      return Ok(engine.counts());
    },

    async upsert({ documents }, caller, { tx }) {
      const may = mayDeliver(
        caller,
        documents.map(({ index }) => index),
      );
      if (!may.ok) return may;
      return Ok({ accepted: await writeDocuments(transaction(tx), documents) });
    },

    async remove({ index, ids }, caller, { tx }) {
      const may = mayDeliver(caller, [index]);
      if (!may.ok) return may;
      return Ok({ removed: await removeDocuments(transaction(tx), index, ids) });
    },
  };
}

function transaction(tx: Transaction | undefined): Transaction {
  if (!tx) throw new Error('A write needs the transaction that remembers its request id');
  return tx;
}

function wantedOf({ vocabulary }: Engine, question: Omit<Question, 'text'>): Result<Wanted> {
  const { indexes, filters, geo, box = null } = question;
  if (!geo) return Ok({ indexes, filters, center: null, km: null, box });
  const center = 'lat' in geo ? geo : vocabulary.postnumre.find(({ postnummer }) => postnummer === geo.postnummer);
  return center ? Ok({ indexes, filters, center, km: geo.km, box }) : Err('invalid', 'geo.postnummer is no postcode');
}

/** A text to be likened with, in the form of an ad that only has words. */
function textAsDocument(text: string, conceptUriDa: string | undefined): SearchDocument {
  return {
    index: 'internal',
    id: '-',
    title: text.slice(0, 300),
    headline: '',
    text,
    employer: '',
    publishedAt: '1970-01-01T00:00:00Z',
    deadline: null,
    deadlineText: null,
    url: null,
    conceptUriDa: conceptUriDa ?? null,
    groupCode: null,
    areaCode: null,
    postcode: null,
    city: null,
    kommunekode: null,
    region: null,
    country: 'DK',
    position: null,
    ansaettelsesvilkaar: [],
    hotjob: false,
    handicapIngenHindring: false,
    varighed: null,
    arbejdstid: null,
    weeklyHours: null,
    arbejdstidsforhold: [],
    stateEmployer: false,
    isWorkInDenmarkJob: false,
    english: null,
  };
}
