import { Client } from 'pg';
import { facets, type SearchDocument, type Vocabulary } from '@/services/ankiro';
import { Engine } from '@/services/ankiro/stub/engine/engine';
import { wordsOf } from '@/services/ankiro/stub/engine/tokens';
import { startScratchDatabase } from '@/services/local';
import { type Contender, lotsOf } from './contender';
import { fieldsOf, stemmer } from './mini-search';
import { countedKeys } from './ours';
import type { LoggedQuery } from './query-log';

const lot = 1_000;

/** PostgreSQL's full text search over our stems, with all counts in one statement. */
export async function postgres(vocabulary: Vocabulary): Promise<Contender> {
  const stem = stemmer(new Engine(vocabulary).lexicon);
  const asked = ({ text }: LoggedQuery) => wordsOf(text).flatMap(stem.ofQuery).join(' ');
  const server = await startScratchDatabase();
  const client = new Client({ connectionString: server.url });
  await client.connect();
  await client.query(`CREATE TABLE ad (id text, words tsvector, lat float8, lon float8,
    ${countedKeys.map((key) => `"${key}" text[]`).join(', ')})`);
  return {
    name: 'PostgreSQL full text',
    fill: async (documents) => {
      for (const some of lotsOf(documents, lot)) await insert(client, some, stem.ofAd);
      await client.query('CREATE INDEX ON ad USING gin (words)');
      await client.query('ANALYZE ad');
    },
    search: async (query) => {
      const { rows } = await client.query<{ total: string }>(statementOf(query), [asked(query)]);
      return Number(rows[0]?.total ?? 0);
    },
    allIds: async (query) => {
      const sql = `SELECT id FROM ad WHERE ${isFound} AND ${isChosen(query)} AND ${isNear(query)}`;
      return (await client.query<{ id: string }>(sql, [asked(query)])).rows.map(({ id }) => id);
    },
    bytesElsewhere: async () => {
      const { rows } = await client.query<{ bytes: string }>("SELECT pg_total_relation_size('ad') AS bytes");
      return Number(rows[0]?.bytes ?? 0);
    },
    close: async () => {
      await client.end();
      await server.stop();
    },
  };
}

const isFound = "words @@ plainto_tsquery('simple', $1)";

async function insert(
  client: Client,
  documents: readonly SearchDocument[],
  stem: (word: string) => string[],
): Promise<void> {
  const stemmed = (text: string) => wordsOf(text).flatMap(stem).join(' ');
  const rows = documents.map((document) => {
    const values = facets.filter(({ isCounted }) => isCounted).map(({ key, valuesOf }) => [key, valuesOf(document)]);
    const words = Object.entries(fieldsOf(document)).map(([field, text]) => [field, stemmed(text)]);
    return { id: document.id, ...document.position, ...Object.fromEntries(words), ...Object.fromEntries(values) };
  });
  const arrays = countedKeys.map((key) => `ARRAY(SELECT jsonb_array_elements_text(row->'${key}'))`);
  await client.query(
    `INSERT INTO ad SELECT row->>'id',
       setweight(to_tsvector('simple', row->>'title'), 'A') || setweight(to_tsvector('simple', row->>'headline'), 'B') ||
       setweight(to_tsvector('simple', concat_ws(' ', row->>'employer', row->>'place')), 'C') ||
       to_tsvector('simple', row->>'text'),
       (row->>'lat')::float8, (row->>'lon')::float8, ${arrays.join(', ')}
     FROM jsonb_array_elements($1::jsonb) AS row`,
    [JSON.stringify(rows)],
  );
}

/** The values of the log are ours, so they may stand in the statement. */
function isChosen({ filters }: LoggedQuery, without?: string): string {
  const chosen = Object.entries(filters).filter(([key]) => key !== without);
  return [
    'true',
    ...chosen.map(([key, values]) => `"${key}" && ARRAY[${values.map((one) => `'${one}'`).join()}]`),
  ].join(' AND ');
}

function isNear({ near }: LoggedQuery): string {
  if (!near) return 'true';
  const half = `sind((lat - ${near.lat}) / 2) ^ 2 + cosd(lat) * cosd(${near.lat}) * sind((lon - ${near.lon}) / 2) ^ 2`;
  return `2 * 6371 * asin(sqrt(${half})) <= ${near.km}`;
}

function statementOf(query: LoggedQuery): string {
  const counts = countedKeys.map(
    (key) =>
      `SELECT '${key}', value, count(*) FROM found, unnest("${key}") AS value WHERE ${isChosen(query, key)} GROUP BY value`,
  );
  return `WITH found AS MATERIALIZED (SELECT * FROM ad WHERE ${isFound} AND ${isNear(query)}),
    counts AS (${counts.join(' UNION ALL ')}),
    page AS (SELECT id FROM found WHERE ${isChosen(query)}
      ORDER BY ts_rank(words, plainto_tsquery('simple', $1)) DESC, id LIMIT 20)
    SELECT (SELECT count(*) FROM found WHERE ${isChosen(query)}) AS total,
      (SELECT json_agg(counts) FROM counts) AS counts, (SELECT json_agg(id) FROM page) AS page`;
}
