import type { FormAction, FormState } from '@/components/forms/form-state';
import type { Facts } from './facts';

export type WishItem = Facts & {
  id: string;
  conceptUriDa: string;
  /** "Kok (fiskekok)". */
  navn: string;
  /** Has left the taxonomy; `afloestAf` names what took its place. */
  udgaaet: { afloestAf: string | null } | null;
  /** The form with the answers, where it stands open. */
  change: { initialState: FormState; udgave: number } | null;
  press: FormState;
};

export type AddPart =
  | { step: 'search'; text: string; found: { navn: string; href: string }[] | null; problem: string | null }
  | { step: 'answer'; stilling: string; alias: string; navn: string; note: string | null; initialState: FormState };

export type Happened = { title: string; undo: { fjernelse: string; press: FormState } | null };

/** The server actions of the page's forms. */
export type JobwishActions = Record<
  'addJobwishAction' | 'changeJobwishAction' | 'removeJobwishAction' | 'undoRemovalAction' | 'replaceUdgaaetAction',
  FormAction
>;

export const jobwishPath = '/jeg-soeger-job-som';

/** The page for whoever turns away from a form: what was once typed there is not shown again. */
export const anewPath = `${jobwishPath}?soeg=`;
