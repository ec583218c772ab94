import { describe, expect, test } from 'vitest';
import { type FilterGroupView, type GroupTexts, groupInWords } from '@/components/find-job/filter-words';

const texts: GroupTexts = {
  chosen: (number) => `${number} valgt`,
  showAll: (number) => `Vis alle ${number}`,
  number: (value) => value.toLocaleString('da-DK'),
  from: 'Fra',
  to: 'Til',
};

const choice = { name: 'regions', value: '84', label: 'Hovedstaden', count: 1234, isChosen: false, inside: null };

function group(more: Partial<FilterGroupView> = {}): FilterGroupView {
  return { key: 'sted', title: 'Sted', chosen: 0, isOpen: false, lists: [], range: null, ...more };
}

function tree(
  choices: FilterGroupView['lists'][number]['list']['choices'],
  all: { href: string; number: number } | null = null,
) {
  const lists = [{ key: 'a', title: null, list: { choices, all } }];
  return groupInWords(group({ lists }), texts).lists[0]?.tree;
}

describe('a group of filters in words', () => {
  test('says nothing of what it does not have', () => {
    expect(groupInWords(group(), texts)).toEqual({ id: 'sted', title: 'Sted', lists: [] });
  });

  test('tells how many are chosen, and whether it is open', () => {
    expect(groupInWords(group({ chosen: 2, isOpen: true }), texts)).toMatchObject({ chosen: '2 valgt', isOpen: true });
  });

  test('names the ends of a range', () => {
    const range = { from: { name: 'min', value: '10' }, to: { name: 'max', value: '' } };
    expect(groupInWords(group({ range }), texts).range).toEqual([
      { name: 'min', value: '10', label: 'Fra' },
      { name: 'max', value: '', label: 'Til' },
    ]);
  });
});

describe('a choice in words', () => {
  test('has its count in digits as people write them', () => {
    expect(tree([choice])?.choices).toEqual([{ name: 'regions', value: '84', text: 'Hovedstaden', count: '1.234' }]);
  });

  test('without a count has none, and is not empty', () => {
    expect(tree([{ ...choice, count: null }])?.choices[0]).toEqual({
      name: 'regions',
      value: '84',
      text: 'Hovedstaden',
    });
  });

  test('that would give nothing says so', () => {
    expect(tree([{ ...choice, count: 0 }])?.choices[0]).toMatchObject({ count: '0', isEmpty: true });
  });

  test('that is made shows what lies in it', () => {
    const inside = { choices: [{ ...choice, value: '101', label: 'København' }], all: { href: '/alle', number: 29 } };
    expect(tree([{ ...choice, isChosen: true, inside }])?.choices[0]).toMatchObject({
      isChosen: true,
      inside: { choices: [{ value: '101' }], all: { href: '/alle', text: 'Vis alle 29', of: 'Hovedstaden' } },
    });
  });

  test('with nothing in it stays as it is', () => {
    expect(tree([{ ...choice, inside: { choices: [], all: null } }])?.choices[0]).not.toHaveProperty('inside');
  });
});

test('the whole list is named by its heading, or by its group', () => {
  const all = { href: '/alle', number: 5 };
  const lists = [
    { key: 'a', title: 'Udlandet', list: { choices: [choice], all } },
    { key: 'b', title: null, list: { choices: [choice], all } },
  ];
  const [abroad, other] = groupInWords(group({ lists }), texts).lists;
  expect(abroad).toMatchObject({ heading: 'Udlandet', tree: { all: { of: 'Udlandet' } } });
  expect(other).toMatchObject({ tree: { all: { of: 'Sted' } } });
  expect(other).not.toHaveProperty('heading');
});
