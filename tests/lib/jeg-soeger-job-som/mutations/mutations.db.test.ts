import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { resolveConflict } from '@/lib/jeg-soeger-job-som/mutations/conflict';
import { removeJobwish } from '@/lib/jeg-soeger-job-som/mutations/wishes';
import { findJobwishes } from '@/lib/jeg-soeger-job-som/queries';
import { findSync } from '@/lib/jeg-soeger-job-som/queries/sync';
import { newAccount } from '@/tests/support/accounts';
import { citizenActor } from '@/tests/support/actors';
import { testDatabase } from '@/tests/support/database';
import { add, deliver, ids, inDfdg, press, writeElsewhere } from '@/tests/support/jobwishes';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();

const stilling = fc.constantFrom(ids.kok, ids.tjener, ids.pedel);
const step = fc.oneof(
  fc.record({ do: fc.constant('add' as const), stilling }),
  fc.record({ do: fc.constant('remove' as const), stilling }),
  fc.record({ do: fc.constant('elsewhere' as const), stillinger: fc.uniqueArray(stilling) }),
  fc.record({ do: fc.constant('deliver' as const) }),
  fc.record({
    do: fc.constant('choose' as const),
    valg: fc.constantFrom('jobnet' as const, 'dfdg' as const, 'begge' as const),
  }),
);

type World = { actor: CitizenActor; foreign: string | null };

async function take(world: World, action: typeof step extends fc.Arbitrary<infer Step> ? Step : never): Promise<void> {
  const { actor } = world;
  if (action.do === 'add') await add(actor, action.stilling);
  if (action.do === 'remove') await removeJobwish(actor, { stilling: action.stilling }, press(actor, 'jobwish-fjern'));
  if (action.do === 'elsewhere') world.foreign = await writeElsewhere(actor, action.stillinger);
  if (action.do === 'deliver') await deliver();
  if (action.do !== 'choose') return;
  await deliver();
  const sync = await findSync(actor);
  if (sync.state !== 'conflict') return;
  const { version } = sync;
  const answer = await resolveConflict(actor, { valg: action.valg, version }, press(actor, 'jobwish-afstem'));
  expect(answer).toMatchObject({ ok: true });
  world.foreign = null;
}

const uris = (list: readonly { conceptUriDa: string }[]) => list.map(({ conceptUriDa }) => conceptUriDa).sort();

test('whatever happens in whatever order, both lists agree in the end or are shown as a conflict', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
      const world: World = { actor: citizenActor(await newAccount(database.owner)), foreign: null };
      for (const each of steps) {
        await take(world, each);
        const { version } = await inDfdg(world.actor);
        // What another system wrote stays until that system writes again or the citizen chooses.
        if (world.foreign) expect(version).toBe(world.foreign);
      }
      await deliver();
      const [ours, theirs, sync] = [
        await findJobwishes(world.actor),
        await inDfdg(world.actor),
        await findSync(world.actor),
      ];
      expect(sync.state).toBe(
        JSON.stringify(uris(ours.jobwishes)) === JSON.stringify(uris(theirs.jobwishes)) ? 'same' : 'conflict',
      );
    }),
    { numRuns: 40 },
  );
});
