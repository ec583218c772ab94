import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { agentOfCode, codeOf, linkUrl, oneClickUrl } from '@/lib/jobagent/queries/tokens';
import { linkPurposes } from '@/lib/jobagent/schema';

const id = randomUUID();

describe('the code of a link', () => {
  test.each(linkPurposes)('for %s leads to its agent, and opens no other kind of link', (purpose) => {
    const code = codeOf(purpose, id);
    for (const other of linkPurposes) expect(agentOfCode(other, code)).toBe(other === purpose ? id : null);
  });

  test.each([
    ['nothing', ''],
    ['a word', 'afmeld'],
    [
      'another agent with this proof',
      `${codeOf('afmeld', randomUUID()).split('.')[0]}.${codeOf('afmeld', id).split('.')[1]}`,
    ],
    ['a code that is one letter longer', `${codeOf('afmeld', id)}a`],
    ['a code in other letters', codeOf('afmeld', id).toLowerCase()],
  ])('is not believed when it is %s', (_what, code) => {
    expect(agentOfCode('afmeld', code)).toBeNull();
  });

  test('stands in links that tell nothing else', () => {
    const url = linkUrl('afmeld', { id, site: 'widk' });
    expect(url).toMatch(/\/find-job\/jobagenter\/afmeld\?kode=[\w-]{22}\.[\w-]{43}&WIDK=true$/);
    expect(oneClickUrl({ id })).toMatch(/\/api\/jobagent\/afmeld\?kode=[\w-]{22}\.[\w-]{43}$/);
    expect(url + oneClickUrl({ id })).not.toContain(id);
  });
});
