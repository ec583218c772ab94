import { expect, test } from 'vitest';
import { checkPdf } from '@/lib/joblog/rules/pdf/check';
import { honestPdfs } from '@/tests/support/pdf/honest';
import { hostilePdfs } from '@/tests/support/pdf/hostile';

test('there are at least fifteen honest files and thirty hostile ones', () => {
  expect(Object.keys(honestPdfs).length).toBeGreaterThanOrEqual(15);
  expect(Object.keys(hostilePdfs).length).toBeGreaterThanOrEqual(30);
});

for (const [name, make] of Object.entries(honestPdfs))
  test(`takes ${name}`, async () => {
    expect(await checkPdf(await make())).toMatchObject({ ok: true });
  });

for (const [name, { problem, make }] of Object.entries(hostilePdfs))
  test(`refuses ${name}`, async () => {
    expect(await checkPdf(make())).toEqual({ ok: false, problem });
  });

test('counts the pages', async () => {
  const make = honestPdfs['one of 300 pages'];
  expect(make && (await checkPdf(await make()))).toEqual({ ok: true, pages: 300 });
});
