import type { Database } from '@/prisma/client';
import type { Implementation } from '@/services/http/implementation';
import { Err, Ok } from '@/services/http/result';
import { type addressContract, kommuneSchema, type Postnummer } from '../contract';
import { buildRegister, type Register } from './register';
import { commonNames } from './register/common-names';
import { knownStreets } from './register/known-streets';
import { buildStreets } from './register/streets';

/** What the stand-in needs around it. */
export type AddressStandIn = {
  db: Database;
  /** Makes Danish text comparable, with single spaces between words. */
  fold: (text: string) => string;
};

/** The address register, on the stand-in's own tables; its streets are made up from them. */
export function addressStandIn({ db, fold }: AddressStandIn): Implementation<typeof addressContract> {
  const listPostnumre = async () => {
    const rows = await db.addressPostnummer.findMany({ orderBy: { postnummer: 'asc' } });
    return rows.map(postnummerOf);
  };
  let prepared: Promise<Register> | undefined;
  const register = () => {
    prepared ??= prepare(listPostnumre, fold);
    // Before the seed there is nothing to prepare, and the next who asks tries again.
    prepared.catch(() => {
      prepared = undefined;
    });
    return prepared;
  };
  return {
    async listKommuner() {
      const rows = await db.addressKommune.findMany({ orderBy: { kode: 'asc' } });
      return Ok(rows.map((row) => kommuneSchema.parse(row)));
    },
    async listPostnumre() {
      return Ok(await listPostnumre());
    },
    async getPostnummer({ postnummer }) {
      const row = await db.addressPostnummer.findUnique({ where: { postnummer } });
      return row ? Ok(postnummerOf(row)) : Err('not_found', 'no such postcode');
    },
    async listAdresseforslag(asked) {
      return Ok((await register()).suggest(asked));
    },
    async geokodAdresse({ adresse, postnummer }) {
      const found = (await register()).geocode(adresse, postnummer);
      return found ? Ok(found) : Err('not_found', 'no such postcode');
    },
  };
}

async function prepare(listPostnumre: () => Promise<Postnummer[]>, fold: AddressStandIn['fold']): Promise<Register> {
  const postnumre = await listPostnumre();
  if (postnumre.length === 0) throw new Error('the stand-in has not been seeded');
  return buildRegister(buildStreets(postnumre, knownStreets, commonNames), postnumre, fold);
}

function postnummerOf({ lat, lon, ...row }: Omit<Postnummer, 'koordinat'> & { lat: number; lon: number }): Postnummer {
  return { ...row, koordinat: { lat, lon } };
}
