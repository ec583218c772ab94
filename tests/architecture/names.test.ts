import { proveRule } from './rule';
import type { Tree } from './tree';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const namedByOthers = /^([A-Z]+|Dockerfile|Caddyfile|_[a-z0-9-]+)$/;
const saysNothing = /^(commons?|shared|utils?|helpers?|misc|stuff|lib2|types)$/;

/** A folder's or file's own words: without route brackets, groups and endings. */
function words(part: string): string {
  return (
    part
      .replace(/^[([@.]+|[)\]]+$/g, '')
      .replace(/^\.\.\./, '')
      .split('.')[0] ?? ''
  );
}

function badNames(tree: Tree): string[] {
  return tree.files.flatMap(({ path }) => {
    // Prisma names the folders of migrations after the moment they were made.
    if (path.startsWith('prisma/migrations/')) return [];
    return path.split('/').flatMap((part) => {
      const word = words(part);
      if (saysNothing.test(word))
        return [`${path}: "${word}" says nothing. What two features share is a third thing: give it its own name.`];
      return word === '' || kebab.test(word) || namedByOthers.test(word)
        ? []
        : [`${path}: write "${part}" in kebab-case ASCII.`];
    });
  });
}

proveRule('names are kebab-case and say what the thing is', badNames, {
  broken: [
    { 'components/ui/PageHeading.tsx': '' },
    { 'lib/joblog/jobLog.ts': '' },
    { 'app/(borger)/møder/page.tsx': '' },
    { 'lib/shared/dates.ts': '' },
    { 'lib/joblog/utils.ts': '' },
    { 'components/helpers/format.ts': '' },
  ],
  kept: [
    { 'app/(borger)/joblog/[id]/page.tsx': '', 'app/api/dfdg/[...path]/route.ts': '', 'README.md': '' },
    { 'tests/lib/core/clock.db.test.ts': '', '.ci/run': '', '.gitignore': '', 'components/_theme.scss': '' },
  ],
});
