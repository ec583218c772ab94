import { z } from 'zod';
import type { Facet, FacetKey } from '@/services/ankiro';
import { jobCountSchema, refusalSchema, searchSchema, suggestionQuerySchema, suggestionsSchema } from '../schema';

type Json = { [key: string]: unknown };

const schemas = {
  Search: searchSchema,
  Suggestions: suggestionsSchema,
  JobCount: jobCountSchema,
  Refusal: refusalSchema,
};

type SchemaName = keyof typeof schemas;

/** What the search can be asked, beside the filters. */
const fixed: readonly [name: string, description: string, schema: Json][] = [
  ['searchString', 'Free text: what an ad must be about.', { type: 'string', maxLength: 200 }],
  ['postalCode', 'With kmRadius: ads near the centre of this postcode.', { type: 'string', pattern: '^\\d{4}$' }],
  ['kmRadius', 'Kilometres from postalCode.', { type: 'integer', minimum: 1, maximum: 500, default: 10 }],
  [
    'orderType',
    'Best match, newest first, or the nearest deadline first.',
    { type: 'string', enum: ['BestMatch', 'PublicationDate', 'ApplicationDate'], default: 'BestMatch' },
  ],
  ['pageNumber', 'From 1.', { type: 'integer', minimum: 1, maximum: 5_000, default: 1 }],
  ['resultsPerPage', 'How many on a page.', { type: 'integer', minimum: 1, maximum: 100, default: 20 }],
  ['facets', 'Which filters to count, with commas between them; empty for none. Default: the short lists.', text()],
  widk('Work in Denmark: its own ads, in English.'),
];

/** The OpenAPI 3.1 document of what everybody may ask Find Job. */
export function findJobOpenApi(facets: readonly Facet<FacetKey>[], publicUrl: string): Json {
  const filters = facets.flatMap(filterParameters);
  const { properties } = z.toJSONSchema(suggestionQuerySchema, { io: 'input' });
  const typed = Object.entries(properties ?? {}).map(([name, schema]) =>
    parameter(name, '', { ...record(schema) }, name === 'text'),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'Find Job',
      version: '1',
      description:
        'The ads of Jobnet and of Work in Denmark, for everybody. No key and no cookies. Who asks more often than most ' +
        'people could is answered 429, with Retry-After in seconds.',
    },
    servers: [{ url: publicUrl }],
    security: [],
    paths: {
      '/api/findjob/search': get('search', 'The ads of a search, a page at a time.', 'Search', [
        ...fixed.map(([name, description, schema]) => parameter(name, description, schema)),
        ...filters,
      ]),
      '/api/findjob/suggestions': get('suggestions', 'What a text that is being typed may mean.', 'Suggestions', [
        ...typed,
        parameter(...widk('Places only, in English.')),
      ]),
      '/api/widk/jobcount': get('jobCount', 'How many ads Work in Denmark has.', 'JobCount', []),
    },
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, jsonOf(schema)])),
    },
  };
}

function filterParameters({ params, title, labels, isCounted, isOnWorkInDenmark }: Facet<FacetKey>): Json[] {
  const where = isOnWorkInDenmark ? '' : ' Not with WIDK=true.';
  if (!isCounted) return params.map((name) => parameter(name, `${title.en}.${where}`, { type: 'number' }));
  const values = 'table' in labels ? text() : { type: 'string', enum: Object.keys(labels.en) };
  const meaning = 'table' in labels ? '' : ` ${meanings(labels.en)}.`;
  const description = `${title.en}: one or more, with commas between them.${meaning}${where}`;
  const list = { explode: false, style: 'form', schema: { type: 'array', items: values } };
  return params.map((name) => ({ ...parameter(name, description, {}), ...list }));
}

function meanings(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([value, label]) => `${value} = ${label}`)
    .join(', ');
}

function get(operationId: string, summary: string, answer: SchemaName, parameters: Json[]): Json {
  const refusal = (description: string) => ({ description, content: content('Refusal') });
  return {
    get: {
      operationId,
      summary,
      parameters,
      responses: {
        '200': { description: 'The answer', content: content(answer) },
        '400': refusal('The question cannot be answered'),
        '429': {
          ...refusal('Too many questions from one address'),
          headers: { 'Retry-After': { schema: { type: 'integer' } } },
        },
        '503': refusal('The search does not answer at the moment'),
      },
    },
  };
}

function parameter(name: string, description: string, schema: Json, required = false): Json {
  return { name, in: 'query', required, ...(description && { description }), schema };
}

function widk(description: string): [name: string, description: string, schema: Json] {
  return ['WIDK', description, { type: 'boolean', default: false }];
}

function text(): Json {
  return { type: 'string' };
}

function content(name: SchemaName): Json {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } };
}

function jsonOf(schema: z.ZodType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema);
  return json;
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
