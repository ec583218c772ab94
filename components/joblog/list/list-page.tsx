import { Page } from '@/components/layout/page';
import { Alert } from '@/components/ui/alert';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-names';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { SystemDown } from '@/components/ui/system-down';
import { Tabs } from '@/components/ui/tabs';
import { TextLink } from '@/components/ui/text-link';
import { HappenedPart } from './happened-part';
import { LogTable } from './log-table';
import { RhythmPart } from './rhythm-part';
import { type JoblogList, nyAktivitetPath, nyPath, type Rhythm, type RowTools } from './view';

type ListPageProps = {
  isCitizen: boolean;
  /** Null while DFDG does not answer. */
  list: JoblogList | null;
  rhythm: Rhythm | null;
  tools: RowTools;
  /** What an empty filter says. */
  noneTitle: string;
  /** Why there is no file, when it could not be made. */
  fileTrouble: string | null;
  hrefs: { here: string; kort: string; csv: string; udskriv: string; side: (side: number) => string };
};

/** "Joblog": what a citizen has done to find work, and what is next. */
export function ListPage(props: ListPageProps) {
  const { isCitizen, list, rhythm, tools, fileTrouble } = props;
  return (
    <Page breadcrumbs={{ trail: [{ title: 'Forside', href: '/forside' }], current: 'Joblog' }}>
      <PageHeading
        title="Joblog"
        lead={
          isCitizen
            ? 'Hold styr på de job, du søger, og vis din sagsbehandler, hvad du gør for at finde arbejde.'
            : 'De job, borgeren søger, og det, borgeren ellers gør for at finde arbejde.'
        }
      >
        {isCitizen && !list?.isEmpty ? <CreateButtons /> : null}
      </PageHeading>
      {fileTrouble ? (
        <Alert kind="warning" title="Filen blev ikke hentet">
          <p>{fileTrouble}</p>
        </Alert>
      ) : null}
      <HappenedPart happened={list?.happened ?? null} tools={tools} />
      {list ? null : (
        <SystemDown what={isCitizen ? 'Din joblog' : 'Borgerens joblog'} retryHref={props.hrefs.here}>
          Det Fælles Datagrundlag, som gemmer jobloggen, svarer ikke lige nu. Intet er gået tabt. Prøv igen om lidt.
        </SystemDown>
      )}
      {list?.isEmpty ? <NothingYet isCitizen={isCitizen} /> : null}
      {list && !list.isEmpty ? (
        <>
          {rhythm?.isBegun ? <RhythmPart rhythm={rhythm} isCitizen={isCitizen} /> : null}
          <Logs {...props} list={list} />
        </>
      ) : null}
    </Page>
  );
}

function CreateButtons() {
  return (
    <>
      <ButtonLink href={nyPath}>Opret joblog</ButtonLink>
      <ButtonLink href={nyAktivitetPath} kind="secondary">
        Opret anden aktivitet
      </ButtonLink>
    </>
  );
}

function NothingYet({ isCitizen }: { isCitizen: boolean }) {
  if (!isCitizen)
    return (
      <EmptyState title="Borgeren har ingen joblogs" icon="info">
        <p>Her kommer de job, borgeren søger, og andre aktiviteter, når borgeren eller a-kassen skriver dem ind.</p>
      </EmptyState>
    );
  return (
    <EmptyState
      title="Du har ingen joblogs endnu"
      icon="edit"
      actions={
        <>
          <ButtonLink href={nyPath}>Opret din første joblog</ButtonLink>
          <ButtonLink href={nyAktivitetPath} kind="secondary">
            Opret anden aktivitet
          </ButtonLink>
          <TextLink href="/find-job">Find job</TextLink>
        </>
      }
    >
      <p>
        I jobloggen skriver du de job, du vil søge eller har søgt. Du kan gemme din ansøgning, dit CV og jobopslaget, og
        du kan se, hvornår du søgte, og hvornår fristen er.
      </p>
      <p>
        Gør du noget andet for at finde arbejde, for eksempel går på jobmesse eller holder et kaffemøde, kan du skrive
        det som en anden aktivitet. Din sagsbehandler kan se det hele og bruger det, når I taler om din jobsøgning.
      </p>
    </EmptyState>
  );
}

function Logs({ list, tools, noneTitle, hrefs }: ListPageProps & { list: JoblogList }) {
  const { filter, filters, rows, total, page, lastPage, happened } = list;
  const current = filters.find(({ isCurrent }) => isCurrent)?.title ?? '';
  return (
    <section aria-labelledby="joblogs">
      <div className="log-head">
        <h2 id="joblogs">Joblogs</h2>
        <Ways hrefs={hrefs} />
      </div>
      <Tabs label="Vis joblogs efter status" tabs={filters.map(({ filter: _, ...tab }) => tab)} />
      {rows.length === 0 ? (
        <EmptyState title={noneTitle} level={3} icon="search">
          <p>
            <TextLink href="/joblog">Se alle joblogs</TextLink>
          </p>
        </EmptyState>
      ) : (
        <>
          <p className="log-range">{rangeInWords(page, rows.length, total)}</p>
          <LogTable {...{ filter, rows, tools, happened }} caption={`Joblogs: ${current}`} />
          <Pagination label="Sider med joblogs" {...{ page, lastPage }} hrefOf={hrefs.side} />
        </>
      )}
    </section>
  );
}

const numbers = new Intl.NumberFormat('da-DK');
const perPage = 20;

function rangeInWords(page: number, shown: number, total: number): string {
  if (total <= perPage) return total === 1 ? 'Viser 1 joblog' : `Viser ${total} joblogs`;
  const first = (page - 1) * perPage + 1;
  const [from, to] = [first, first + shown - 1].map((one) => numbers.format(one));
  return `Viser ${from}–${to} af ${numbers.format(total)} joblogs`;
}

type Way = { href: string; icon: IconName; text: string };

function Ways({ hrefs }: Pick<ListPageProps, 'hrefs'>) {
  const ways: readonly Way[] = [
    { href: hrefs.kort, icon: 'map', text: 'Vis på kort' },
    { href: '/joblog/dokumenter', icon: 'attach-file', text: 'Gem ansøgning og CV' },
    { href: hrefs.udskriv, icon: 'print', text: 'Udskriv' },
  ];
  return (
    <ul className="log-ways nobullet-list">
      {ways.map(({ href, icon, text }) => (
        <li key={href}>
          <TextLink href={href} className="function-link">
            <Icon name={icon} />
            {text}
          </TextLink>
        </li>
      ))}
      <li>
        {/* A file is no page: the framework's own link would try to draw it. */}
        <a href={hrefs.csv} className="function-link">
          <Icon name="download" />
          Hent som fil (CSV)
        </a>
      </li>
    </ul>
  );
}
