type ChoiceProps = {
  name: string;
  value: string;
  text: string;
  /** How many ads it would give, in digits; left out when nobody knows. */
  count?: string;
  isEmpty?: boolean;
  isChosen?: boolean;
  inside?: ChoiceTreeProps;
};

export type ChoiceTreeProps = {
  choices: readonly ChoiceProps[];
  /** Leads to the page with the whole list. */
  all?: { href: string; text: string; of: string };
};

/** Values to tick, and inside a ticked one what lies in it. */
export function ChoiceTree({ choices, all }: ChoiceTreeProps) {
  return (
    <>
      <ul className="choices">
        {choices.map(({ name, value, text, count, isEmpty, isChosen = false, inside }) => (
          <li key={value}>
            <label className={isEmpty ? 'is-empty' : undefined}>
              <input type="checkbox" name={name} value={value} defaultChecked={isChosen} />
              {text}
              {count === undefined ? null : <span>({count})</span>}
            </label>
            {inside ? <ChoiceTree {...inside} /> : null}
          </li>
        ))}
      </ul>
      {all ? (
        <a href={all.href} className="choices-all">
          {all.text}
          <span className="sr-only">: {all.of}</span>
        </a>
      ) : null}
    </>
  );
}
