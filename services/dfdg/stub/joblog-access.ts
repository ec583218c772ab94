import type { Caller } from '@/services/http/caller';
import { Ok, type Result } from '@/services/http/result';
import { type DfdgStandIn, findByCpr, isCpr, malformedCpr, notAuthorised, officeOf, withheldFrom } from './access';

/** The key of the citizen whose joblogs this caller may read; everybody may have some, also those nobody has reported. */
export async function readableBy(standIn: DfdgStandIn, caller: Caller, cpr: string): Promise<Result<string>> {
  if (!isCpr(cpr)) return malformedCpr();
  const person = standIn.personKey(cpr);
  if (caller.kind === 'portal' || caller.kind === 'borger') return Ok(person);
  const borger = await findByCpr(standIn, cpr);
  if (!borger.ok) return notAuthorised();
  const withheld = await withheldFrom(standIn, caller, borger.value);
  return withheld.ok ? Ok(person) : withheld;
}

/** The same for changing them, with the name the change is made in. People who only look and jobcentres change nothing. */
export async function writableBy(
  standIn: DfdgStandIn,
  caller: Caller,
  cpr: string,
): Promise<Result<{ personKey: string; af: string }>> {
  if (caller.kind === 'sagsbehandler') return notAuthorised();
  if (!isCpr(cpr)) return malformedCpr();
  const personKey = standIn.personKey(cpr);
  if (caller.kind !== 'system') return Ok({ personKey, af: 'jobnet' });
  const borger = await findByCpr(standIn, cpr);
  const office = borger.ok ? await officeOf(standIn, caller.name, borger.value) : notAuthorised();
  if (!office.ok) return office;
  return office.value.art === 'akasse' ? Ok({ personKey, af: office.value.navn }) : notAuthorised();
}
