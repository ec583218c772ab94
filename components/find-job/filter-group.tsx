import { Icon } from '@/components/ui/icon';
import { ChoiceTree, type ChoiceTreeProps } from './choice-tree';

/** The filters of one kind, with every text ready; what a group does not have is left out. */
export type FilterGroupProps = {
  id: string;
  title: string;
  /** How many are chosen, in words. */
  chosen?: string;
  isOpen?: boolean;
  lists: readonly { id: string; heading?: string; tree: ChoiceTreeProps }[];
  range?: readonly { name: string; value: string; label: string }[];
};

/** A group of filters that can be folded. Its title tells how many are chosen. */
export function FilterGroup({ title, chosen, isOpen = false, lists, range }: FilterGroupProps) {
  return (
    <details className="filter-group" open={isOpen}>
      <summary>
        {title}
        {chosen ? <span className="filter-chosen">{chosen}</span> : null}
        <Icon name="chevron-down" />
      </summary>
      <fieldset>
        <legend className="sr-only">{title}</legend>
        {lists.map(({ id, heading, tree }) => (
          <div key={id}>
            {heading ? <p className="filter-heading">{heading}</p> : null}
            <ChoiceTree {...tree} />
          </div>
        ))}
        {range ? <Range fields={range} /> : null}
      </fieldset>
    </details>
  );
}

function Range({ fields }: { fields: NonNullable<FilterGroupProps['range']> }) {
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
