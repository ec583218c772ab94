import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import { DatabaseError, Pool, type QueryConfig } from 'pg';

/** PostgreSQL's own numbers for the types `"char"` and `time with time zone`. */
const CHAR = 18;
const TIMETZ = 1266;

/** What the schema engine talks to PostgreSQL through. `close` when the engine is done. */
export function engineAdapter(url: string): { factory: SqlMigrationAwareDriverAdapterFactory; close(): Promise<void> } {
  const pool = new Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 5000 });
  const send = pool.query.bind(pool);
  Object.assign(pool, {
    query: async (config: QueryConfig | string) => {
      const result = await send(config);
      for (const field of result.fields ?? []) if (field.dataTypeID === CHAR) field.dataTypeID = TIMETZ;
      return result;
    },
  });
  const adapter = new PrismaPg(pool);
  const connect = async () => suitEngine(await adapter.connect(), (script) => send(script));
  const { provider, adapterName } = adapter;
  return {
    // Only `diff` asks for a shadow database, and whoever calls it has opened an empty one.
    factory: { provider, adapterName, connect, connectToShadowDb: connect },
    close: () => pool.end(),
  };
}

function suitEngine(connection: SqlDriverAdapter, send: (script: string) => Promise<unknown>): SqlDriverAdapter {
  const queryRaw = connection.queryRaw.bind(connection);
  return Object.assign(connection, {
    // The adapter refuses `"char"`, of which the catalogs are full. It travels under the name of a type that the
    // catalogs never use (the pool above), and gets its own name back here.
    queryRaw: async (query: Parameters<typeof queryRaw>[0]) => {
      const result = await queryRaw(query);
      const columnTypes = result.columnTypes.map((type) =>
        type === ColumnTypeEnum.Time ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    },
    // The adapter cuts a script at every semicolon, which breaks function bodies. Sent whole, a script is also one
    // transaction: a migration happens, or it does not.
    executeScript: async (script: string) => {
      await send(script).catch(rethrow);
    },
  });
}

function rethrow(error: unknown): never {
  if (!(error instanceof DatabaseError)) throw error;
  throw new DriverAdapterError({
    kind: 'postgres',
    code: error.code ?? '',
    severity: error.severity ?? 'ERROR',
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  });
}
