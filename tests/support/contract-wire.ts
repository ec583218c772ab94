import { expect, test } from 'vitest';
import { z } from 'zod';
import { callerHeader, encodeCaller } from '@/services/http/caller';
import type { Contract, Operation } from '@/services/http/contract';
import { placementOf } from '@/services/http/placement';

/** Registers the tests every wire adapter must pass, whatever its contract says. */
export function checkWireOf(contract: Contract, baseUrl: () => string): void {
  const operations = Object.entries(contract.operations);

  test(`${contract.system} answers 401 to a system without an accepted credential`, async () => {
    for (const [, operation] of operations) {
      expect((await ask(baseUrl(), operation, {})).status).toBe(401);
      expect((await ask(baseUrl(), operation, { authorization: 'Bearer guessed' })).status).toBe(401);
    }
  });

  test(`${contract.system} answers 404 to an operation it does not have, and not as "not found"`, async () => {
    const response = await fetch(`${baseUrl()}/no/such/operation`, { headers: portal });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ reason: 'drift' });
  });

  test(`${contract.system} lets no other system speak for a person`, async () => {
    for (const [, operation] of operations) {
      const posing = { authorization: 'Bearer kit-other-secret', [callerHeader]: encodeCaller({ kind: 'borger' }) };
      expect((await ask(baseUrl(), operation, posing)).status).toBe(403);
    }
  });

  const withBody = operations.filter(([, operation]) =>
    Object.keys(operation.input.shape).some((field) => placementOf(operation, field) === 'body'),
  );
  for (const [name, operation] of withBody) {
    test(`${contract.system}.${name} answers 400 to a body that is not JSON`, async () => {
      const response = await ask(baseUrl(), operation, portal, '{"half":');
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ reason: 'invalid', code: 1014 });
    });
  }

  test(`${contract.system} describes every operation in its OpenAPI document, without a credential`, async () => {
    const response = await fetch(`${baseUrl()}/openapi.json`);
    expect(response.status).toBe(200);
    const text = await response.text();
    const document = documentSchema.parse(JSON.parse(text));
    const described = Object.values(document.paths).flatMap((methods) => Object.values(methods));
    expect(described.map((each) => each.operationId).sort()).toEqual(operations.map(([name]) => name).sort());
    expect(danglingReferences(text)).toEqual([]);
    const inUrl = described.flatMap((each) => each.parameters).filter((each) => each.in !== 'header');
    expect(inUrl.filter((each) => /cpr/i.test(each.name))).toEqual([]);
  });
}

const portal = { authorization: 'Bearer kit-portal-secret' };

const describedSchema = z.object({
  operationId: z.string(),
  summary: z.string().min(1),
  parameters: z.array(z.object({ name: z.string(), in: z.enum(['path', 'query', 'header']) })),
  responses: z.record(z.string().regex(/^\d{3}$/), z.object({ description: z.string() })),
});

const documentSchema = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(z.string().startsWith('/'), z.record(z.string().regex(/^(get|post|put|delete)$/), describedSchema)),
});

/** The references of a JSON document that point at nothing in it. */
export function danglingReferences(text: string): string[] {
  const references = Array.from(text.matchAll(/"\$ref":"#\/([^"]*)"/g), (match) => match[1] ?? '');
  return references.filter((reference) => {
    let at: unknown = JSON.parse(text);
    for (const step of reference.split('/')) {
      at = typeof at === 'object' && at !== null ? Object.entries(at).find(([key]) => key === step)?.[1] : undefined;
    }
    return at === undefined;
  });
}

function ask(baseUrl: string, operation: Operation, headers: Record<string, string>, body?: string): Promise<Response> {
  const path = operation.path.replaceAll(/\{\w+\}/g, 'x');
  const all = { 'content-type': 'application/json', 'x-requestid': `check-${crypto.randomUUID()}`, ...headers };
  return fetch(`${baseUrl}${path}`, { method: operation.method, headers: all, body: body ?? null });
}
