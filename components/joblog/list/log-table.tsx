import type { ReactNode } from 'react';
import { TimeText } from '@/components/ui/time-text';
import { DagCell, DatoCell, DokumentCell, FristCell, KontaktCell, StatusCell, TitleCell } from './cells';
import { DeleteForm } from './delete-form';
import type { Filter, Happening, Row, RowTools } from './view';

type Column = { title: string; cell: (row: Row, tools: RowTools) => ReactNode };

const dag: Column = { title: 'Frist eller dato', cell: (row, tools) => <DagCell row={row} tools={tools} /> };
const frist: Column = { title: 'Ansøgningsfrist', cell: ({ frist }) => <FristCell frist={frist} /> };
const dato: Column = { title: 'Dato for ansøgning', cell: (row, tools) => <DatoCell row={row} tools={tools} /> };
const skete: Column = { title: 'Dato', cell: (row, tools) => <DatoCell row={row} tools={tools} /> };
const maade: Column = {
  title: 'Hvordan',
  cell: ({ maade }) => maade ?? <span className="log-none">Ikke angivet</span>,
};
const kontakt: Column = { title: 'Kontaktperson', cell: ({ kontakt }) => <KontaktCell kontakt={kontakt} /> };
const aendret: Column = { title: 'Senest ændret', cell: ({ redigeret }) => <TimeText at={redigeret} /> };
const status: Column = { title: 'Status', cell: (row, tools) => <StatusCell row={row} tools={tools} /> };
const dokumenter: Column = { title: 'Dokumenter', cell: ({ dokumenter }) => <DokumentCell dokumenter={dokumenter} /> };
const slet: Column = { title: 'Slet', cell: (row, tools) => <DeleteForm row={row} tools={tools} /> };

/** What is worth knowing depends on how far the jobs have been pursued. */
const columnsFor: Readonly<Record<Filter, readonly Column[]>> = {
  alle: [dag, status, dokumenter],
  'ikke-soegt': [frist, { ...maade, title: 'Hvordan søger du' }, status, dokumenter],
  soegt: [dato, { ...maade, title: 'Hvordan søgte du' }, status, dokumenter],
  samtale: [kontakt, dato, status, dokumenter],
  afsluttet: [dato, aendret, status, dokumenter],
  'anden-aktivitet': [skete, dokumenter],
};

type LogTableProps = {
  filter: Filter;
  rows: readonly Row[];
  caption: string;
  tools: RowTools;
  happened: Happening | null;
};

/** The joblogs of a filter: a table where there is room, a card each where there is not. */
export function LogTable({ filter, rows, caption, tools, happened }: LogTableProps) {
  const canChange = rows.some(({ press }) => press !== null);
  const columns = canChange ? [...columnsFor[filter], slet] : columnsFor[filter];
  return (
    <table className="log-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{filter === 'anden-aktivitet' ? 'Aktivitet' : 'Stilling'}</th>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <TitleCell row={row} happened={happened?.rowId === row.id ? happened : null} />
            </th>
            {columns.map(({ title, cell }) => (
              <td key={title} data-title={title}>
                {cell(row, tools)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
