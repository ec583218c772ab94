import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineContract } from '@/services/http/contract';
import { openApiDocument } from '@/services/http/openapi';
import { danglingReferences } from '@/tests/support/contract-wire';
import { sampleContract } from './sample';

const document = z.object({ paths: z.record(z.string(), z.record(z.string(), z.looseObject({}))) });

describe('the OpenAPI document of a contract', () => {
  const { paths } = document.parse(openApiDocument(sampleContract));

  test('places every field where the contract does', () => {
    expect(paths['/v1/borgere/status']?.get).toMatchObject({
      operationId: 'getStatus',
      parameters: [
        { name: 'x-civilregistrationidentifier', in: 'header', required: true },
        { name: 'side', in: 'query', required: false, schema: { type: 'integer', default: 1 } },
        { name: 'kun', in: 'query', required: false },
        { name: 'x-requestid', required: false },
        { name: 'x-jobnet-caller', in: 'header' },
      ],
    });
  });

  test('keeps only the fields of the body in the body', () => {
    const text = JSON.stringify(openApiDocument(sampleContract));
    const { components } = JSON.parse(text);
    expect(Object.keys(components.schemas.saveNoteInput.properties)).toEqual(['tekst', 'vigtig']);
    expect(components.schemas.saveNoteInput.required).toEqual(['tekst']);
    expect(components.schemas.getStatusInput).toBeUndefined();
  });

  test('puts operations of one path side by side', () => {
    expect(Object.keys(paths['/v1/noter/{id}'] ?? {})).toEqual(['put', 'delete']);
  });

  test('lists the declared reasons, and the repeat of a write', () => {
    const responses = z.object({ responses: z.record(z.string(), z.unknown()) });
    const codes = (operation: unknown) => Object.keys(responses.parse(operation).responses);
    expect(codes(paths['/v1/borgere/status']?.get)).toEqual(['200', '400', '401', '403', '404', '503']);
    expect(codes(paths['/v1/noter/{id}']?.put)).toEqual(['200', '400', '401', '403', '404', '409', '412', '503']);
  });

  test('resolves the references of schemas that hold themselves', () => {
    const tree = z.object({
      navn: z.string(),
      get grene() {
        return z.array(tree);
      },
    });
    const contract = defineContract({
      system: 'tree',
      version: '1',
      operations: {
        plant: {
          ...{ method: 'POST', path: '/v1', kind: 'write', errors: [], summary: 'Plants', output: tree },
          input: z.object({ rod: tree, andet: tree }),
        },
      },
    });
    const text = JSON.stringify(openApiDocument(contract));
    expect(text).toContain('"$ref":"#/components/schemas/plantOutput"');
    expect(danglingReferences(text)).toEqual([]);
  });
});
