import type { FormAction, FormState } from '@/components/forms/form-state';

export type Fact = { term: string; value: string; href: string | null; lines: readonly string[] };
export type LogSection = { id: string; title: string; facts: readonly Fact[] };

export type SavedDokument = {
  type: string;
  navn: string;
  filename: string;
  size: string;
  uploaded: string;
  keptUntil: string;
  href: string;
};

export type DokumentTools = {
  kinds: readonly { type: string; navn: string; isThere: boolean; gem: FormState; fjern: FormState }[];
  waiting: readonly { filename: string; navn: string; size: string }[];
  igen: FormState;
  annonce: FormState | null;
};

/** The server actions of a joblog's documents. */
export type DokumentActions = Record<
  'saveDokumentAction' | 'saveWaitingAction' | 'saveAdAction' | 'removeDokumentAction',
  FormAction
>;

export type LogView = {
  id: string;
  title: string;
  kind: string;
  sections: readonly LogSection[];
  origin: readonly string[];
  place: { lat: number; lon: number; label: string } | null;
  mapStyleUrl: string | null;
  dokumenter: readonly SavedDokument[];
  gemt: { title: string; text: string | null; kind: 'success' | 'warning'; where: 'top' | 'dokumenter' } | null;
  change: { redigerHref: string; version: number; slet: FormState; tools: DokumentTools } | null;
};
