import { allOwnImports, floorOf, type OwnImport, roomOf, targetRoom, where } from './floors';
import { proveRule } from './rule';
import type { Tree } from './tree';

/** What the floors above may know of the way out: its answers and the request they belong to. */
const knownToAll = ['services/http/result', 'services/http/context'];

/** Where the way out is put together and put on the wire. */
const buildsTheWayOut = /^(lib\/core\/|app\/(.*\/)?route\.ts$|processes\/|instrumentation\.ts$)/;

function problem(each: OwnImport): string | undefined {
  const from = each.file.path;
  const room = targetRoom(each.target);
  const inside = floorOf(from) === 'services' && roomOf(from) === room;
  if (floorOf(each.target) !== 'services' || inside || floorOf(from) === 'tests') return undefined;
  if (room === 'http') {
    const open = floorOf(from) === 'services' || buildsTheWayOut.test(from) || knownToAll.includes(each.target);
    return open
      ? undefined
      : 'Only the result and context of services/http are for everyone: call the system’s own index.ts.';
  }
  if (floorOf(from) === 'services') {
    return room === 'local' || roomOf(from) === 'local'
      ? undefined
      : 'One outside system knows no other: let lib ask both and put the answers together.';
  }
  // Programs run what the stand-ins need around them: their own servers and their seeds.
  if (floorOf(from) === 'processes') return undefined;
  const door = [`services/${room}`, `services/${room}/index`];
  return room === 'local' || door.includes(each.target)
    ? undefined
    : `Import @/services/${room}: its index.ts is the only door.`;
}

function openDoors(tree: Tree): string[] {
  return allOwnImports(tree).flatMap((each) => {
    const found = problem(each);
    return found ? [`${where(each)} imports ${each.target}. ${found}`] : [];
  });
}

proveRule('an outside system is entered through its index.ts only', openDoors, {
  broken: [
    { 'lib/maalgruppe/queries.ts': "import { contract } from '@/services/dfdg/contract';" },
    { 'lib/core/outside.ts': "import { stub } from '../../services/dfdg/stub/answers';" },
    { 'services/dfdg/index.ts': "import { connectCpr } from '@/services/cpr';" },
    { 'services/dfdg/stub/seed.ts': "import { seed } from '../../cpr/stub/seed';" },
    { 'lib/maalgruppe/queries.ts': "import { breaker } from '@/services/http/breaker';" },
    { 'app/(borger)/page.tsx': "import { faults } from '@/services/http/faults';" },
  ],
  kept: [
    {
      'lib/maalgruppe/queries.ts':
        "import type { Dfdg } from '@/services/dfdg'; import { Ok } from '@/services/http/result';",
    },
    { 'services/dfdg/index.ts': "import { client } from '../http/client'; import { answers } from './stub/answers';" },
    { 'app/api/dfdg/[...path]/route.ts': "import { handler } from '@/services/http/handler';" },
    { 'processes/identity.ts': "import { serve } from '@/services/identity/stub/server';" },
  ],
});
