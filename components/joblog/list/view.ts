import type { FormAction, FormState } from '@/components/forms/form-state';

export type Filter = 'alle' | 'ikke-soegt' | 'soegt' | 'samtale' | 'afsluttet' | 'anden-aktivitet';

/** One joblog on the list. */
export type Row = {
  id: string;
  version: number;
  isJob: boolean;
  title: string;
  href: string;
  hvor: string;
  status: { value: string; navn: string };
  frist: { dag: string; tekst: string; naerhed: 'overskredet' | 'snart' | 'senere' } | null;
  dato: string | null;
  maade: string | null;
  kontakt: readonly string[];
  redigeret: string;
  dokumenter: readonly { navn: string; href: string }[];
  kilde: string | null;
  /** For the buttons; null for somebody who only looks. */
  press: Record<'status' | 'dato' | 'slet', FormState> | null;
};

export type FilterLink = { filter: Filter; title: string; href: string; count: number; isCurrent: boolean };

/** What has just happened to a joblog. */
export type Happening = {
  kind: 'success' | 'warning';
  title: string;
  lines: readonly string[];
  rowId: string | null;
  href: string | null;
  undo: { id: string; press: FormState } | null;
};

export type JoblogList = {
  filter: Filter;
  filters: readonly FilterLink[];
  rows: readonly Row[];
  total: number;
  page: number;
  lastPage: number;
  isEmpty: boolean;
  happened: Happening | null;
};

export type Rhythm = {
  uger: readonly { year: number; week: number; fra: string; til: string; antal: number; mangler: number | null }[];
  aftaltPrUge: number | null;
  stilleDage: number | null;
  isBegun: boolean;
};

/** The server actions of the list. */
export type RowActions = Record<
  'moveJoblogAction' | 'dateJoblogAction' | 'deleteJoblogAction' | 'undoDeleteAction',
  FormAction
>;

/** Where in the list a button stands, to come back to. */
export type Place = { filter: Filter; side: number };

/** What every row's forms share. */
export type RowTools = {
  actions: RowActions;
  statusser: readonly { value: string; navn: string }[];
  place: Place;
  today: string;
};

export const nyPath = '/joblog/ny';
export const nyAktivitetPath = `${nyPath}?type=anden-aktivitet`;
