import { createHmac } from 'node:crypto';
import { config } from '@/lib/core/config';
import { isSameSecret, subkey } from '@/lib/core/crypto';
import { type Site, siteParam } from '@/lib/find-job/schema';
import { agentsPath, codeParam, type LinkPurpose } from '../schema';

/** What stands in a link of an e-mail: the agent's id and a proof that we wrote it for this purpose. No address, no name. */
export function codeOf(purpose: LinkPurpose, id: string): string {
  const compact = Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');
  return `${compact}.${proofOf(purpose, id)}`;
}

/** The agent that a code stands for; null when it was not written by us for this purpose. */
export function agentOfCode(purpose: LinkPurpose, code: string): string | null {
  const [, compact = '', proof = ''] = /^([\w-]{22})\.([\w-]{43})$/.exec(code) ?? [];
  const hex = Buffer.from(compact, 'base64url').toString('hex');
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return proof !== '' && isSameSecret(proof, proofOf(purpose, id)) ? id : null;
}

function proofOf(purpose: LinkPurpose, id: string): string {
  return createHmac('sha256', subkey('link')).update(`jobagent/${purpose}/${id}`).digest('base64url');
}

type Addressed = { id: string; site: Site };

/** The path of a link in an e-mail. */
export function linkPath(purpose: LinkPurpose, { id, site }: Addressed, more: Record<string, string> = {}): string {
  const params = new URLSearchParams({ [codeParam]: codeOf(purpose, id), ...more });
  if (site === 'widk') params.set(siteParam, 'true');
  return `${agentsPath}/${purpose}?${params}`;
}

/** The same as people can click on it. */
export function linkUrl(purpose: LinkPurpose, agent: Addressed, more: Record<string, string> = {}): string {
  return `${config().PUBLIC_URL}${linkPath(purpose, agent, more)}`;
}

/** Where mail programs post to when somebody presses their own button (RFC 8058). */
export function oneClickUrl({ id }: Pick<Addressed, 'id'>): string {
  return `${config().PUBLIC_URL}/api/jobagent/afmeld?${codeParam}=${codeOf('afmeld', id)}`;
}
