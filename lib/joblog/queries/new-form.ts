import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import { today } from '@/lib/core/clock';
import { type FormState, newFormState } from '@/lib/core/form-state';
import { findParked } from '@/lib/core/forms/parked';
import { outside } from '@/lib/core/outside';
import { callerOf } from '@/lib/core/session/caller';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { readKey } from '@/lib/jobannonce/rules/key';
import { cprOf } from '@/lib/person/queries';
import { currentContext } from '@/services/http/context';
import type { Result } from '@/services/http/result';
import { emptyValues } from '../rules/form';
import { type AdDraft, leftOpen, openHours, prefilled } from '../rules/prefill';
import { joblogHref, joblogPath, nyHref } from '../schema';
import { aboutNewJoblog, type NewFormParams, readNewFormParams } from '../schema/form';
import { felterAlene, formTexts as texts } from '../texts/form';
import { findAdDraft } from './ad';
import { type FormParts, formParts, valuesForFields } from './form';

export const newForm = 'joblog-ny';

export type NewFormView = FormParts & {
  initialState: FormState;
  title: string;
  hints: { frist: string; timer: string; dato: string };
  /** The ad it is made from, where it was found. */
  ad: { title: string; href: string } | null;
  /** What the citizen must still answer when the ad has filled the fields, in the order of the form. */
  open: { name: string; label: string }[];
  /** Why the fields are empty although there is an ad. */
  adTrouble: string | null;
  /** A joblog that the citizen has of that ad already. */
  existing: { title: string; href: string } | null;
  /** To let go what was typed when a session ran out, and stands in the form again; null when nothing does. */
  anewHref: string | null;
  /** The other kind of form. */
  otherHref: string;
  cancelHref: string;
};

type PageParams = Record<string, string | string[] | undefined>;

function hrefOf({ annonce, art }: Omit<NewFormParams, 'isAnew'>): string {
  return nyHref({ ...(annonce && { annonce }), ...(art === 'anden-aktivitet' && { type: art }) });
}

/** The form for a new joblog: empty, filled from an ad, or as it was when a session ran out. */
export async function getNewForm(viewer: CitizenActor, searchParams: PageParams): Promise<NewFormView> {
  const asked = readNewFormParams(searchParams);
  const parked = await findTyped(viewer, asked);
  const { annonce, art } = asked;
  const [ad, existing] = await Promise.all([
    annonce ? findAdDraft(annonce) : null,
    annonce ? madeFrom(viewer, annonce) : null,
  ]);
  const draft = ad?.ok ? ad.value : null;
  const fresh = draft ? prefilled(draft, texts, today()) : { ...emptyValues(art, today()), annonce: annonce ?? '' };
  const values = parked ?? { ...fresh, gemAnnonce: draft ? 'ja' : '' };
  return {
    ...formParts(art, values.land ?? 'DK'),
    initialState: newFormState(randomUUID(), valuesForFields(values)),
    title: texts.made[art],
    hints: hintsOf(draft),
    ad: draft && { title: draft.title, href: adHref(draft.key) },
    open: draft ? openFields(values) : [],
    adTrouble: troubleWith(ad),
    existing,
    anewHref: parked && anewOf(hrefOf({ annonce, art })),
    otherHref: nyHref(art === 'job' ? { type: 'anden-aktivitet' } : {}),
    cancelHref: draft ? adHref(draft.key) : joblogPath,
  };
}

const anewOf = (href: string) => `${href}${href.includes('?') ? '&' : '?'}forfra=ja`;

/** What was typed when a session ran out. Whoever asks for no ad is led to what they wrote last, where that stands. */
async function findTyped(viewer: CitizenActor, asked: NewFormParams): Promise<Record<string, string> | null> {
  if (asked.isAnew) return null;
  const about = aboutNewJoblog(asked);
  const typed = await findParked(viewer, newForm, about);
  // Without JavaScript the page is drawn again around the answer of its form, which stays where it is.
  const isAnswer = currentContext()?.request?.method === 'POST';
  if (typed || isAnswer || asked.annonce !== null || asked.art !== 'job') return typed;
  const last = await findParked(viewer, newForm);
  const its = last && readNewFormParams({ annonce: last.annonce, type: last.art });
  if (its && aboutNewJoblog(its) !== about) redirect(hrefOf(its));
  return last;
}

/** The newest joblog of an ad. A help: when DFDG does not answer, nothing is said. */
async function madeFrom(viewer: CitizenActor, annonce: string): Promise<NewFormView['existing']> {
  const found = await outside().dfdg.listJoblogs({ cpr: cprOf(viewer), annonce, antal: 1 }, callerOf(viewer));
  const [joblog] = found.ok ? found.value.joblogs : [];
  return joblog ? { title: joblog.title, href: joblogHref(joblog.id) } : null;
}

function openFields(values: Readonly<Record<string, string>>): NewFormView['open'] {
  const open = leftOpen(values);
  return Object.entries(felterAlene.job).flatMap(([name, label]) => (open.has(name) ? [{ name, label }] : []));
}

function hintsOf(draft: AdDraft | null): NewFormView['hints'] {
  const open = draft && openHours(draft);
  const frist = draft?.deadline ? texts.fristFraAnnonce : texts.fristUkendt;
  return {
    frist: draft ? frist : texts.fristNy,
    timer: open ? texts.timerIAnnoncen(open) : texts.timer,
    dato: texts.datoNy,
  };
}

function troubleWith(ad: Result<AdDraft> | null): string | null {
  if (!ad || ad.ok) return null;
  return ad.reason === 'not_found' ? texts.adUnknown : texts.adDown;
}

function adHref(key: string): string {
  return `/find-job/${encodeURIComponent(readKey(key)?.id ?? '')}`;
}
