import { today } from '@/lib/core/clock';
import { blindIndex } from '@/lib/core/crypto';
import { systemDb } from '@/lib/core/db';
import { outside } from '@/lib/core/outside';
import { connectContent } from '@/services/content';
import { connectCpr } from '@/services/cpr';
import { connectDfdg } from '@/services/dfdg';

/** Lets the portal wait longer for its stand-ins: machines that run tests are shared, and slowness is not what is tested. */
export function waitForStandIns(): void {
  const standIn = { db: systemDb(), personKey: blindIndex, today };
  // A circuit that opened for one test would be open for those that follow.
  const settings = { standIn, timeoutMs: 20_000, breaker: { threshold: 1_000, recoverAfterMs: 1 } };
  // Made first: of a circuit the first settings stand.
  const patient = { content: connectContent(settings), cpr: connectCpr(settings), dfdg: connectDfdg(settings) };
  Object.assign(outside(), patient);
}
