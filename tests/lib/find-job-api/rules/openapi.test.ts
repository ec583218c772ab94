import { expect, test } from 'vitest';
import { z } from 'zod';
import { offeredFacets } from '@/lib/find-job/queries';
import { findJobOpenApi } from '@/lib/find-job-api/rules/openapi';
import { danglingReferences } from '@/tests/support/contract-wire';

const parameter = z.looseObject({ name: z.string(), in: z.literal('query'), schema: z.looseObject({}) });
const operation = z.looseObject({ parameters: z.array(parameter), responses: z.record(z.string(), z.unknown()) });
const document = z.looseObject({ paths: z.record(z.string(), z.object({ get: operation })) });

const facets = offeredFacets('jobnet');
const written = findJobOpenApi(facets, 'https://job.example.com');
const { paths } = document.parse(written);

test('the document of the open interface describes each address', () => {
  expect(Object.keys(paths)).toEqual(['/api/findjob/search', '/api/findjob/suggestions', '/api/widk/jobcount']);
  expect(danglingReferences(JSON.stringify(written))).toEqual([]);
});

test('every filter stands in it, once, with its values where they are few', () => {
  const names = paths['/api/findjob/search']?.get.parameters.map(({ name }) => name) ?? [];
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(facets.flatMap(({ params }) => params)));
  const hours = paths['/api/findjob/search']?.get.parameters.find(({ name }) => name === 'workHoursType');
  expect(hours?.schema).toEqual({ type: 'array', items: { type: 'string', enum: ['1', '16'] } });
});

test('the text of suggestions is the one thing that must be given', () => {
  const asked = Object.values(paths).flatMap(({ get }) => get.parameters);
  expect(asked.filter(({ required }) => required).map(({ name }) => name)).toEqual(['text']);
});
