import { Page } from '@/components/layout/page';
import { DataTable } from '@/components/ui/data-table';
import { SystemDown } from '@/components/ui/system-down';
import { TextLink } from '@/components/ui/text-link';
import { TimeText } from '@/components/ui/time-text';
import { PrintButton } from './print-button';

type PrintRow = {
  id: string;
  title: string;
  hvor: string;
  status: string;
  dag: string;
  maade: string | null;
  dokumenter: string;
};

type PrintPageProps = {
  /** Null while DFDG does not answer. */
  print: {
    navn: string | null;
    filter: string;
    filterNavn: string;
    fra: string;
    til: string;
    rows: readonly PrintRow[];
    total: number;
    madeAt: Date;
  } | null;
  backHref: string;
};

const numbers = new Intl.NumberFormat('da-DK');

/** The joblogs of a period on paper, for a meeting. What is not for paper is left out when it is printed. */
export function PrintPage({ print, backHref }: PrintPageProps) {
  const trail = [
    { title: 'Forside', href: '/forside' },
    { title: 'Joblog', href: backHref },
  ];
  return (
    <Page breadcrumbs={{ trail, current: 'Udskriv' }}>
      <h1>{print?.navn ? `Joblog for ${print.navn}` : 'Joblog'}</h1>
      {print ? <Printed print={print} backHref={backHref} /> : <SystemDown what="Jobloggen" />}
    </Page>
  );
}

function Printed({ print, backHref }: { print: NonNullable<PrintPageProps['print']>; backHref: string }) {
  const { filter, filterNavn, fra, til, rows, total, madeAt } = print;
  return (
    <>
      <p className="log-print-lead">
        {filter === 'alle' ? 'Alle joblogs' : `Joblogs med status ${filterNavn}`} fra <TimeText at={fra} /> til{' '}
        <TimeText at={til} />. {countInWords(rows.length, total)} Hentet <TimeText at={madeAt} form="dateTime" />.
      </p>
      <div className="log-print-tools">
        <form method="get" action="/joblog" className="log-period" aria-label="Periode">
          <input type="hidden" name="udskriv" value="ja" />
          {filter === 'alle' ? null : <input type="hidden" name="status" value={filter} />}
          <Day name="fra" label="Fra" value={fra} />
          <Day name="til" label="Til" value={til} />
          <button type="submit" className="button button-secondary">
            Vis perioden
          </button>
        </form>
        <PrintButton />
        <TextLink href={backHref}>Tilbage til jobloggen</TextLink>
      </div>
      {rows.length === 0 ? (
        <p>Der er ingen joblogs i perioden.</p>
      ) : (
        <div className="log-paper">
          <DataTable
            caption="Joblogs i perioden"
            isCaptionHidden
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              { key: 'dag', title: 'Dato', cell: ({ dag }) => <TimeText at={dag} form="shortDate" /> },
              {
                key: 'title',
                title: 'Stilling eller aktivitet',
                cell: ({ title }) => title,
                isRowHeader: true,
              },
              {
                key: 'hvor',
                title: 'Virksomhed og sted',
                cell: ({ hvor }) => hvor || '–',
              },
              { key: 'status', title: 'Status', cell: ({ status }) => status },
              { key: 'maade', title: 'Hvordan', cell: ({ maade }) => maade ?? '–' },
              { key: 'dokumenter', title: 'Dokumenter', cell: ({ dokumenter }) => dokumenter || '–' },
            ]}
          />
        </div>
      )}
      <p className="small-text secondary-text">
        Datoen er den dag, jobbet er søgt, eller aktiviteten fandt sted. Er jobbet ikke søgt, er det den dag, jobloggen
        blev oprettet.
      </p>
    </>
  );
}

function countInWords(shown: number, total: number): string {
  if (shown < total) return `De nyeste ${numbers.format(shown)} af ${numbers.format(total)}.`;
  return total === 1 ? '1 joblog.' : `${numbers.format(total)} joblogs.`;
}

function Day({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <span>
      <label htmlFor={`periode-${name}`}>{label}</label>
      <input type="date" id={`periode-${name}`} name={name} defaultValue={value} className="form-input row-date" />
    </span>
  );
}
