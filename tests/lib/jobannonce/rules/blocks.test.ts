import { describe, expect, it } from 'vitest';
import { blocksOf } from '@/lib/jobannonce/rules/blocks';

describe('the text of an ad', () => {
  it('is taken apart into paragraphs and lists of points', () => {
    expect(blocksOf('Du skal:\n- vaske op\n• servere\n\nVi ses')).toEqual([
      { kind: 'paragraph', text: 'Du skal:' },
      { kind: 'list', points: ['vaske op', 'servere'] },
      { kind: 'paragraph', text: 'Vi ses' },
    ]);
  });

  it('may be nothing at all', () => {
    expect(blocksOf(' \n\n ')).toEqual([]);
  });

  it('keeps a dash inside a line', () => {
    expect(blocksOf('- \nfuld-tid - 37 timer')).toEqual([
      { kind: 'paragraph', text: '-' },
      { kind: 'paragraph', text: 'fuld-tid - 37 timer' },
    ]);
  });
});
