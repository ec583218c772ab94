import { expect, test } from 'vitest';
import { listHref, readListParams, udskrivHref } from '@/lib/joblog/schema/liste';

const id = '0190d7a0-0000-4000-8000-000000000001';

test('an address that says nothing shows the first page of everything', () => {
  expect(readListParams({})).toEqual({
    ...{ status: 'alle', side: 1, udskriv: null, fra: null, til: null, fil: null },
    happened: null,
  });
});

test('what an address holds twice, or wrongly, is as if it was not there', () => {
  const read = readListParams({ status: ['soegt', 'alle'], side: '-3', slettet: "' OR 1=1", fra: '2026-02-31' });
  expect(read).toMatchObject({ status: 'alle', side: 1, happened: null, fra: null });
});

test('an address of the list is read as it was written', () => {
  const happened = { what: 'slettet', id } as const;
  const href = listHref({ status: 'soegt', side: 7 }, happened);
  expect(href).toBe(`/joblog?status=soegt&side=7&slettet=${id}`);
  const read = readListParams(Object.fromEntries(new URL(href, 'http://x').searchParams));
  expect(read).toMatchObject({ status: 'soegt', side: 7, happened });
});

test('what is usual is left out of the address', () => {
  expect(listHref({ status: 'alle', side: 1 })).toBe('/joblog');
});

test('the list is printed as it was filtered', () => {
  const period = { fra: '2026-01-01', til: '2026-03-31' };
  const read = (status: 'alle' | 'soegt') =>
    readListParams(Object.fromEntries(new URL(udskrivHref({ status, ...period }), 'http://x').searchParams));
  expect(read('soegt')).toMatchObject({ status: 'soegt', udskriv: 'ja', ...period });
  expect(read('alle')).toMatchObject({ status: 'alle', udskriv: 'ja', ...period });
  expect(udskrivHref({ status: 'alle', ...period })).not.toContain('status');
});
