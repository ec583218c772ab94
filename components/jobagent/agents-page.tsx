import { SubmitButton } from '@/components/forms/submit-button';
import { Page } from '@/components/layout/page';
import { Alert } from '@/components/ui/alert';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { TextLink } from '@/components/ui/text-link';
import { type Agent, AgentCard } from './agent-card';

type AgentsPageProps = {
  agents: readonly Agent[];
  deleted: { id: string; description: string } | null;
  happened: 'oprettet' | 'bekraeft' | 'findes' | 'nede' | null;
  action: (data: FormData) => Promise<void>;
};

const happenings = {
  oprettet: { kind: 'success', title: 'Jobagenten er oprettet', text: 'Du får en e-mail, næste gang der er nye job.' },
  bekraeft: {
    kind: 'info',
    title: 'Bekræft adressen',
    text: 'Vi har sendt en e-mail til dig. Åbn linket i den, og bekræft jobagenten. Så begynder den. Gør det inden for 48 timer.',
  },
  findes: { kind: 'info', title: 'Du har allerede denne jobagent', text: 'Der er ikke oprettet en ny.' },
  nede: {
    kind: 'warning',
    title: 'Det lykkedes ikke',
    text: 'Jobagenten kan ikke sættes i gang lige nu. Prøv igen om lidt.',
  },
} as const;

/** "Jobagenter": the searches whose new ads are sent by e-mail. */
export function AgentsPage({ agents, deleted, happened, action }: AgentsPageProps) {
  const trail = [
    { title: 'Forside', href: '/forside' },
    { title: 'Find job', href: '/find-job' },
  ];
  const happening = happened && happenings[happened];
  return (
    <Page breadcrumbs={{ trail, current: 'Jobagenter' }}>
      <PageHeading
        title="Jobagenter"
        lead="En jobagent leder for dig og sender nye job på e-mail, hver dag eller en gang om ugen."
      />
      {deleted ? (
        <Alert kind="success" title="Jobagenten er slettet">
          <p>{deleted.description}</p>
          <form action={action}>
            <input type="hidden" name="id" value={deleted.id} />
            <SubmitButton kind="plain" name="goer" value="fortryd">
              Fortryd
            </SubmitButton>
          </form>
        </Alert>
      ) : null}
      {happening ? (
        <Alert kind={happening.kind} title={happening.title}>
          <p>{happening.text}</p>
        </Alert>
      ) : null}
      {agents.length === 0 ? (
        <EmptyState
          title="Du har ingen jobagenter"
          icon="email"
          actions={<ButtonLink href="/find-job">Find job</ButtonLink>}
        >
          <p>Søg efter job, og vælg “Opret jobagent”. Så skriver vi til dig, når der kommer nye job.</p>
        </EmptyState>
      ) : (
        <>
          <ul className="kept-list">
            {agents.map((agent) => (
              <AgentCard key={agent.id} agent={agent} action={action} />
            ))}
          </ul>
          <p>
            Hører vi ikke fra dig i to måneder, sætter vi dine jobagenter på pause. Det er nok at logge ind eller at
            trykke på et link i en af e-mailene.
          </p>
        </>
      )}
      <p>
        <TextLink href="/find-job/gemte-soegninger">Se dine gemte søgninger</TextLink>
      </p>
    </Page>
  );
}
