import { SubmitButton } from '@/components/forms/submit-button';
import { Page } from '@/components/layout/page';
import { PageHeading } from '@/components/ui/page-heading';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';

type Step = { title: string; lead: string; button: string; pending: string };

/** The words of these pages, in the language of the site. */
export type LinkWords = {
  create: { search: string; rhythm: string };
  link: Record<'bekraeft' | 'afmeld' | 'genoptag', Step> & {
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
  purpose: 'bekraeft' | 'afmeld' | 'genoptag';
  texts: LinkWords;
  code: string;
  isDown: boolean;
  jobsHref: string;
  agent: {
    state: 'unconfirmed' | 'running' | 'paused' | 'ended';
    description: string;
    rhythm: string;
    next: string;
  } | null;
  action: (data: FormData) => Promise<void>;
};

/** Where a link in an e-mail leads: says how it stands, and has a button for what the link is about. */
export function LinkPage(props: LinkPageProps) {
  const { texts, agent, jobsHref, isDown } = props;
  const { link, create } = texts;
  const { title, lead, press } = contentOf(props);
  return (
    <Page>
      <PageHeading title={title} lead={lead} />
      {isDown ? (
        <p role="alert">
          <strong>{link.down}</strong>
        </p>
      ) : null}
      {agent ? (
        <SummaryList
          items={[
            { term: create.search, value: agent.description },
            { term: create.rhythm, value: agent.rhythm },
          ]}
        />
      ) : null}
      {press ? <LinkButton {...props} {...press} /> : null}
      <p className="after-button">
        <TextLink href={jobsHref}>{agent ? link.jobsNow : link.again}</TextLink>
      </p>
    </Page>
  );
}

type Press = { goer: string; label: string; pending?: string };
type Content = { title: string; lead: string; press?: Press };

/** What the page says: how the agent stands, and the button where there is something to do. */
function contentOf({ purpose, texts, agent }: LinkPageProps): Content {
  const { link } = texts;
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
      if (purpose === 'afmeld') return asked;
      const title = purpose === 'bekraeft' ? link.confirmedTitle : link.runningTitle;
      return { title, lead: link.confirmedText(agent.next) };
    }
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
