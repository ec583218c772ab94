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

/** `services/dfdg`, or `lib/jobsoegningsdata` where the portal itself keeps what it owes to others. */
function homeOf(tree: Tree, owner: string): string {
  const name = owner.replaceAll('_', '-');
  const isOwn = tree.hasFolder(`lib/${name}`) && !tree.hasFolder(`services/${name}`);
  return isOwn ? `lib/${name}` : `services/${name}`;
}

function mayTouch(path: string, home: string): boolean {
  if (path.startsWith(`${home}/`) || path.startsWith(`tests/${home}/`)) return true;
  // Whether a feature has handed over what it owes is for that feature's own tests to see.
  return home.startsWith('lib/') && path.startsWith('tests/');
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
    return [...byModel, ...bySql].flatMap(({ owner, line }) => {
      const home = homeOf(tree, owner);
      if (mayTouch(file.path, home)) return [];
      const door = home.startsWith('lib/') ? `the queries and mutations of ${home}` : `${home}/index.ts`;
      return [`${where({ file, line })} touches a table of ${owner}. Ask for it through ${door}.`];
    });
  });
}

const schema = { 'prisma/schema/dfdg.prisma': 'model DfdgBorger {\n  id Int @id\n  @@schema("dfdg")\n}\n' };

proveRule('the tables of a stand-in are touched from its own folder only', touchedFromOutside, {
  broken: [
    { ...schema, 'lib/maalgruppe/queries.ts': 'export const get = (db: Db) => db.dfdgBorger.findMany();' },
    { ...schema, 'services/cpr/stub/answers.ts': 'export const get = (db: Db) => db.dfdgBorger.findMany();' },
    { ...schema, 'lib/core/db.ts': 'export const sql = `select * from dfdg.borger where id = 1`;' },
    {
      ...schema,
      'lib/dfdg/queries.ts': '',
      'lib/maalgruppe/queries.ts': 'export const get = (db: Db) => db.dfdgBorger.findMany();',
    },
    { ...schema, 'tests/lib/maalgruppe/queries.db.test.ts': 'await db.dfdgBorger.deleteMany();' },
    {
      ...schema,
      'services/dfdg/index.ts': '',
      'lib/dfdg/queries.ts': 'export const get = (db: Db) => db.dfdgBorger.findMany();',
    },
  ],
  kept: [
    { ...schema, 'services/dfdg/stub/answers.ts': 'export const get = (db: Db) => db.dfdgBorger.findMany();' },
    { ...schema, 'lib/dfdg/mutations.ts': 'export const add = (db: Db) => db.dfdgBorger.create({});' },
    { ...schema, 'lib/dfdg/rules.ts': '', 'tests/lib/login/rules.db.test.ts': 'await db.dfdgBorger.count();' },
    { ...schema, 'lib/core/outside.ts': 'export const url = (config: Config) => config.dfdgUrl;' },
  ],
});
