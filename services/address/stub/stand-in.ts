import type { Database } from '@/prisma/client';
import type { Implementation } from '@/services/http/implementation';
import { Err, Ok } from '@/services/http/result';
import { type addressContract, kommuneSchema, type Postnummer } from '../contract';

/** What the stand-in needs around it. */
export type AddressStandIn = { db: Database };

/** The address register, on the stand-in's own tables. */
export function addressStandIn({ db }: AddressStandIn): Implementation<typeof addressContract> {
  return {
    async listKommuner() {
      const rows = await db.addressKommune.findMany({ orderBy: { kode: 'asc' } });
      return Ok(rows.map((row) => kommuneSchema.parse(row)));
    },
    async listPostnumre() {
      const rows = await db.addressPostnummer.findMany({ orderBy: { postnummer: 'asc' } });
      return Ok(rows.map(postnummerOf));
    },
    async getPostnummer({ postnummer }) {
      const row = await db.addressPostnummer.findUnique({ where: { postnummer } });
      return row ? Ok(postnummerOf(row)) : Err('not_found', 'no such postcode');
    },
  };
}

function postnummerOf({ lat, lon, ...row }: Omit<Postnummer, 'koordinat'> & { lat: number; lon: number }): Postnummer {
  return { ...row, koordinat: { lat, lon } };
}
