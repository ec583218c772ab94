import { z } from 'zod';
import type { Operation, Placement } from '@/services/http/contract';

/** An input taken apart into the places of an HTTP request, or about to be put together from them. */
export type Parts = {
  path: Record<string, string>;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: Record<string, unknown> | undefined;
};

/** The fields named in a path template. */
export function pathFields(path: string): string[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? '');
}

/** Where a field of this operation travels. */
export function placementOf(operation: Operation, field: string): Placement {
  const listed = operation.in;
  if (listed && Object.hasOwn(listed, field)) return listed[field] ?? 'body';
  return operation.method === 'GET' ? 'query' : 'body';
}

export type TextKind = { type: 'string' | 'number' | 'boolean'; list: boolean };

const scalarSchema = z.object({ type: z.enum(['string', 'number', 'integer', 'boolean']) });
const listSchema = z.object({ type: z.literal('array'), items: scalarSchema });
const choiceSchema = z.object({ anyOf: z.array(scalarSchema).nonempty() });

const kinds = new WeakMap<Operation, Map<string, TextKind | undefined>>();

/** How a field is read back from text; undefined when text cannot carry it. */
export function textKindOf(operation: Operation, field: string): TextKind | undefined {
  const known = kinds.get(operation) ?? new Map<string, TextKind | undefined>();
  kinds.set(operation, known);
  if (!known.has(field)) known.set(field, findTextKind(operation, field));
  return known.get(field);
}

function findTextKind(operation: Operation, field: string): TextKind | undefined {
  const schema = operation.input.shape[field];
  if (!schema) return undefined;
  const json = z.toJSONSchema(z.object({ field: schema }), { io: 'input', unrepresentable: 'any' }).properties?.field;
  const list = listSchema.safeParse(json);
  if (list.success) return { type: scalar(list.data.items.type), list: true };
  const choice = choiceSchema.safeParse(json);
  const types = choice.success ? choice.data.anyOf.map((each) => scalar(each.type)) : [];
  const single = scalarSchema.safeParse(json);
  const type = single.success ? scalar(single.data.type) : types[0];
  return type && types.every((each) => each === type) ? { type, list: false } : undefined;
}

function scalar(type: z.infer<typeof scalarSchema>['type']): TextKind['type'] {
  return type === 'integer' ? 'number' : type;
}

/** Takes a parsed input apart, by the contract's placements. */
export function takeApart(operation: Operation, input: Record<string, unknown>): Parts {
  const parts: Parts = { path: {}, query: new URLSearchParams(), headers: {}, body: undefined };
  for (const field of Object.keys(operation.input.shape)) {
    const place = placementOf(operation, field);
    if (place === 'body') parts.body ??= {};
    const value = input[field];
    if (value === undefined) continue;
    if (place === 'body' && parts.body) parts.body[field] = value;
    else if (place === 'path') parts.path[field] = String(value);
    else if (place === 'query') for (const each of [value].flat()) parts.query.append(field, String(each));
    else parts.headers[headerName(place)] = String(value);
  }
  return parts;
}

/** Puts an input together again from what arrived. What it is worth is for the schema to say. */
export function putTogether(operation: Operation, parts: Omit<Parts, 'headers'> & { headers: Headers }): object {
  const input: Record<string, unknown> = {};
  for (const field of Object.keys(operation.input.shape)) {
    const place = placementOf(operation, field);
    const kind = textKindOf(operation, field);
    let value: unknown;
    if (place === 'body') value = parts.body && Object.hasOwn(parts.body, field) ? parts.body[field] : undefined;
    else if (place === 'path') value = fromText(parts.path[field], kind);
    else if (place === 'query') value = fromQuery(parts.query.getAll(field), kind);
    else value = fromText(parts.headers.get(headerName(place)) ?? undefined, kind);
    if (value !== undefined) input[field] = value;
  }
  return input;
}

/** The header's name of a `header:` placement, in lower case. */
export function headerName(place: Placement): string {
  return place.slice('header:'.length).toLowerCase();
}

function fromQuery(texts: string[], kind: TextKind | undefined): unknown {
  const values = texts.map((text) => fromText(text, kind));
  // A repeated field that should stand once stays a list, so that the schema refuses it.
  if (kind?.list) return values.length > 0 ? values : undefined;
  return values.length > 1 ? values : values[0];
}

function fromText(text: string | undefined, kind: TextKind | undefined): unknown {
  if (kind?.type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  if (kind?.type === 'number' && text !== undefined && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  return text;
}
