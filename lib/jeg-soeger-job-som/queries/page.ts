import { randomUUID } from 'node:crypto';
import { today } from '@/lib/core/clock';
import { dbFor } from '@/lib/core/db';
import { type FormState, newFormState } from '@/lib/core/form-state';
import { findParked } from '@/lib/core/forms/parked';
import type { Viewer } from '@/lib/core/session/viewer';
import { type Credit, creditsOf } from '@/lib/find-job/queries/credits';
import { findTaxonomy, suggestStillinger } from '@/lib/taxonomy/queries';
import { conceptUriDaOf, isUdgaaet, stillingIdOf } from '@/lib/taxonomy/rules';
import { suggestionQuerySchema } from '@/lib/taxonomy/schema';
import { stillingNavn } from '@/lib/taxonomy/texts';
import { findJobwishes } from '../queries';
import { type Jobwish, mostJobwishes } from '../rules';
import { oneSchema, type PageParams, readPageParams } from '../schema';
import { alreadyChosen, jobwishTexts as texts } from '../texts';

/** One stilling on the list, in words. */
export type WishView = {
  id: string;
  conceptUriDa: string;
  navn: string;
  hasEducation: boolean;
  experience: { years: number; lastUsedYear: number } | null;
  udgaaet: { afloestAf: string | null } | null;
  /** The form that changes the answers, where it stands open. */
  change: { initialState: FormState; udgave: number } | null;
  /** For the buttons. */
  press: FormState;
};

/** What the part that adds a stilling shows. */
export type AddView =
  | { step: 'search'; text: string; found: { navn: string; href: string }[] | null; problem: string | null }
  | { step: 'answer'; stilling: string; alias: string; navn: string; note: string | null; initialState: FormState };

/** What has just happened. A removal can be undone. */
export type HappenedView = { title: string; undo: { fjernelse: string; press: FormState } | null };

export type JobwishPageView = {
  isCitizen: boolean;
  thisYear: number;
  wishes: WishView[];
  /** Null for a caseworker, who adds nothing. */
  add: AddView | null;
  happened: HappenedView | null;
  /** Something typed when a session ran out stands in a form again. */
  isRestored: boolean;
  isTaxonomyKnown: boolean;
  credits: Credit[];
};

/** Everything the page shows beside what outside systems are asked for. */
export async function getJobwishPage(
  viewer: Viewer,
  searchParams: Record<string, string | string[] | undefined>,
): Promise<JobwishPageView> {
  const params = readPageParams(searchParams);
  const [{ jobwishes, isTaxonomyKnown }, parkedAdd, parkedChange] = await Promise.all([
    findJobwishes(viewer),
    findTyped(viewer, params, 'jobwish-tilfoej'),
    findTyped(viewer, params, 'jobwish-ret'),
  ]);
  const isCitizen = viewer.kind === 'citizen';
  const wishes = jobwishes.map((wish) => wishView(wish, params, parkedChange));
  const add = isCitizen ? await addView(jobwishes, params, parkedAdd) : null;
  const isRestored =
    (add?.step === 'answer' && parkedAdd !== null) || (parkedChange !== null && wishes.some((one) => one.change));
  const happened = isCitizen ? await happenedView(viewer, jobwishes, params) : null;
  const known = { thisYear: Number(today().slice(0, 4)), isTaxonomyKnown, credits: creditsOf('jobnet') };
  return { ...known, isCitizen, wishes, add, happened, isRestored };
}

type Typed = Record<string, string> & { stilling: string };

/** What was typed when a session ran out, for whoever comes back and has not chosen anything else meanwhile. */
async function findTyped(viewer: Viewer, { soeg, stilling, ret }: PageParams, form: string): Promise<Typed | null> {
  const typed = await findParked(viewer, form);
  const known = oneSchema.safeParse(typed);
  if (!known.success) return null;
  // The search field stands in the address beside the stilling that was found with it, also when it is empty.
  const chosen = stilling ?? ret ?? soeg;
  return chosen === null || chosen === known.data.stilling ? { ...typed, ...known.data } : null;
}

function wishView(wish: Jobwish, { ret }: PageParams, parked: Typed | null): WishView {
  const { conceptUriDa, hasEducation, experience, udgaaet, revision } = wish;
  const id = stillingIdOf(conceptUriDa);
  const typed = parked?.stilling === id ? parked : {};
  const isOpen = parked ? parked.stilling === id : ret === id;
  return {
    ...{ id, conceptUriDa, hasEducation, experience },
    navn: stillingNavn(wish),
    udgaaet: udgaaet && { afloestAf: udgaaet.afloestAf?.titel ?? null },
    change: isOpen
      ? { initialState: newFormState(randomUUID(), { ...answersOf(wish), ...typed }), udgave: revision }
      : null,
    press: newFormState(randomUUID()),
  };
}

