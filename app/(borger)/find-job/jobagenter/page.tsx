import type { Metadata } from 'next';
import { AgentsPage } from '@/components/jobagent/agents-page';
import { requireCitizen } from '@/lib/core/session/current';
import { agentButtonAction } from '@/lib/jobagent/actions';
import { type AgentListParams, listAgents } from '@/lib/jobagent/queries/list';

export const metadata: Metadata = { title: 'Jobagenter' };

export default async function Agents({ searchParams }: { searchParams: Promise<AgentListParams> }) {
  const viewer = await requireCitizen();
  return <AgentsPage {...(await listAgents(viewer, await searchParams))} action={agentButtonAction} />;
}
