import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hashSources } from '@/processes/start/sources';

const project = {
  'app/page.tsx': 'page',
  'lib/core/db.ts': 'db',
  'package-lock.json': '{}',
  'instrumentation.ts': 'begin',
};

function checkout(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'jobnet-sources-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return hashSources(root);
}

test('the same sources come to the same wherever they lie', () => {
  expect(checkout(project)).toBe(checkout(project));
});

test('any changed, new or moved source makes another build', () => {
  const others = [
    { ...project, 'instrumentation.ts': 'another' },
    { ...project, 'lib/core/cpr.ts': '' },
    { ...project, 'package-lock.json': '{ }' },
    { 'app/side.tsx': 'page', 'lib/core/db.ts': 'db', 'package-lock.json': '{}', 'instrumentation.ts': 'begin' },
  ];
  expect(new Set([project, ...others].map(checkout)).size).toBe(others.length + 1);
});

test('what a build is not made of makes no other build', () => {
  const more = { 'README.md': 'read', 'tests/a.test.ts': '', 'prisma/migrations/1/migration.sql': '' };
  expect(checkout({ ...project, ...more })).toBe(checkout(project));
});