function answersOf({ hasEducation, experience }: Jobwish): Record<string, string> {
  return {
    uddannelse: hasEducation ? 'ja' : 'nej',
    erfaring: experience ? 'ja' : 'nej',
    ...(experience && { aar: String(experience.years), senest: String(experience.lastUsedYear) }),
  };
}

async function addView(wishes: readonly Jobwish[], params: PageParams, parked: Typed | null): Promise<AddView> {
  const stilling = parked?.stilling ?? params.stilling;
  if (wishes.length >= mostJobwishes) return { step: 'search', text: '', found: null, problem: texts.tooMany };
  if (!stilling) return searchView(params.soeg ?? '');
  const alias = (parked ? parked.alias : params.alias) || null;
  const named = await nameToAdd(wishes, stilling, alias);
  if ('problem' in named) return { step: 'search', text: '', found: null, problem: named.problem };
  const initialState = newFormState(randomUUID(), parked ?? {});
  return { step: 'answer', stilling, alias: alias ?? '', ...named, initialState };
}

/** What is to be added is called so; or why it cannot be added, told before anything is asked about it. */
async function nameToAdd(
  wishes: readonly Jobwish[],
  id: string,
  aliasIdentifier: string | null,
): Promise<{ navn: string; note: string | null } | { problem: string }> {
  const kept = await findTaxonomy();
  if (!kept.ok) return { problem: texts.taxonomyDown };
  const stilling = kept.value.value.findStilling(conceptUriDaOf(id));
  if (!stilling) return { problem: texts.unknown };
  if (isUdgaaet(stilling, today())) return { problem: texts.hasLeft };
  const alias = stilling.aliasser.find((one) => one.aliasIdentifier === aliasIdentifier)?.navn ?? null;
  const there = wishes.find(({ conceptUriDa }) => conceptUriDa === stilling.conceptUriDa);
  if (there) return { problem: alreadyChosen(stilling.titel, there.alias, alias) };
  return { navn: stillingNavn({ titel: stilling.titel, alias }), note: alias && texts.aliasStandsFor(stilling.titel) };
}

async function searchView(text: string): Promise<AddView> {
  const view = { step: 'search', text } as const;
  if (text === '') return { ...view, found: null, problem: null };
  const asked = suggestionQuerySchema.safeParse({ text, max: 30 });
  if (!asked.success) return { ...view, found: null, problem: asked.error.issues[0]?.message ?? null };
  const answer = await suggestStillinger(asked.data);
  if (!answer.ok) return { ...view, found: null, problem: texts.taxonomyDown };
  const found = answer.value.forslag.map(({ conceptUriDa, aliasIdentifier, ...named }) => ({
    navn: stillingNavn(named),
    href: `?${new URLSearchParams({ stilling: stillingIdOf(conceptUriDa), ...(aliasIdentifier && { alias: aliasIdentifier }) })}#tilfoej`,
  }));
  return { ...view, found, problem: found.length === 0 ? texts.nothingFound(text) : null };
}

async function happenedView(
  viewer: Viewer,
  wishes: readonly Jobwish[],
  params: PageParams,
): Promise<HappenedView | null> {
  const named = (id: string) => {
    const wish = wishes.find(({ conceptUriDa }) => conceptUriDa === conceptUriDaOf(id));
    return wish ? stillingNavn(wish) : null;
  };
  const { tilfoejet, rettet, fjernet, erstattet, afstemt } = params;
  if (afstemt) return { title: texts.resolved, undo: null };
  const added = tilfoejet && named(tilfoejet);
  if (added) return { title: texts.added(added), undo: null };
  const changed = rettet && named(rettet);
  if (changed) return { title: texts.changed(changed), undo: null };
  const removal = await findRemoval(viewer, fjernet ?? erstattet);
  if (!removal) return null;
  const title = erstattet ? texts.replaced(stillingNavn(removal)) : texts.removed(stillingNavn(removal));
  const isBack = wishes.some(({ conceptUriDa }) => conceptUriDa === removal.conceptUriDa);
  if (isBack) return null;
  return { title, undo: fjernet ? { fjernelse: removal.id, press: newFormState(randomUUID()) } : null };
}

function findRemoval(viewer: Viewer, id: string | null) {
  if (!id) return null;
  const { accountId } = viewer.citizen;
  return dbFor(viewer).jobwishHistory.findFirst({ where: { id, accountId, change: 'fjernet' } });
}
