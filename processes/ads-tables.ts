import type { Database } from '@/prisma/client';
import { SetupError } from '@/prisma/setup-error';
import { readAddressTables } from '@/services/address/stub/seed';
import type { GeneratorTables } from '@/services/job-ads/stub/generator/generate';
import type { Lookup } from '@/services/job-ads/stub/postings/posting';
import { readRelease } from '@/services/taxonomy/stub/release/read';
import { readOwnRelease } from '@/services/taxonomy/stub/seed';
import { listStillinger } from '@/services/taxonomy/stub/tables';

/** What made-up ads are made from, as the project carries it: stillinger that can be chosen, and places. */
export async function readGeneratorTables(): Promise<GeneratorTables> {
  const [places, release] = await Promise.all([readAddressTables(), readOwnRelease()]);
  const stillinger = (readRelease(release).stillinger ?? []).map(({ row }) => row);
  return { ...places, stillinger: stillinger.filter(({ gyldigTil }) => gyldigTil === null) };
}

/** What an import of ads looks up: the taxonomy as it is now, and places. */
export async function readLookup(db: Database): Promise<Lookup> {
  const [{ kommuner, postnumre }, stillinger] = await Promise.all([readAddressTables(), listStillinger(db)]);
  if (stillinger.length === 0) throw new SetupError('The taxonomy is empty: start the portal once, which fills it.');
  const names = new Map<string, string>();
  for (const { aliasser, conceptUriDa } of stillinger) {
    for (const { navn } of aliasser) names.set(navn.toLowerCase(), conceptUriDa);
  }
  for (const { titel, conceptUriDa } of stillinger) names.set(titel.toLowerCase(), conceptUriDa);
  const byCode = kommuner.flatMap(({ kode, navn, findJobRegion: region }) => {
    return [kode, navn.toLowerCase()].map((name) => [name, { kode, region }] as const);
  });
  const kommuneOf = new Map(byCode);
  const places = new Map(
    postnumre.map(({ postnummer, koordinat, ...rest }) => [postnummer, { ...rest, ...koordinat }]),
  );
  return {
    stilling: (name) => names.get(name),
    postnummer: (postcode) => places.get(postcode),
    kommune: (name) => kommuneOf.get(name.replace(/ kommune$/, '')),
  };
}
