import { type Column, DataTable } from '@/components/ui/data-table';

export type CastCitizen = { username: string; cpr: string; name: string; maalgruppe: string; facts: readonly string[] };
export type CastEmployee = { username: string; name: string; organisation: string; role: string };

const citizenColumns: readonly Column<CastCitizen>[] = [
  { key: 'name', title: 'Navn', cell: (person) => person.name, isRowHeader: true },
  { key: 'username', title: 'Brugernavn', cell: (person) => <code>{person.username}</code> },
  { key: 'cpr', title: 'CPR-nummer (opdigtet)', cell: (person) => `${person.cpr.slice(0, 6)}-${person.cpr.slice(6)}` },
  { key: 'maalgruppe', title: 'Målgruppe', cell: (person) => person.maalgruppe },
  { key: 'facts', title: 'Det gælder', cell: (person) => person.facts.join(' ') || 'Intet særligt.' },
];

const employeeColumns: readonly Column<CastEmployee>[] = [
  { key: 'name', title: 'Navn', cell: (person) => person.name, isRowHeader: true },
  { key: 'username', title: 'Brugernavn', cell: (person) => <code>{person.username}</code> },
  { key: 'organisation', title: 'Organisation', cell: (person) => person.organisation },
  { key: 'role', title: 'Rolle', cell: (person) => person.role },
];

/** The citizens one can log in as. */
export function CastTable({ citizens }: { citizens: readonly CastCitizen[] }) {
  return (
    <DataTable
      caption="Borgere"
      isCaptionHidden
      columns={citizenColumns}
      rows={citizens}
      rowKey={(person) => person.username}
    />
  );
}

/** The employees one can log in as. */
export function EmployeeTable({ employees }: { employees: readonly CastEmployee[] }) {
  return (
    <DataTable
      caption="Medarbejdere"
      isCaptionHidden
      columns={employeeColumns}
      rows={employees}
      rowKey={(person) => person.username}
    />
  );
}
