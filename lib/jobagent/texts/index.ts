import type { Site } from '@/lib/find-job/schema';
import { da } from './da';
import { en } from './en';

/** The words of job agents: both languages have the same. */
export type AgentTexts = typeof da;

const bySite: Readonly<Record<Site, AgentTexts>> = { jobnet: da, widk: en };

/** The words of one of the two. */
export function agentTexts(site: Site): AgentTexts {
  return bySite[site];
}
