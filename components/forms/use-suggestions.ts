import { useEffect, useMemo, useState } from 'react';
import { activeAfter, inText } from './combobox-moves';
import { createSuggestionSource, type Source, type Subject, type SuggestionGroup } from './suggestion-source';

type Shown = {
  groups: readonly SuggestionGroup[];
  isOpen: boolean;
  active: number;
  /** How many there are for the text; null when nobody has been asked, or nobody knows. */
  count: number | null;
};

const nothing: Shown = { groups: [], isOpen: false, active: inText, count: null };

/** The suggestions for what is being typed, whether they are shown, and which of them is active. */
export function useSuggestions(source: Source, fromLength: number, about: Subject) {
  const [shown, setShown] = useState(nothing);
  const asking = useMemo(() => {
    const onAnswer = (groups: readonly SuggestionGroup[] | null) => setShown(groups ? showing(groups) : nothing);
    return createSuggestionSource({ source, fromLength, about, onAnswer });
  }, [source, fromLength, about]);
  useEffect(() => asking.stop, [asking]);
  const options = shown.groups.flatMap((group) => group.options);
  return {
    ...shown,
    options,
    activeOption: options[shown.active],
    ask: (typed: string) => {
      // What is shown stays until the answer is there, but nothing of it is active any more.
      setShown((before) => ({ ...before, active: inText }));
      asking.ask(typed);
    },
    close: () => {
      asking.stop();
      setShown((before) => ({ ...before, isOpen: false, active: inText }));
    },
    forget: () => {
      asking.stop();
      setShown(nothing);
    },
    /** Follows a key into the list; false when the key is for the text. */
    follow: (key: string): boolean => {
      const active = shown.isOpen ? activeAfter(key, shown.active, options.length) : null;
      if (active === null) return false;
      setShown((before) => ({ ...before, active }));
      return true;
    },
  };
}

function showing(groups: readonly SuggestionGroup[]): Shown {
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  return { groups, isOpen: count > 0, active: inText, count };
}
