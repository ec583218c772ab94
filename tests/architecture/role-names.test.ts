import { roleOf, roles } from './roles';
import { proveRule } from './rule';
import type { Tree } from './tree';

function namelessRoles(tree: Tree): string[] {
  return tree.sources.flatMap((file) => {
    const [floor, feature, inside] = file.path.split('/');
    if (floor !== 'lib' || feature === 'core') return [];
    if (inside === undefined)
      return [`${file.path} lies directly in lib. Give it to the feature it belongs to, or to lib/core.`];
    if (roleOf(file.path) in roles) return [];
    return [
      `${file.path} has no role. In lib/<feature> a file (or folder) is one of ${Object.keys(roles).join(', ')}.`,
    ];
  });
}

proveRule('a file in lib/<feature> is named by its role', namelessRoles, {
  broken: [{ 'lib/joblog/service.ts': '' }, { 'lib/joblog/model/row.ts': '' }, { 'lib/joblog.ts': '' }],
  kept: [{ 'lib/joblog/rules.ts': '', 'lib/joblog/queries/list.ts': '', 'lib/core/db.ts': '' }],
});
