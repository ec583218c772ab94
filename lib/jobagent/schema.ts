import { z } from 'zod';

/** Where a job agent is made; the search follows as it stands in the address of Find Job. */
export const newAgentPath = '/find-job/jobagenter/opret';
export const agentsPath = '/find-job/jobagenter';

/** The most job agents of one citizen, and of one address without login; our own choice. */
export const mostAgents = 20;

/** The most ads that one e-mail tells of; the others are behind "se alle". */
export const mostAdsInMail = 20;

/** How long an address can be confirmed, in milliseconds. What is not confirmed by then is forgotten. */
export const confirmWithinMs = 48 * 60 * 60 * 1000;

/** What the links of an e-mail are for. A link of one kind opens no other. */
export const linkPurposes = ['bekraeft', 'ret', 'afmeld', 'genoptag', 'vis'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** Parameter of the links. */
export const codeParam = 'kode';

export const rhythms = ['daglig', 'ugentlig'] as const;
export type Rhythm = (typeof rhythms)[number];

/** The form that makes a job agent. Which fields are needed depends on who sends it, and is decided where it is saved. */
export const createAgentSchema = z.object({
  soegning: z.string().max(5_000).default(''),
  side: z.enum(['jobnet', 'widk']).default('jobnet').catch('jobnet'),
  hyppighed: z.enum(rhythms).default('daglig').catch('daglig'),
  modtager: z.enum(['konto', 'anden']).default('anden').catch('anden'),
  email: z.string().trim().max(254).default(''),
});
export type NewAgent = z.output<typeof createAgentSchema>;

/** One e-mail address, as a mail server takes it. */
export const emailSchema = z.email().max(254);

/** The buttons beside a job agent. */
export const agentButtonSchema = z.object({
  id: z.uuid(),
  goer: z.enum(['daglig', 'ugentlig', 'pause', 'genoptag', 'slet', 'fortryd']),
});

/** The buttons on the pages that an e-mail leads to. */
export const linkButtonSchema = z.object({
  kode: z.string().max(100),
  goer: z.enum(['bekraeft', ...rhythms, 'afmeld', 'genoptag', 'fortryd']),
  side: z.enum(['jobnet', 'widk']).default('jobnet').catch('jobnet'),
});
