import { floorOf, where } from './floors';
import { proveRule } from './rule';
import type { Tree } from './tree';

/** PostgreSQL schemas that are the portal's own, or a library's. */
const notStandIns = ['jobnet', 'pgboss', 'public'];

type Table = { owner: string; delegate: string };

/** The models of the Prisma schema that belong to a stand-in: `DfdgBorger @@schema("dfdg")` → dfdgBorger. */
function standInTables(tree: Tree): Table[] {
  const models = tree.files
    .filter((file) => file.path.endsWith('.prisma'))
    .flatMap((file) => [...file.text.matchAll(/^model (\w+) \{([^}]*)^\}/gm)]);
  return models.flatMap(([, name = '', body = '']) => {
    const owner = /@@schema\("(\w+)"\)/.exec(body)?.[1] ?? '';
    const delegate = name.charAt(0).toLowerCase() + name.slice(1);
    return owner === '' || notStandIns.includes(owner) ? [] : [{ owner, delegate }];
  });
}

function isHome(path: string, owner: string): boolean {
  const system = owner.replaceAll('_', '-');
  return ['services', 'lib'].some(
    (floor) => path.startsWith(`${floor}/${system}/`) || path.startsWith(`tests/${floor}/${system}/`),
  );
}

function touchedFromOutside(tree: Tree): string[] {
  const tables = standInTables(tree);
  const owners = [...new Set(tables.map((table) => table.owner))];
  return tree.sources.flatMap((file) => {
    if (['prisma', 'tests', 'e2e'].includes(floorOf(file.path)) && !file.path.startsWith('tests/lib/')) return [];
    const byModel = file.facts.members.flatMap(({ value, line }) => {
      const name = value.slice(value.lastIndexOf('.') + 1);
      const table = tables.find(({ delegate }) => delegate === name);
      return table ? [{ owner: table.owner, line }] : [];
    });
    const bySql = file.facts.strings.flatMap(({ value, line }) => {
      const named = [...value.matchAll(/\b(?:from|join|into|update|truncate|table)\s+"?(\w+)"?\s*\./gi)];
      return named.flatMap(([, owner = '']) => (owners.includes(owner) ? [{ owner, line }] : []));
    });
    return [...byModel, ...bySql]
      .filter(({ owner }) => !isHome(file.path, owner))
      .map(
        ({ owner, line }) =>
          `${where({ file, line })} touches a table of ${owner}. Ask it through services/${owner}/index.ts.`,
      );
  });
}

const schema = { 'prisma/schema/dfdg.prisma': 'model DfdgBorger {\n  id Int @id\n  @@schema("dfdg")\n}\n' };

proveRule('the tables of a stand-in are touched from its own folder only', touchedFromOutside, {
  broken: [
    { ...schema, 'lib/maalgruppe/queries.ts': 'export const get = (db: Db) => db.dfdgBorger.findMany();' },
    { ...schema, 'services/cpr/stub/answers.ts': 'export const get = (db: Db) => db.dfdgBorger.findMany();' },
    { ...schema, 'lib/core/db.ts': 'export const sql = `select * from dfdg.borger where id = 1`;' },
    { ...schema, 'tests/lib/maalgruppe/queries.db.test.ts': 'await db.dfdgBorger.deleteMany();' },
  ],
  kept: [
    { ...schema, 'services/dfdg/stub/answers.ts': 'export const get = (db: Db) => db.dfdgBorger.findMany();' },
    { ...schema, 'lib/dfdg/mutations.ts': 'export const add = (db: Db) => db.dfdgBorger.create({});' },
    { ...schema, 'lib/core/outside.ts': 'export const url = (config: Config) => config.dfdgUrl;' },
  ],
});
