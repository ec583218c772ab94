import { findAdressepunkt } from '@/lib/adresse/queries';
import { today } from '@/lib/core/clock';
import { dbFor } from '@/lib/core/db';
import { outside } from '@/lib/core/outside';
import { afterAnswer } from '@/lib/core/server/after-answer';
import type { Viewer } from '@/lib/core/session/viewer';
import { findGeografi } from '@/lib/geografi/queries';
import { distanceMeters, type Koordinat } from '@/lib/geografi/rules/distance';
import { noonOf } from '@/lib/kalender/rules';
import { findPerson } from '@/lib/person/queries';
import type { Adresse } from '@/services/cpr';
import { Err, Ok, type Result } from '@/services/http/result';
import { departureAfter, journeyKind, middleOf, oldestKept, type RoughPlace, roughlyAt } from './rules';

/** How long a citizen is under way from home by public transport, and how far it is as the crow flies. */
export type Rejsetid = { minutter: number; erEstimat: boolean; meter: number };

/** What the journey planner said; no minutes when there is no connection. */
type Journey = { minutes: number | null; isEstimate: boolean };

const portal = { kind: 'portal' } as const;

/**
 * The journey from home at eight on the next hverdag (JOB-9). Null when the citizen has no home that can be placed, or
 * there is no connection; an error when a system that must be asked does not answer.
 */
export async function findRejsetid(viewer: Viewer, til: Koordinat): Promise<Result<Rejsetid | null>> {
  const home = await findHome(viewer);
  if (!home.ok || home.value === null) return home.ok ? Ok(null) : home;
  const journey = await findJourney(viewer, roughlyAt(home.value), roughlyAt(til));
  if (!journey.ok) return journey;
  const { minutes: minutter, isEstimate: erEstimat } = journey.value;
  return Ok(minutter === null ? null : { minutter, erEstimat, meter: distanceMeters(home.value, til) });
}

/** Where the citizen lives. Of a protected address nobody is told more than the postcode, not even by a question. */
async function findHome(viewer: Viewer): Promise<Result<Koordinat | null>> {
  const person = await findPerson(viewer);
  if (!person) return Err('unavailable', 'the home is not known');
  const { adresse, beskyttet } = person;
  if (!adresse) return Ok(null);
  if (beskyttet) return findCentre(adresse);
  const { vej, husnr, postnr: postnummer, koordinat } = adresse;
  const found = await findAdressepunkt({ adresse: `${vej} ${husnr}`, postnummer });
  if (found.ok && found.value) return Ok(found.value.koordinat);
  return koordinat ? Ok(koordinat) : findCentre(adresse);
}

async function findCentre({ postnr }: Adresse): Promise<Result<Koordinat | null>> {
  const geografi = await findGeografi();
  return geografi.ok ? Ok(geografi.value.value.findPostnummer(postnr)?.koordinat ?? null) : geografi;
}

async function findJourney(viewer: Viewer, from: RoughPlace, to: RoughPlace): Promise<Result<Journey>> {
  const day = today();
  const key = { fromLat: from.lat, fromLon: from.lon, toLat: to.lat, toLon: to.lon, kind: journeyKind };
  const kept = await dbFor(viewer).travelTime.findFirst({ where: { ...key, fetchedOn: { gte: oldestKept(day) } } });
  if (kept) return Ok(kept);
  const journey = await askPlanner(from, to, departureAfter(day));
  if (journey.ok && viewer.kind === 'citizen') {
    // Nobody's data: a copy of an answer. Whoever looks along has no connection that could keep it (SAG-2).
    const data = { ...journey.value, fetchedOn: noonOf(day) };
    await afterAnswer('rejsetid-kept', () =>
      dbFor(viewer).travelTime.upsert({
        where: { fromLat_fromLon_toLat_toLon_kind: key },
        create: { ...key, ...data },
        update: data,
      }),
    );
  }
  return journey;
}

async function askPlanner(from: RoughPlace, to: RoughPlace, afgang: string): Promise<Result<Journey>> {
  const question = { fra: middleOf(from), til: middleOf(to), afgang };
  const found = await outside().travelTime.findRejse(question, portal);
  if (found.ok) return Ok({ minutes: found.value.minutter, isEstimate: found.value.erEstimat });
  return found.reason === 'not_found' ? Ok({ minutes: null, isEstimate: false }) : found;
}
