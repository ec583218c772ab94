import type { ReactNode } from 'react';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';
import { TimeText } from '@/components/ui/time-text';

export type Agent = {
  id: string;
  description: string;
  searchHref: string;
  rhythm: 'daglig' | 'ugentlig';
  state: 'running' | 'unconfirmed' | 'paused' | 'quiet';
  email: string | null;
  lastSentAt: Date | null;
  nextRunOn: string;
};

const rhythmNames = { daglig: 'Hver dag', ugentlig: 'En gang om ugen' } as const;
const otherRhythm = {
  daglig: { value: 'ugentlig', label: 'Skift til en gang om ugen' },
  ugentlig: { value: 'daglig', label: 'Skift til hver dag' },
} as const;

const states = {
  running: 'I gang',
  unconfirmed: 'Venter på, at du bekræfter adressen. Brug linket i den e-mail, vi har sendt.',
  paused: 'På pause',
  quiet: 'På pause, fordi vi ikke har hørt fra dig i to måneder',
} as const;

/** One job agent: what it looks for, when it writes, and to whom. */
export function AgentCard({ agent, action }: { agent: Agent; action: (data: FormData) => Promise<void> }) {
  const { id, description, searchHref, rhythm, state, email, lastSentAt, nextRunOn } = agent;
  const isPaused = state === 'paused' || state === 'quiet';
  const other = otherRhythm[rhythm];
  const about = <span className="sr-only">: {description}</span>;
  return (
    <li>
      <Card title={description}>
        <SummaryList
          items={[
            { term: 'Tilstand', value: states[state] },
            { term: 'Hvor tit', value: rhythmNames[rhythm] },
            {
              term: 'E-mail',
              value: email ?? 'Du har ingen bekræftet e-mail på Jobnet, så vi kan ikke skrive til dig.',
            },
            { term: 'Sidst sendt', value: lastSentAt ? <TimeText at={lastSentAt} form="dateTime" /> : 'Ikke endnu' },
            ...(state === 'running' ? [{ term: 'Næste gang', value: <NextRun on={nextRunOn} /> }] : []),
          ]}
        />
        <form action={action} className="actions">
          <input type="hidden" name="id" value={id} />
          {state === 'running' ? (
            <Button value={other.value}>
              {other.label}
              {about}
            </Button>
          ) : null}
          {state === 'running' ? <Button value="pause">Sæt på pause{about}</Button> : null}
          {isPaused ? (
            <SubmitButton kind="secondary" name="goer" value="genoptag">
              Sæt i gang igen{about}
            </SubmitButton>
          ) : null}
          <TextLink href={searchHref}>Se job nu{about}</TextLink>
          <SubmitButton kind="plain" icon="delete" name="goer" value="slet">
            Slet{about}
          </SubmitButton>
        </form>
      </Card>
    </li>
  );
}

function NextRun({ on }: { on: string }) {
  return (
    <>
      <TimeText at={on} form="weekday" />, hvis der er nye job
    </>
  );
}

function Button({ value, children }: { value: string; children: ReactNode }) {
  return (
    <SubmitButton kind="plain" name="goer" value={value}>
      {children}
    </SubmitButton>
  );
}
