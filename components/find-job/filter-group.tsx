import { Icon } from '@/components/ui/icon';
import { ChoiceTree, type ChoiceTreeProps } from './choice-tree';

type Choice = {
  name: string;
  value: string;
  label: string;
  count: number | null;
  isChosen: boolean;
  inside: ChoiceList | null;
};

type ChoiceList = { choices: readonly Choice[]; all: { href: string; number: number } | null };

/** The filters of one kind. */
export type FilterGroupView = {
  key: string;
  title: string;
  chosen: number;
  isOpen: boolean;
  lists: readonly { key: string; title: string | null; list: ChoiceList }[];
  range: { from: Field; to: Field } | null;
};

type Field = { name: string; value: string };

export type GroupTexts = {
  chosen: (number: number) => string;
  showAll: (number: number) => string;
  number: (value: number) => string;
  from: string;
  to: string;
};

/** A group of filters that can be folded. Its title tells how many are chosen. */
export function FilterGroup({ group, texts }: { group: FilterGroupView; texts: GroupTexts }) {
  const { title, chosen, isOpen, lists, range } = group;
  return (
    <details className="filter-group" open={isOpen}>
      <summary>
        {title}
        {chosen > 0 ? <span className="filter-chosen">{texts.chosen(chosen)}</span> : null}
        <Icon name="chevron-down" />
      </summary>
      <fieldset>
        <legend className="sr-only">{title}</legend>
        {lists.map(({ key: own, title: heading, list }) => (
          <div key={own}>
            {heading ? <p className="filter-heading">{heading}</p> : null}
            <ChoiceTree {...treeOf(list, heading ?? title, texts)} />
          </div>
        ))}
        {range ? <Range {...range} texts={texts} /> : null}
      </fieldset>
    </details>
  );
}

/** What of a list is drawn, in words. */
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

function Range({ from, to, texts }: { from: Field; to: Field; texts: GroupTexts }) {
  const fields = [
    { ...from, label: texts.from },
    { ...to, label: texts.to },
  ];
  return (
    <div className="filter-range">
      {fields.map(({ name, value, label }) => (
        <label key={name}>
          {label}
          <input
            className="form-input"
            type="number"
            name={name}
            defaultValue={value}
            min={0}
            max={168}
            step="any"
            inputMode="decimal"
          />
        </label>
      ))}
    </div>
  );
}
