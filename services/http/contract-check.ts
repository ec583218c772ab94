import { z } from 'zod';
import type { Contract, Operation } from '@/services/http/contract';
import { pathFields, placementOf, textKindOf } from '@/services/http/placement';

// A URL ends in logs, histories and caches of machines that are not ours (databeskyttelsesloven § 11).
const namesCpr = /^cpr|civilregistration|personnummer/i;

/** Throws an error that names the operation and the fault when a contract cannot be kept. */
export function checkContract(contract: Contract): void {
  const shapes = new Set<string>();
  for (const [name, operation] of Object.entries(contract.operations)) {
    const where = `${contract.system}.${name}`;
    checkFields(where, operation);
    checkPath(where, operation);
    checkSpeaksJson(where, operation);
    const shape = `${operation.method} ${operation.path.replaceAll(/\{\w+\}/g, '{}')}`;
    if (shapes.has(shape)) throw new Error(`${where}: another operation already answers ${shape}`);
    shapes.add(shape);
  }
}

function checkFields(where: string, operation: Operation): void {
  const fields = Object.keys(operation.input.shape);
  for (const listed of Object.keys(operation.in ?? {})) {
    if (!fields.includes(listed)) throw new Error(`${where}: "in" names ${listed}, which the input does not have`);
  }
  for (const field of fields) {
    const place = placementOf(operation, field);
    if (namesCpr.test(field) && (place === 'path' || place === 'query')) {
      throw new Error(`${where}: ${field} must not travel in a URL; place it in a header or the body`);
    }
    if (place === 'body' && operation.method === 'GET') throw new Error(`${where}: a GET has no body for ${field}`);
    if (place === 'body') continue;
    const kind = textKindOf(operation, field);
    if (kind === undefined || (kind.list && place !== 'query')) {
      throw new Error(`${where}: ${field} cannot be written as text (${place}); use a string, number or boolean`);
    }
  }
}

function checkPath(where: string, operation: Operation): void {
  if (!operation.path.startsWith('/')) throw new Error(`${where}: the path must start with /`);
  const inTemplate = pathFields(operation.path);
  const placed = Object.keys(operation.input.shape).filter((field) => placementOf(operation, field) === 'path');
  const missing = [...inTemplate, ...placed].find((field) => !inTemplate.includes(field) || !placed.includes(field));
  if (missing) throw new Error(`${where}: ${missing} must stand both in the path and in "in" as 'path'`);
  if (operation.method === 'GET' && operation.kind === 'write') throw new Error(`${where}: a GET must not write`);
}

function checkSpeaksJson(where: string, operation: Operation): void {
  for (const [side, schema] of [['input', operation.input] as const, ['output', operation.output] as const]) {
    try {
      z.toJSONSchema(schema, { io: 'output' });
    } catch (error) {
      throw new Error(`${where}: the ${side} uses a value JSON cannot carry`, { cause: error });
    }
  }
}
