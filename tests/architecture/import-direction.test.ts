import { allOwnImports, floorOf, where } from './floors';
import { proveRule } from './rule';
import type { Tree } from './tree';

/** What each floor may import besides itself. The root holds configuration and Next's own files. */
const mayImport: Record<string, string[]> = {
  app: ['components', 'lib', 'services'],
  components: [],
  lib: ['services', 'prisma'],
  services: ['prisma'],
  prisma: [],
  processes: ['lib', 'services', 'prisma'],
  tests: ['app', 'components', 'lib', 'services', 'prisma', 'processes', 'e2e', 'root'],
  e2e: ['prisma'],
  root: ['lib', 'services', 'processes', 'e2e', 'tests'],
};

const advice: Record<string, string> = {
  app: 'A page calls one query in lib and renders one component.',
  components: 'A component knows its props and other components: let the page fetch what it shows and pass it in.',
  lib: 'lib lies below app and components: move what is needed down, or take it as an argument.',
  services: 'A service knows its own folder, services/http and prisma: take settings and people as arguments.',
  prisma: 'prisma is the lowest floor: move what needs the floors above into lib or processes.',
  processes: 'A program starts what lies below; pages and components are the portal’s own.',
  e2e: 'A journey sees the portal from outside: act through the page, and share only the cast of prisma/seed.',
};

function wrongWay(tree: Tree): string[] {
  return allOwnImports(tree).flatMap((each) => {
    const from = floorOf(each.file.path);
    const to = floorOf(each.target);
    const allowed = mayImport[from];
    if (!allowed || from === to || allowed.includes(to)) return [];
    return `${where(each)} (${from}) imports ${each.target} (${to}). ${advice[from] ?? 'Imports go downward only.'}`;
  });
}

proveRule('imports go downward: app → components → lib → services → prisma', wrongWay, {
  broken: [
    { 'app/(borger)/joblog/page.tsx': "import { db } from '@/prisma/client';" },
    { 'components/joblog/list.tsx': "import { getJoblogs } from '@/lib/joblog/queries';" },
    { 'components/joblog/list.tsx': "import type { Joblog } from '../../lib/joblog/queries';" },
    { 'lib/joblog/queries.ts': "import { Card } from '@/components/ui/card';" },
    { 'services/dfdg/index.ts': "import { config } from '@/lib/core/config';" },
    { 'services/dfdg/index.ts': "export async function load() { return import('@/lib/core/config'); }" },
    { 'prisma/client.ts': "export { outside } from '@/lib/core/outside';" },
    { 'e2e/login.spec.ts': "import { loginThrottle } from '@/lib/login/rules';" },
    { 'processes/worker.ts': "import { Card } from '@/components/ui/card';" },
  ],
  kept: [
    { 'app/(borger)/joblog/page.tsx': "import { getJoblogs } from '@/lib/joblog/queries';" },
    { 'lib/joblog/queries.ts': "import { openDatabase } from '@/prisma/client'; import 'node:fs';" },
    { 'e2e/login.spec.ts': "import { people } from '@/prisma/seed/people';" },
  ],
});
