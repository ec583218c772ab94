import type { ChoiceTreeProps } from './choice-tree';
import type { FilterGroupProps } from './filter-group';

type Choice = {
  name: string;
  value: string;
  label: string;
  count: number | null;
  isChosen: boolean;
  inside: ChoiceList | null;
};

type ChoiceList = { choices: readonly Choice[]; all: { href: string; number: number } | null };

type Field = { name: string; value: string };

/** The filters of one kind. */
export type FilterGroupView = {
  key: string;
  title: string;
  chosen: number;
  isOpen: boolean;
  lists: readonly { key: string; title: string | null; list: ChoiceList }[];
  range: { from: Field; to: Field } | null;
};

export type GroupTexts = {
  chosen: (number: number) => string;
  showAll: (number: number) => string;
  number: (value: number) => string;
  from: string;
  to: string;
};

/** A group as it is drawn: numbers and the like in words. */
export function groupInWords(group: FilterGroupView, texts: GroupTexts): FilterGroupProps {
  const { key, title, chosen, isOpen, lists, range } = group;
  return {
    id: key,
    title,
    ...(chosen > 0 && { chosen: texts.chosen(chosen) }),
    ...(isOpen && { isOpen }),
    lists: lists.map(({ key: id, title: heading, list }) => {
      const tree = treeOf(list, heading ?? title, texts);
      return { id, ...(heading && { heading }), tree };
    }),
    ...(range && {
      range: [
        { ...range.from, label: texts.from },
        { ...range.to, label: texts.to },
      ],
    }),
  };
}

function treeOf({ choices, all }: ChoiceList, label: string, texts: GroupTexts): ChoiceTreeProps {
  return {
    choices: choices.map(({ name, value, label: text, count, isChosen, inside }) => ({
      name,
      value,
      text,
      ...(count !== null && { count: texts.number(count) }),
      ...(count === 0 && { isEmpty: true }),
      ...(isChosen && { isChosen }),
      ...(inside && inside.choices.length > 0 && { inside: treeOf(inside, text, texts) }),
    })),
    ...(all && { all: { href: all.href, text: texts.showAll(all.number), of: label } }),
  };
}
