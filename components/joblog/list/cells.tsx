import { Icon } from '@/components/ui/icon';
import { TextLink } from '@/components/ui/text-link';
import { TimeText } from '@/components/ui/time-text';
import { DateForm } from './date-form';
import { StatusForm } from './status-form';
import type { Happening, Row, RowTools } from './view';

type CellProps = { row: Row; tools: RowTools };

/** What names the row: the job and where it is, and what has just happened to it. */
export function TitleCell({ row, happened }: { row: Row; happened: Happening | null }) {
  return (
    <div className="log-name" id={`log-${row.id}`}>
      <TextLink href={row.href}>{row.title}</TextLink>
      {row.hvor ? <span className="log-where">{row.hvor}</span> : null}
      {row.kilde ? <span className="log-source">{row.kilde}</span> : null}
      {happened ? (
        <span className={`log-happened log-happened-${happened.kind}`}>
          <Icon name={happened.kind} />
          <span>{[happened.title, ...happened.lines].join(happened.title.endsWith('.') ? ' ' : '. ')}</span>
        </span>
      ) : null}
    </div>
  );
}

/** The deadline, and in words how near it is. */
export function FristCell({ frist }: Pick<Row, 'frist'>) {
  if (!frist) return <span className="log-none">Ikke angivet</span>;
  const { dag, tekst, naerhed } = frist;
  return (
    <>
      {dag}
      <span className={`log-near log-near-${naerhed}`}>
        {naerhed === 'senere' ? null : <Icon name={naerhed === 'snart' ? 'time' : 'warning'} />}
        {tekst}
      </span>
    </>
  );
}

/** The day of an application or activity, which a citizen can put right. */
export function DatoCell({ row, tools }: CellProps) {
  const canHaveDate = row.isJob && row.status.value !== 'ikke-soegt';
  return (
    <>
      {row.dato ? <TimeText at={row.dato} /> : <span className="log-none">Ikke angivet</span>}
      {canHaveDate ? <DateForm row={row} tools={tools} /> : null}
    </>
  );
}

/** A deadline while the job is not applied for, and the day of the application from then on. */
export function DagCell({ row, tools }: CellProps) {
  if (row.isJob && row.status.value === 'ikke-soegt')
    return row.frist ? (
      <>
        <span className="log-label">Frist: </span>
        <FristCell frist={row.frist} />
      </>
    ) : (
      <span className="log-none">Ingen frist</span>
    );
  return (
    <>
      {row.dato ? <span className="log-label">{row.isJob ? 'Søgt: ' : 'Dato: '}</span> : null}
      <DatoCell row={row} tools={tools} />
    </>
  );
}

export function StatusCell({ row, tools }: CellProps) {
  if (!row.isJob) return 'Anden aktivitet';
  const { id, version, title, status, press } = row;
  return press ? <StatusForm row={{ id, version, title, status, press }} tools={tools} /> : status.navn;
}

/** A paper clip with the number of documents, and a link to each. */
export function DokumentCell({ dokumenter }: Pick<Row, 'dokumenter'>) {
  const count = dokumenter.length;
  if (count === 0) return <span className="log-none">Ingen</span>;
  return (
    <div className="log-documents">
      <Icon name="attach-file" label={count === 1 ? '1 dokument:' : `${count} dokumenter:`} />
      <span aria-hidden="true">{count}</span>
      <ul className="nobullet-list">
        {dokumenter.map(({ navn, href }) => (
          <li key={href}>
            <a href={href}>{navn}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function KontaktCell({ kontakt }: Pick<Row, 'kontakt'>) {
  if (kontakt.length === 0) return <span className="log-none">Ikke angivet</span>;
  return kontakt.map((line) => (
    <span key={line} className="log-line">
      {line}
    </span>
  ));
}
