import { FormActions } from '@/components/forms/form-actions';
import { FormShell } from '@/components/forms/form-shell';
import type { FormAction } from '@/components/forms/form-state';
import { HiddenField } from '@/components/forms/hidden-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { Page } from '@/components/layout/page';
import { ButtonLink } from '@/components/ui/button';
import { danishTime } from '@/components/ui/danish-time';
import { type Column, DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { PageHeading } from '@/components/ui/page-heading';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';
import type { Row, Unseen } from './view';

const trail = [
  { title: 'Forside', href: '/forside' },
  { title: 'Joblog', href: '/joblog' },
];

type ConflictPageProps = Unseen & {
  title: string;
  joblog: string;
  udgave: string;
  /** Where the joblog was changed meanwhile, as the end of a sentence, and when. */
  changed: { where: string; at: string };
  rows: Row[];
  mendHref: string;
  dropHref: string;
  action: FormAction;
};

const inWords = (value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? danishTime(value) : value) || '–';

const columns: Column<Row>[] = [
  {
    key: 'felt',
    title: 'Felt',
    isRowHeader: true,
    cell: ({ label, isDifferent }) => (
      <>
        {label} {isDifferent ? <span className="conflict-mark">Forskellig</span> : null}
      </>
    ),
  },
  { key: 'nu', title: 'Sådan står der nu', cell: ({ now }) => inWords(now) },
  {
    key: 'dit',
    title: 'Det, du skrev',
    cell: ({ mine, isDifferent }) => <Mine text={inWords(mine)} isNew={isDifferent} />,
  },
];

function Mine({ text, isNew }: { text: string; isNew: boolean }) {
  return isNew ? <strong>{text}</strong> : text;
}

/** Two changes of one joblog have met: both are shown, nothing is lost, and the citizen chooses. */
export function ConflictPage({ title, joblog, udgave, changed, rows, mine, initialState, ...rest }: ConflictPageProps) {
  const different = rows.filter(({ isDifferent }) => isDifferent);
  const same = rows.filter(({ isDifferent }) => !isDifferent);
  return (
    <Page breadcrumbs={{ trail, current: 'Jobloggen er ændret' }}>
      <PageHeading
        title="Jobloggen er ændret, mens du skrev"
        lead={`»${title}« blev ændret ${changed.where} ${danishTime(changed.at, 'dateTime')}. Det, du skrev, er ikke gemt endnu, og intet er overskrevet.`}
      />
      <p>{differenceText(different.length)}</p>
      <Versions caption="Felter, der er forskellige" rows={different} />
      {same.length > 0 ? (
        <Disclosure title={`Se de felter, der er ens (${same.length})`}>
          <Versions caption="Felter, der er ens" rows={same} />
        </Disclosure>
      ) : null}
      <FormShell key={udgave} action={rest.action} initialState={initialState} idPrefix="konflikt">
        <HiddenField name="joblog" value={joblog} />
        <HiddenField name="udgave" value={udgave} />
        <Carried mine={mine} />
        <FormActions>
          <SubmitButton pendingText="Gemmer …">Gem det, jeg skrev</SubmitButton>
          <ButtonLink href={rest.dropHref} kind="secondary">
            Behold det, der står nu
          </ButtonLink>
          <TextLink href={rest.mendHref}>Ret det, jeg skrev, først</TextLink>
        </FormActions>
      </FormShell>
    </Page>
  );
}

function Versions({ caption, rows }: { caption: string; rows: Row[] }) {
  if (rows.length === 0) return null;
  return <DataTable {...{ caption, columns, rows }} isCaptionHidden rowKey={({ label }) => label} />;
}

function differenceText(count: number): string {
  if (count === 0) return 'De to udgaver er ens.';
  const what = count === 1 ? 'Et felt er forskelligt' : `${count} felter er forskellige`;
  return `${what}. Vælg, hvilken udgave der skal gælde.`;
}

type DeletedPageProps = Unseen & { title: string; rows: Row[]; action: FormAction };

/** The joblog was deleted while somebody typed: what was typed can become a new one. */
export function DeletedWhileTypingPage({ title, rows, mine, initialState, action }: DeletedPageProps) {
  return (
    <Page breadcrumbs={{ trail, current: 'Jobloggen er slettet' }}>
      <PageHeading
        title="Jobloggen er slettet, mens du skrev"
        lead={`»${title}« er slettet i en anden fane eller i din a-kasse. Det, du skrev, er ikke gemt endnu. Du kan gemme det som en ny joblog.`}
      />
      <h2>Det, du skrev</h2>
      <SummaryList items={rows.map(({ label: term, mine: value }) => ({ term, value: inWords(value) }))} />
      <FormShell action={action} initialState={initialState} idPrefix="slettet">
        <Carried mine={mine} />
        <FormActions>
          <SubmitButton pendingText="Gemmer …">Gem som ny joblog</SubmitButton>
          <ButtonLink href="/joblog" kind="secondary">
            Gem det ikke
          </ButtonLink>
        </FormActions>
      </FormShell>
    </Page>
  );
}

/** What was typed, sent along as it was. */
function Carried({ mine }: Pick<Unseen, 'mine'>) {
  return Object.entries(mine).map(([name, value]) => <HiddenField key={name} name={name} value={value} />);
}
