import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { pack } from '@/components/ui/packed';
import { TextLink } from '@/components/ui/text-link';
import { FilterGroups } from './filter-groups';
import { type FilterGroupView, type GroupTexts, groupInWords } from './filter-words';

export type SearchFormProps = {
  action: string;
  /** The text to search for: a plain field, or one with suggestions. Its id is `soegeord`. */
  searchField: ReactNode;
  postnummer: string;
  /** Chosen distance and those to choose from. */
  distance: string;
  distances: readonly { value: string; label: string }[];
  groups: readonly FilterGroupView[];
  chosen: number;
  /** What the address holds besides what can be chosen here. */
  hidden: readonly (readonly [string, string])[];
  /** A citizen's own neighbourhood. */
  local: { label: string; href: string } | null;
  texts: GroupTexts & {
    name: string;
    what: string;
    postnummer: string;
    postnummerTitle: string;
    distance: string;
    submit: string;
    filters: string;
    showJobs: string;
  };
};

/** The search as one form: what, where, and every filter. An ordinary GET form without JavaScript. */
export function SearchForm(props: SearchFormProps) {
  const { action, hidden, texts } = props;
  return (
    <form action={action} method="get" className="find-job-form" autoComplete="off" data-live="">
      {hidden.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <search className="find-job-search" aria-label={texts.name}>
        <WhatAndWhere {...props} />
      </search>
      <Filters {...props} />
    </form>
  );
}

function WhatAndWhere({ searchField, postnummer, distance, distances, texts }: SearchFormProps) {
  return (
    <>
      <div className="find-job-what">
        <label className="form-label" htmlFor="soegeord">
          {texts.what}
        </label>
        {searchField}
      </div>
      <div className="find-job-where">
        <label className="form-label" htmlFor="postnummer">
          {texts.postnummer}
        </label>
        <input
          className="form-input"
          id="postnummer"
          type="text"
          name="postalCode"
          defaultValue={postnummer}
          inputMode="numeric"
          pattern="\d{4}"
          maxLength={4}
          title={texts.postnummerTitle}
        />
      </div>
      <div className="find-job-where">
        <label className="form-label" htmlFor="afstand">
          {texts.distance}
        </label>
        <select className="form-select" id="afstand" name="kmRadius" defaultValue={distance} data-chosen={distance}>
          {distances.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="button button-primary">
        <Icon name="search" />
        {texts.submit}
      </button>
    </>
  );
}

/** On a phone one line until it is unfolded; beside the results where there is room. */
function Filters({ groups, chosen, local, texts }: SearchFormProps) {
  return (
    <details className="filters">
      <summary>
        <Icon name="menu" />
        {chosen > 0 ? `${texts.filters} (${texts.number(chosen)})` : texts.filters}
        <Icon name="chevron-down" />
      </summary>
      <div className="filters-body">
        <h2 className="sr-only">{texts.filters}</h2>
        <FilterGroups groups={pack(groups.map((group) => groupInWords(group, texts)))} />
        {local ? (
          <p className="filters-local">
            <TextLink href={local.href}>{local.label}</TextLink>
          </p>
        ) : null}
        <button type="submit" className="button button-primary filters-show">
          {texts.showJobs}
        </button>
      </div>
    </details>
  );
}
