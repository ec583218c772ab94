import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { today } from '@/lib/core/clock';
import { type FormState, newFormState } from '@/lib/core/form-state';
import { findParked } from '@/lib/core/forms/parked';
import { landNavn } from '@/lib/core/places';
import type { CitizenActor } from '@/lib/core/session/viewer';
import type { Joblog, JoblogFields } from '@/services/dfdg';
import { currentContext } from '@/services/http/context';
import { type Compared, compared, conflictForm, type FieldName } from '../rules/conflict';
import { sizeInWords } from '../rules/dokument';
import { toFields, valuesOf } from '../rules/form';
import { joblogHref, redigerHref } from '../schema';
import { dokumentHref } from '../schema/dokument';
import { readEditParams, typedChangeSchema } from '../schema/form';
import { arbejdstidNavne, fandtNavne, joblogTexts, maadeNavne, omraadeNavn, statusNavne, systemNavn } from '../texts';
import { felterAlene, formTexts as texts } from '../texts/form';
import { type FormParts, formParts, valuesForFields } from './form';
import { getLog } from './log';

export const changeForm = 'joblog-ret';

/** One field of two versions, in words. A day is `YYYY-MM-DD`. */
export type ComparedRow = { label: string; now: string; mine: string; isDifferent: boolean };

type Form = FormParts & {
  initialState: FormState;
  title: string;
  hints: { frist: string; timer: string; dato: string };
  /** What is changed, and the version that was read. */
  joblog: string;
  udgave: string;
  /** To let go what was typed earlier, and stands in the fields instead of what DFDG has; null when nothing does. */
  anewHref: string | null;
  cancelHref: string;
  /** The documents it has. */
  saved: { type: string; filename: string; size: string; href: string }[];
  /** The other kind, when it is not known which one is changed: what was sent knows. */
  other: FormParts | null;
};

export type EditFormView =
  | { state: 'form'; form: Form }
  /** Somebody has changed it since it was read. */
  | {
      state: 'conflict';
      title: string;
      joblog: string;
      udgave: string;
      changed: { where: string; at: string };
      rows: ComparedRow[];
      /** What was typed, as the form sends it. */
      mine: Record<string, string>;
      initialState: FormState;
      /** To change what was typed before it is saved, and to let it go. */
      mendHref: string;
      dropHref: string;
    }
  /** Somebody has deleted it since it was read. */
  | { state: 'deleted'; title: string; rows: ComparedRow[]; mine: Record<string, string>; initialState: FormState }
  | { state: 'unknown'; text: string }
  /** `isKept`: what was typed is kept until DFDG answers. */
  | { state: 'down'; retryHref: string; isKept: boolean };

type PageParams = Record<string, string | string[] | undefined>;

/** The form that changes a joblog, or both versions when it met another change. */
export async function getEditForm(viewer: CitizenActor, id: string, searchParams: PageParams): Promise<EditFormView> {
  const { konflikt, mit, forfra } = readEditParams(searchParams);
  const [found, met, own] = await Promise.all([
    getLog(viewer, id),
    konflikt || mit ? findMet(viewer, id) : null,
    forfra ? null : findParked(viewer, changeForm, id),
  ]);
  if (!found.ok && found.reason === 'not_found')
    return met ? deletedView(met) : { state: 'unknown', text: joblogTexts.unknown };
  if (!found.ok) return isAnswer() && !konflikt ? unreadView(id, met ?? own) : downView(id, met);
  if (met && konflikt) return conflictView(found.value, met);
  // What met another change goes on from the version that has been looked at since.
  if (met) return { state: 'form', form: formOf(found.value, { ...met, udgave: String(found.value.version) }) };
  return { state: 'form', form: formOf(found.value, own) };
}

type Typed = z.output<typeof typedChangeSchema>;

/** What was typed when it met another change, or null. */
async function findMet(viewer: CitizenActor, id: string): Promise<Typed | null> {
  const typed = typedChangeSchema.safeParse(await findParked(viewer, conflictForm(id)));
  return typed.success && typed.data.joblog === id ? typed.data : null;
}

