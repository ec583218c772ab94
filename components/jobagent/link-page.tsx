import { SubmitButton } from '@/components/forms/submit-button';
import { Page } from '@/components/layout/page';
import { PageHeading } from '@/components/ui/page-heading';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';

type Step = { title: string; lead: string; button: string; pending: string };

type Rhythm = 'daglig' | 'ugentlig';

/** The words of these pages, in the language of the site. */
export type LinkWords = {
  rhythm: Record<Rhythm, string>;
  create: { search: string };
  mail: { change: string };
  link: Record<'bekraeft' | 'afmeld' | 'genoptag', Step> & {
    ret: Omit<Step, 'button'> & {
      button: Record<Rhythm, string>;
      done: string;
      doneText: (next: string) => string;
    };
    rhythm: string;
    confirmedTitle: string;
    confirmedText: (next: string) => string;
    runningTitle: string;
    pausedTitle: string;
    pausedText: string;
    endedTitle: string;
    endedText: string;
    undo: string;
    unknownTitle: string;
    unknownText: string;
    again: string;
    jobsNow: string;
    down: string;
  };
};

type LinkPageProps = {
  site: 'jobnet' | 'widk';
  purpose: 'bekraeft' | 'ret' | 'afmeld' | 'genoptag';
  texts: LinkWords;
  code: string;
  happened: 'rettet' | 'nede' | null;
  jobsHref: string;
  agent: {
    state: 'unconfirmed' | 'running' | 'paused' | 'ended';
    description: string;
    rhythm: Rhythm;
    next: string;
    ways: Record<'ret' | 'afmeld' | 'genoptag', string>;
  } | null;
  action: (data: FormData) => Promise<void>;
};

/** Where a link in an e-mail leads: says how it stands, and has a button for what the link is about. */
export function LinkPage(props: LinkPageProps) {
  const { texts, agent, jobsHref, happened } = props;
  const { link, create } = texts;
  const { title, lead, press, ways = [] } = contentOf(props);
  return (
    <Page>
      <PageHeading title={title} lead={lead} />
      {happened === 'nede' ? (
        <p role="alert">
          <strong>{link.down}</strong>
        </p>
      ) : null}
      {happened === 'rettet' && agent?.state === 'running' ? (
        <p role="status">
          <strong>{link.ret.done}.</strong> {link.ret.doneText(agent.next)}
        </p>
      ) : null}
      {agent ? (
        <SummaryList
          items={[
            { term: create.search, value: agent.description },
            { term: link.rhythm, value: texts.rhythm[agent.rhythm] },
          ]}
        />
      ) : null}
      {press ? <LinkButton {...props} {...press} /> : null}
      {[...ways, { text: agent ? link.jobsNow : link.again, href: jobsHref }].map(({ text, href }) => (
        <p key={href} className="after-button">
          <TextLink href={href}>{text}</TextLink>
        </p>
      ))}
    </Page>
  );
}

type Press = { goer: string; label: string; pending?: string };
type Content = { title: string; lead: string; press?: Press; ways?: { text: string; href: string }[] };

/** What the page says: how the agent stands, and the button where there is something to do. */
function contentOf({ purpose, texts, agent }: LinkPageProps): Content {
  const { link } = texts;
  if (purpose === 'ret') return changeOf(texts, agent);
  const step = link[purpose];
  const asked = {
    title: step.title,
    lead: step.lead,
    press: { goer: purpose, label: step.button, pending: step.pending },
  };
  switch (agent?.state) {
    case undefined:
      return { title: link.unknownTitle, lead: link.unknownText };
    case 'ended':
      return purpose === 'afmeld'
        ? { title: link.endedTitle, lead: link.endedText, press: { goer: 'fortryd', label: link.undo } }
        : { title: link.endedTitle, lead: link.endedText };
    case 'unconfirmed':
      return purpose === 'genoptag' ? { title: link.pausedTitle, lead: link.pausedText } : asked;
    case 'paused':
      return purpose === 'bekraeft' ? { title: link.pausedTitle, lead: link.pausedText } : asked;
    case 'running': {
      // Fewer e-mails may be all that is wanted.
      if (purpose === 'afmeld') return { ...asked, ways: [{ text: texts.mail.change, href: agent.ways.ret }] };
      const title = purpose === 'bekraeft' ? link.confirmedTitle : link.runningTitle;
      return { title, lead: link.confirmedText(agent.next) };
    }
  }
}

/** Where the rhythm is changed; an agent that does not write just now has none to change. */
function changeOf({ link }: LinkWords, agent: LinkPageProps['agent']): Content {
  switch (agent?.state) {
    case 'running': {
      const other = agent.rhythm === 'daglig' ? 'ugentlig' : 'daglig';
      return {
        title: link.ret.title,
        lead: link.ret.lead,
        press: { goer: other, label: link.ret.button[other], pending: link.ret.pending },
        ways: [{ text: link.afmeld.title, href: agent.ways.afmeld }],
      };
    }
    case 'ended':
      return { title: link.endedTitle, lead: link.endedText };
    case 'paused': {
      const ways = [{ text: link.genoptag.title, href: agent.ways.genoptag }];
      return { title: link.pausedTitle, lead: link.pausedText, ways };
    }
    default:
      return { title: link.unknownTitle, lead: link.unknownText };
  }
}

function LinkButton({ action, code, site, goer, label, pending }: LinkPageProps & Press) {
  return (
    <form action={action}>
      <input type="hidden" name="kode" value={code} />
      <input type="hidden" name="side" value={site} />
      <SubmitButton name="goer" value={goer} pendingText={pending} kind={goer === 'fortryd' ? 'secondary' : 'primary'}>
        {label}
      </SubmitButton>
    </form>
  );
}
