import type { Transaction } from '@/prisma/client';
import type { Implementation } from '@/services/http/implementation';
import { Err, Ok } from '@/services/http/result';
import { dfdgCodes as codes, type dfdgContract } from '../contract';
import type { DfdgStandIn } from './access';
import { readableBy, writableBy } from './joblog-access';
import { needed, noSuchJoblog } from './joblog-answers';
import { deleteDokument, findDokument, saveDokument } from './joblog-dokument-tables';
import { isFilename, pdfFrom } from './joblog-rules';
import { renewJoblog } from './joblog-tables';

type Operations = Implementation<typeof dfdgContract, Transaction>;

/** The PDFs of a joblog. */
export function joblogDokumentOperations(
  standIn: DfdgStandIn,
): Pick<Operations, 'getJoblogDokument' | 'putJoblogDokument' | 'deleteJoblogDokument'> {
  const { db, now = () => new Date() } = standIn;

  return {
    async getJoblogDokument({ cpr, id, type }, caller) {
      const person = await readableBy(standIn, caller, cpr);
      if (!person.ok) return person;
      const found = await findDokument(db, { id, personKey: person.value }, type);
      return found ? Ok(found) : Err('not_found', 'the joblog has no such document', codes.notFound);
    },

    async putJoblogDokument({ cpr, id, type, filename, indhold }, caller, { tx }) {
      const writer = await writableBy(standIn, caller, cpr);
      if (!writer.ok) return writer;
      const { personKey, af } = writer.value;
      if (!isFilename(filename)) return Err('invalid', 'not the name of a file', codes.invalidMessage);
      const document = pdfFrom(indhold);
      if ('fault' in document) return Err('invalid', `indhold: ${document.fault}`, codes.invalidMessage);
      const at = now();
      // First, because the row it locks is what two uploads at once wait for.
      if (!(await renewJoblog(needed(tx), { id, personKey }, { af, at }))) return noSuchJoblog();
      const { pdf } = document;
      await saveDokument(needed(tx), { joblogId: id, type, personKey, filename, uploaded: at, indhold: pdf });
      return Ok({ type, filename, size: pdf.length, uploaded: at.toISOString() });
    },

    async deleteJoblogDokument({ cpr, id, type }, caller, { tx }) {
      const writer = await writableBy(standIn, caller, cpr);
      if (!writer.ok) return writer;
      const { personKey, af } = writer.value;
      if (!(await renewJoblog(needed(tx), { id, personKey }, { af, at: now() }))) return noSuchJoblog();
      await deleteDokument(needed(tx), id, type);
      return Ok({});
    },
  };
}
