import { z } from 'zod';
import type { Database, Prisma } from '@/prisma/client';
import { type Person, personSchema } from '../contract';

type Row = Prisma.CprPersonGetPayload<true>;

/** Null when the register has nobody of that number. */
export async function findPerson(db: Database, personKey: string): Promise<Person | null> {
  const row = await db.cprPerson.findUnique({ where: { personKey } });
  return row && personOf(row);
}

function personOf(row: Row): Person {
  const { fornavn, efternavn, beskyttet, vej, lat, lon } = row;
  const koordinat = lat === null || lon === null ? null : { lat, lon };
  const adresse = vej === null ? null : { ...row, koordinat };
  return personSchema.parse({ navn: `${fornavn} ${efternavn}`.trim(), fornavn, efternavn, beskyttet, adresse });
}

const street = z.string().regex(/^.+ \d{1,3}[A-Z]?(, (st|kl|\d{1,2})\.( (tv|mf|th|\d{1,4})\.?)?)?$/);

/** Takes `Kastanjebuen 14, 2. tv.` apart. Throws on anything that is not a Danish address line. */
export function addressLine(line: string): { vej: string; husnr: string; etage: string | null; doer: string | null } {
  const [front = '', flat = ''] = street.parse(line).split(', ');
  const [etage = null, doer = null] = flat.split(' ').map((part) => part.replace('.', '') || null);
  const lastSpace = front.lastIndexOf(' ');
  return { vej: front.slice(0, lastSpace), husnr: front.slice(lastSpace + 1), etage, doer };
}
