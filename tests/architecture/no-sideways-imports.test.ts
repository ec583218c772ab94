import path from 'node:path';
import type { Export } from './facts';
import { allOwnImports, floorOf, type OwnImport, roomOf, targetRoom, where } from './floors';
import { roleOf, roleOfTarget } from './roles';
import { proveRule } from './rule';
import type { Tree } from './tree';

/** Rooms every component may use; anything else in components belongs to one feature. */
const sharedComponents = ['ui', 'forms', 'layout', 'map'];

/** What a feature of lib shows to the others: how to read it, what it decides, what it is called. */
const shownToOthers = ['queries', 'rules', 'policy', 'schema', 'texts'];

/** A write that must succeed or fail together with another one joins its transaction. */
const writesTogether = ['mutations', 'jobs'];

const passedOn = ({ kind, madeBy }: Export) => kind === 'reexport' || (kind === 'default' && madeBy === 'source');

/** A style sheet, or the very same layout (or error page) under another group of pages. */
function isSharedFrame({ file, target }: OwnImport): boolean {
  const sameName = path.basename(target) === path.basename(file.path, path.extname(file.path));
  return /\.s?css$/.test(target) || (sameName && file.facts.exports.length > 0 && file.facts.exports.every(passedOn));
}

function problem(each: OwnImport): string | undefined {
  const floor = floorOf(each.file.path);
  if (floor !== floorOf(each.target)) return undefined;
  const from = roomOf(each.file.path);
  const to = targetRoom(each.target);
  if (floor === 'app' && !isSharedFrame(each)) {
    return 'A route file imports no other: what two pages share is a component or a query.';
  }
  if (floor === 'components' && from !== to && !sharedComponents.includes(to)) {
    return `Features do not know each other: let the page put them together, or move it to components/${sharedComponents[0]}.`;
  }
  if (floor === 'lib' && from !== to && to !== 'core') {
    if (from === 'core') return 'lib/core is what every feature stands on: it knows none of them.';
    const role = roleOfTarget(each.target);
    const together = role === 'mutations' && writesTogether.includes(roleOf(each.file.path));
    if (!together && !shownToOthers.includes(role)) {
      return `Of another feature only ${shownToOthers.join(', ')} may be imported: ask its queries, or decide it in its rules.`;
    }
  }
  return undefined;
}

function sideways(tree: Tree): string[] {
  return allOwnImports(tree).flatMap((each) => {
    const found = problem(each);
    return found ? [`${where(each)} imports ${each.target}. ${found}`] : [];
  });
}

proveRule('features do not import each other', sideways, {
  broken: [
    { 'app/(borger)/joblog/page.tsx': "import Other from '@/app/(borger)/cv/page';" },
    { 'components/joblog/list.tsx': "import { CvCard } from '@/components/cv/card';" },
    { 'components/ui/card.tsx': "import { JoblogList } from '../joblog/list';" },
    { 'lib/joblog/queries.ts': "import { createMessage } from '@/lib/beskedbakke/mutations';" },
    { 'lib/joblog/mutations.ts': "import { sendAction } from '@/lib/beskedbakke/actions';" },
    { 'lib/joblog/queries.ts': "import { x } from '@/lib/cv';" },
    { 'lib/core/session/current.ts': "import { listTexts } from '@/lib/forside/queries';" },
  ],
  kept: [
    {
      'app/layout.tsx': "import './globals.scss';",
      'app/(borger)/layout.tsx': "export { default } from '../(offentlig)/layout';",
    },
    { 'components/joblog/list.tsx': "import { Card } from '../ui/card'; import { Row } from './row';" },
    { 'lib/joblog/queries.ts': "import { getWishes } from '@/lib/jobwish/queries'; import { db } from '../core/db';" },
    { 'lib/joblog/mutations.ts': "import { createMessage } from '@/lib/beskedbakke/mutations';" },
    { 'lib/joblog/rules.ts': "import { maalgruppe } from '@/lib/maalgruppe/rules/table';" },
  ],
});
