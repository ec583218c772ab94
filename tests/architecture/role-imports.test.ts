import { allOwnImports, floorOf, type OwnImport, roomOf, targetRoom, where } from './floors';
import { type Role, roleOf, roleOfTarget, roles } from './roles';
import { proveRule } from './rule';
import type { Tree } from './tree';

function allowed(role: Role, own: string, each: OwnImport): boolean {
  const sameFeature = floorOf(each.target) === 'lib' && targetRoom(each.target) === roomOf(each.file.path);
  const target = roleOfTarget(each.target);
  if (sameFeature) return target === own || role.own.includes(target);
  if (role.below === 'nothing') return false;
  // Rules may build on the rules of another feature; a type alone makes nothing impure.
  if (each.typeOnly || (own === 'rules' && floorOf(each.target) === 'lib' && target === 'rules')) return true;
  if (role.below === 'core') return each.target.startsWith('lib/core/');
  return role.below === 'all';
}

function strayImports(tree: Tree): string[] {
  return allOwnImports(tree).flatMap((each) => {
    const name = roleOf(each.file.path);
    const role = roles[name];
    if (!role || allowed(role, name, each)) return [];
    return [`${where(each)} imports ${each.target}. ${role.advice}`];
  });
}

proveRule('a role imports only what its job needs', strayImports, {
  broken: [
    { 'lib/joblog/schema.ts': "import { cpr } from '@/lib/core/cpr';" },
    { 'lib/joblog/rules.ts': "import { now } from '@/lib/core/clock';" },
    { 'lib/joblog/rules.ts': "import { getRates } from './queries';" },
    { 'lib/joblog/policy.ts': "import { db } from '@/lib/core/db';" },
    { 'lib/joblog/queries.ts': "import { createJoblog } from './mutations';" },
    { 'lib/joblog/mutations/create.ts': "import { saveJoblog } from '../actions';" },
    { 'lib/joblog/actions.ts': "import { connectDfdg } from '@/services/dfdg';" },
  ],
  kept: [
    { 'lib/joblog/schema.ts': "import { z } from 'zod';" },
    {
      'lib/joblog/rules.ts': "import type { Borgerstatus } from '@/services/dfdg'; import { joblog } from './schema';",
    },
    { 'lib/joblog/rules.ts': "import { maalgruppe } from '@/lib/maalgruppe/rules';" },
    { 'lib/joblog/queries.ts': "import { outside } from '@/lib/core/outside'; import { mayRead } from './policy';" },
    {
      'lib/joblog/actions.ts':
        "import { formAction } from '@/lib/core/forms/form-action'; import { m } from './mutations';",
    },
  ],
});
