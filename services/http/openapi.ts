import { z } from 'zod';
import { callerHeader } from '@/services/http/caller';
import type { Contract, Operation } from '@/services/http/contract';
import { headerName, placementOf } from '@/services/http/placement';
import { errorBodySchema } from '@/services/http/wire-errors';

type Json = { [key: string]: unknown };

/** The OpenAPI 3.1 document of a contract, for those who connect to its wire adapter. */
export function openApiDocument(contract: Contract): Json {
  const schemas: Json = { Error: schemaOf(errorBodySchema, 'Error') };
  const paths: Record<string, Json> = {};
  for (const [name, operation] of Object.entries(contract.operations)) {
    const pathItem = paths[operation.path] ?? {};
    pathItem[operation.method.toLowerCase()] = describeOperation(name, operation, schemas);
    paths[operation.path] = pathItem;
  }
  return {
    openapi: '3.1.0',
    info: { title: contract.system, version: contract.version },
    servers: [{ url: `/api/${contract.system}` }],
    security: [{ systemCredential: [] }],
    paths,
    components: { schemas, securitySchemes: { systemCredential: { type: 'http', scheme: 'bearer' } } },
  };
}

function describeOperation(name: string, operation: Operation, schemas: Json): Json {
  const { properties, required, ...rest } = schemaOf(operation.input, `${name}Input`);
  const fields = Object.entries(record(properties));
  const isRequired = (field: string) => Array.isArray(required) && required.includes(field);
  const inBody = fields.filter(([field]) => placementOf(operation, field) === 'body');
  const parameters = fields
    .filter(([field]) => placementOf(operation, field) !== 'body')
    .map(([field, schema]) => ({ ...placeOf(operation, field), required: isRequired(field), schema }));
  schemas[`${name}Output`] = schemaOf(operation.output, `${name}Output`);
  const body: Json = {};
  if (inBody.length > 0) {
    const needed = inBody.map(([field]) => field).filter(isRequired);
    schemas[`${name}Input`] = { ...rest, properties: Object.fromEntries(inBody), required: needed };
    body.requestBody = { required: true, content: content(`${name}Input`) };
  }
  return {
    operationId: name,
    summary: operation.summary,
    parameters: [...parameters, ...commonParameters(operation)],
    ...body,
    responses: responsesOf(name, operation),
  };
}

function placeOf(operation: Operation, field: string): Json {
  const place = placementOf(operation, field);
  return place === 'path' || place === 'query' ? { name: field, in: place } : { name: headerName(place), in: 'header' };
}

function commonParameters(operation: Operation): Json[] {
  const text = { type: 'string' };
  return [
    { name: 'x-requestid', in: 'header', required: operation.kind === 'write', schema: { ...text, maxLength: 46 } },
    { name: callerHeader, in: 'header', description: 'Base64url JSON: on whose behalf', schema: text },
  ];
}

function responsesOf(name: string, operation: Operation): Json {
  const error = (description: string) => ({ description, content: content('Error') });
  const responses: Json = {
    '200': { description: 'The answer', content: content(`${name}Output`) },
    '400': error('The message is not as described (1014)'),
    '401': error('No accepted system credential'),
    '403': error('The caller may not'),
    '503': error('Cannot answer now'),
  };
  if (operation.errors.includes('not_found')) responses['404'] = error('Does not exist');
  if (operation.errors.includes('conflict')) responses['409'] = error('Contradicts what is there');
  if (operation.kind === 'write') responses['412'] = error('The request id has been used: the write is done');
  return responses;
}

function content(schema: string): Json {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
}

/** A zod schema as JSON schema, with its inner references rewritten to where it will stand in the document. */
function schemaOf(schema: z.ZodType, name: string): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input' });
  return record(moveReferences(json, `#/components/schemas/${name}`));
}

function moveReferences(value: unknown, home: string): unknown {
  if (Array.isArray(value)) return value.map((each) => moveReferences(each, home));
  if (typeof value !== 'object' || value === null) return value;
  const moved = Object.entries(value).map(([key, inner]) => {
    const isReference = key === '$ref' && typeof inner === 'string';
    return [key, isReference ? inner.replace(/^#/, home) : moveReferences(inner, home)];
  });
  return Object.fromEntries(moved);
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