const changeHints = { frist: texts.fristRet, timer: texts.timer, dato: texts.dato };

function formOf({ id, version, dokumenter, ...log }: Joblog, typed: Record<string, string> | null): Form {
  const values = valuesOf(log);
  return {
    ...formParts(log.art, values.land),
    initialState: newFormState(randomUUID(), valuesForFields(typed ?? values)),
    title: texts.changed[log.art],
    hints: changeHints,
    other: null,
    saved: dokumenter.map(({ type, filename, size }) => {
      return { type, filename, size: sizeInWords(size), href: dokumentHref(id, type) };
    }),
    ...{ joblog: id, udgave: String(version), anewHref: typed && anewHref(id), cancelHref: joblogHref(id) },
  };
}

function conflictView(log: Joblog, met: Typed): EditFormView {
  const { id, version, redigeret, redigeretAf } = log;
  // As it would be saved: what the form does not ask about for this kind of job is no difference.
  const mine = valuesOf(toFields({ ...met, art: log.art }, { today: today(), before: log }));
  return {
    state: 'conflict',
    title: log.title,
    ...{ joblog: id, udgave: String(version) },
    changed: { where: systemNavn(redigeretAf), at: redigeret },
    rows: compared(valuesOf(log), mine).map((one) => rowOf(log.art, one)),
    mine: typedOnly(met),
    initialState: newFormState(randomUUID()),
    mendHref: `${redigerHref(id)}?mit=ja`,
    dropHref: joblogHref(id),
  };
}

function deletedView(met: Typed): EditFormView {
  const rows = compared(met, met).map((one) => rowOf(met.art, one));
  return { state: 'deleted', title: met.titel, rows, mine: typedOnly(met), initialState: newFormState(randomUUID()) };
}

/** Without JavaScript a page is drawn again around the answer of its form. */
const isAnswer = () => currentContext()?.request?.method === 'POST';

/**
 * The answer of a form keeps what was typed only where that form is drawn. So it is, although nobody can say what DFDG
 * has, nor of which kind it is.
 */
function unreadView(id: string, typed: Record<string, string> | null): EditFormView {
  const around = { initialState: newFormState(randomUUID()), title: texts.changed.job, hints: changeHints };
  const unread = { joblog: id, udgave: '', saved: [], anewHref: typed && anewHref(id), cancelHref: joblogHref(id) };
  return {
    state: 'form',
    form: { ...formParts('job', 'DK'), ...around, ...unread, other: formParts('anden-aktivitet', 'DK') },
  };
}

function downView(id: string, met: Typed | null): EditFormView {
  const retryHref = met ? `${redigerHref(id)}?konflikt=ja` : redigerHref(id);
  return { state: 'down', retryHref, isKept: met !== null };
}

const anewHref = (id: string) => `${redigerHref(id)}?forfra=ja`;

/** What was typed, without which joblog and version it was about. */
function typedOnly({ joblog, udgave, ...typed }: Typed): Record<string, string> {
  return valuesForFields(typed);
}

function rowOf(art: JoblogFields['art'], { name, now, mine, isDifferent }: Compared): ComparedRow {
  return { label: felterAlene[art][name], now: inWords(name, now), mine: inWords(name, mine), isDifferent };
}

const codes: Readonly<Partial<Record<FieldName, (code: string) => string | undefined | null>>> = {
  arbejdstid: namedBy(arbejdstidNavne),
  status: namedBy(statusNavne),
  fandt: namedBy(fandtNavne),
  maade: namedBy(maadeNavne),
  land: (code) => landNavn(code),
  omraade: (code) => omraadeNavn(Number(code)),
};

function namedBy(names: Readonly<Record<string, string>>) {
  return (code: string) => names[code];
}

function inWords(name: FieldName, value: string): string {
  return value === '' ? '' : (codes[name]?.(value) ?? value);
}
