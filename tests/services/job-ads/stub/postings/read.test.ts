import { describe, expect, test } from 'vitest';
import { plainText } from '@/services/job-ads/stub/postings/plain-text';
import { type Lookup, readPosting } from '@/services/job-ads/stub/postings/posting';
import { readPostings } from '@/services/job-ads/stub/postings/read';

const header = 'ID;Title;PostingCreated;HiringOrgName';

describe('a file that is no list of ads is refused once, in words', () => {
  test.each([
    ['', 'is empty'],
    ['\uFEFF \r\n', 'is empty'],
    ['[{"ID": "1"}]', 'begins a JSON array'],
    ['id;navn;by\n1;Kok;Aarhus\n2;Bager;Odense', 'does not name ID, Title, PostingCreated'],
    [`${header};Title\n1;Kok;2026-03-01;Kroen;Bager`, 'names Title twice'],
  ])('%j', (text, problem) => {
    expect(readPostings(text)).toEqual([{ line: 1, problem: expect.stringContaining(problem) }]);
  });
});

test('lines before quotes that are never closed are kept', () => {
  expect(readPostings(`${header}\n1;Kok;2026-03-01;Kroen\n2;"Bager;2026-03-01;Kroen\n3;Smed;2026-03-01;Kroen`)).toEqual(
    [
      { line: 2, fields: expect.objectContaining({ ID: '1' }) },
      { line: 3, problem: expect.stringContaining('nothing from here on was taken') },
    ],
  );
});

const nowhere: Lookup = { stilling: () => undefined, postnummer: () => undefined, kommune: () => undefined };
const posting = { ID: '1', Title: 'Kok', Presentation: 'Vi søger en kok.', HiringOrgName: 'Kroen' };

test('days and truths may stand as a Danish spreadsheet writes them', () => {
  const dates = {
    PostingCreated: '1-3-2026',
    LastDateApplication: '20-03-2026 00:00',
    IsHotjob: 'SAND',
    IsExternal: 'FALSK',
  };
  expect(readPosting({ ...posting, ...dates }, nowhere)).toMatchObject({
    publicationStart: '2026-03-01',
    publicationEnd: '2026-03-20',
    ad: { hotjob: true, deadline: '2026-03-20' },
  });
});

test('what is missing and what is no date is said so', () => {
  expect(readPosting({ Title: ' ', PostingCreated: '31-02-2026' }, nowhere)).toBe(
    'ID is missing; Title is missing; PostingCreated is no date and no moment such as 2026-12-31T10:30:00',
  );
});

test('a page of the web becomes plain text, with its signs and without its programs', () => {
  const html = '<p>L&oslash;n &ndash; 30&nbsp;kr. &#x20ac; &unknown;</p><script>alert(1)</script><style>p { }</style>';
  expect(plainText(html)).toBe('Løn – 30 kr. € &unknown;');
});
