import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Alert } from '@/components/ui/alert';
import { Card } from '@/components/ui/card';
import { DataTable } from '@/components/ui/data-table';
import { AccordionPart } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import { Pagination } from '@/components/ui/pagination';
import { StepIndicator } from '@/components/ui/step-indicator';
import { SummaryList } from '@/components/ui/summary-list';
import { SystemDown } from '@/components/ui/system-down';
import { Tabs } from '@/components/ui/tabs';
import { TextLink } from '@/components/ui/text-link';

const html = renderToStaticMarkup;

describe('icons', () => {
  test('an icon beside text is hidden from screen readers', () => {
    expect(html(<Icon name="search" />)).toContain('aria-hidden="true"');
  });

  test('an icon that stands alone says what it means', () => {
    expect(html(<Icon name="search" label="Søg" />)).toContain('role="img" aria-label="Søg"');
  });
});

describe('links', () => {
  test('a link to a new tab says so and gives nothing away', () => {
    const link = html(
      <TextLink href="https://example.dk/" newTab>
        Opslaget
      </TextLink>,
    );
    expect(link).toContain('rel="noopener noreferrer"');
    expect(link).toContain('(åbner i en ny fane)');
  });
});

describe('alerts', () => {
  test('the kind is said in words, and the heading has the level it is given', () => {
    const alert = html(
      <Alert kind="warning" title="Husk dit møde" level={3}>
        <p>I morgen.</p>
      </Alert>,
    );
    expect(alert).toContain('aria-label="Advarsel"');
    expect(alert).toContain('<h3 class="alert-heading">Husk dit møde</h3>');
  });

  test('only what appears later is read out when it comes', () => {
    expect(html(<Alert kind="error" title="Fejl" />)).not.toContain('role="alert"');
    expect(html(<Alert kind="error" title="Fejl" live />)).toContain('role="alert"');
    expect(html(<Alert kind="success" title="Gemt" live />)).toContain('role="status"');
  });

  test('says its kind in the language of the page', () => {
    expect(html(<Alert kind="warning" />)).toContain('aria-label="Advarsel"');
    expect(html(<Alert kind="warning" language="en" />)).toContain('aria-label="Warning"');
  });

  test('a system that is down names what is missing and that nothing is lost', () => {
    const notice = html(<SystemDown what="Dine møder" retryHref="/moeder" />);
    expect(notice).toContain('Dine møder kan ikke vises lige nu');
    expect(notice).toContain('href="/moeder"');
  });
});

describe('tables', () => {
  const rows = [{ id: 'a', title: 'Kok', hours: 37 }];
  const table = html(
    <DataTable
      caption="Dine joblog"
      columns={[
        { key: 'title', title: 'Stilling', isRowHeader: true, cell: (row) => row.title },
        { key: 'hours', title: 'Timer', isNumber: true, cell: (row) => row.hours },
      ]}
      rows={rows}
      rowKey={(row) => row.id}
    />,
  );

  test('have a caption, column headers and one header in each row', () => {
    expect(table).toContain('<caption>Dine joblog</caption>');
    expect(table).toContain('<th scope="col">Stilling</th>');
    expect(table).toContain('<th scope="row">Kok</th>');
  });

  test('carry the column title into each cell, for the phone', () => {
    expect(table).toContain('data-title="Timer"');
  });
});

describe('ways around', () => {
  test('the open tab is marked, the others are plain links', () => {
    const tabs = html(
      <Tabs
        label="Møder"
        tabs={[
          { href: '/moeder', title: 'Kommende', isCurrent: true },
          { href: '/moeder?vis=afholdte', title: 'Afholdte', isCurrent: false },
        ]}
      />,
    );
    expect(tabs.match(/aria-current="page"/g)).toHaveLength(1);
    expect(tabs).toContain('href="/moeder?vis=afholdte"');
  });

  test('a list that fits on one page has no pagination', () => {
    expect(html(<Pagination label="Sider" page={1} lastPage={1} hrefOf={String} />)).toBe('');
  });

  test('the first page has no way back and the last none forward', () => {
    const at = (page: number) =>
      html(<Pagination label="Sider" page={page} lastPage={3} hrefOf={(n) => `/x?side=${n}`} />);
    expect(at(1)).not.toContain('Forrige');
    expect(at(3)).not.toContain('Næste');
    expect(at(2)).toMatch(/aria-current="page"[^>]*>2|>2<\/a>/);
  });

  test('a finished step is said to be finished and can be looked at again', () => {
    const steps = html(
      <StepIndicator
        label="Trin"
        current={2}
        steps={[{ title: 'Type', href: '/a' }, { title: 'Tid' }, { title: 'Bekræft' }]}
      />,
    );
    expect(steps).toContain('aria-label="Gennemført:"');
    expect(steps).toContain('<a href="/a" data-soft="">Type</a>');
    expect(steps.match(/aria-current="step"/g)).toHaveLength(1);
    expect(steps).toContain('Trin 2 af 3');
  });
});

describe('parts of a page', () => {
  test('a card that is a link has one link, named by its title', () => {
    const card = html(
      <Card title="Søgte job" href="/joblog" level={3}>
        <p>14 i alt.</p>
      </Card>,
    );
    expect(card.match(/<a /g)).toHaveLength(1);
    expect(card).toContain('<h3 class="card-title"><a href="/joblog" data-soft="">Søgte job</a></h3>');
  });

  test('a fold has its heading in the line that opens it', () => {
    const fold = html(
      <AccordionPart title="Planer" level={3}>
        <p>Ingen.</p>
      </AccordionPart>,
    );
    expect(fold).toContain('<summary><h3>Planer</h3>');
    expect(fold).not.toContain('open');
  });

  test('facts are pairs of name and value', () => {
    expect(html(<SummaryList items={[{ term: 'Navn', value: 'Anna' }]} />)).toContain('<dt>Navn</dt><dd>Anna</dd>');
  });
});
