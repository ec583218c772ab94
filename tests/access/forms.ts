import { randomUUID } from 'node:crypto';
import { demoPassword, person } from '@/prisma/seed/people';
import { currentPolicyVersion } from '@/services/content/stub/policies';
import { everybody, type Row } from './kinds';

/**
 * How a form is answered. "done" and "to …" may write; after the others every table must be as it was: "refused" draws
 * the form again with the reason, "away to …" sends the visitor on. `{here}` is the address of the form, encoded; `{id}`
 * is the id of a joblog, whichever it is.
 */
export type FormAnswer = 'done' | 'refused' | `to ${string}` | `away to ${string}`;

export interface Form {
  /** What somebody would plausibly send. `nonce` makes it unlike what others send. */
  fields: (nonce: string) => Record<string, string>;
  /** Whose account it changes when that is not the sender's own, by the key of the cast. */
  account?: string;
  /** Only a button: the action takes nothing but the form. */
  isButton?: true;
  answers: Row<FormAnswer>;
}

/** A form for somebody who is logged in as the right kind: the others are told no, or sent to log in. */
function only(answers: Partial<Row<FormAnswer>>): Row<FormAnswer> {
  return everybody<FormAnswer>('refused', {
    nobody: 'away to /login?tilbage={here}',
    system: 'away to /login?tilbage={here}',
    'signed-off': 'away to /login/udloebet?tilbage={here}',
    'staff-signed-off': 'away to /sagsbehandleradgang?status=udloebet',
    ...answers,
  });
}

const newPassword = 'ny-Hemmelig-kode-92';
const twice = { nyAdgangskode: newPassword, gentagAdgangskode: newPassword };
const accepted = { accepter: 'ja', version: currentPolicyVersion };
const anna = person('anna');
/** The same for everybody: who has which job agent is told by e-mail only. */
const sent = '/find-job/jobagenter/opret?searchString=kok&WIDK=true&status=sendt';

/** Stillinger that nobody who sends these forms has on their list: Account manager, and one that has left. */
const newChoice = '8c6271ae-9626-40b6-9ca9-45581f2bcbd0';
const nobodysChoice = '00000000-0000-4000-8000-000000000002';

const nobodysJoblog = '00000000-0000-4000-8000-000000000003';

/** What a joblog holds that can be saved. */
const someActivity = { art: 'anden-aktivitet', titel: 'Jobmesse', dato: '2020-01-15', land: 'DK' };

/** Every server action there is. Each export of a file with 'use server' is a door to the street. */
export const forms: Record<string, Form> = {
  'lib/cookievalg/actions.ts#chooseCookiesAction': {
    isButton: true,
    fields: () => ({ valg: 'alle', tilbage: '/kontakt' }),
    answers: everybody<FormAnswer>('away to /kontakt'),
  },
  'lib/login/actions.ts#loginAction': {
    // Somebody who changes neither name nor password here.
    fields: () => ({ brugernavn: person('mikkel').username, adgangskode: demoPassword, tilbage: '/joblog' }),
    account: 'mikkel',
    answers: everybody<FormAnswer>('to /joblog', { looking: 'refused' }),
  },
  'lib/login/actions.ts#logoutAction': {
    isButton: true,
    fields: () => ({}),
    answers: everybody<FormAnswer>('to /login?status=ud', {
      nobody: 'away to /login?status=ud',
      'signed-off': 'away to /login?status=ud',
      'staff-signed-off': 'away to /login?status=ud',
      system: 'away to /login?status=ud',
      caseworker: 'to /sagsbehandleradgang?status=ud',
      looking: 'to /sagsbehandleradgang?status=ud',
      support: 'to /sagsbehandleradgang?status=ud',
      employer: 'to /sagsbehandleradgang?status=ud',
    }),
  },
  'lib/sagsbehandler/actions.ts#openCitizenAction': {
    fields: () => ({ cpr: anna.cpr }),
    answers: only({ caseworker: 'to /forside', looking: 'to /forside' }),
  },
  'lib/sagsbehandler/actions.ts#closeCitizenAction': {
    isButton: true,
    fields: () => ({}),
    answers: everybody<FormAnswer>('away to /sagsbehandleradgang', { looking: 'to /sagsbehandleradgang' }),
  },
  'lib/konto/actions.ts#createAccountAction': {
    fields: (nonce) => ({ brugernavn: `ny.${nonce}`, ...twice, ...accepted }),
    answers: only({ enrolling: 'to /forside' }),
  },
  'lib/konto/actions.ts#changeUsernameAction': {
    fields: (nonce) => ({ brugernavn: `andet.${nonce}` }),
    answers: only({ citizen: 'done' }),
  },
  'lib/konto/actions.ts#changePasswordAction': {
    fields: () => ({ nuvaerende: demoPassword, ...twice }),
    answers: only({ citizen: 'done' }),
  },
  // Asks for no old password: only for those who have none of their own yet.
  'lib/konto/actions.ts#replacePasswordAction': {
    fields: () => twice,
    answers: only({ 'one-time': 'to /forside' }),
  },
  'lib/persondata/actions.ts#acceptPolicyAction': {
    fields: () => accepted,
    answers: only({
      ...{ 'new-policy': 'to /forside', citizen: 'to /forside', 'one-time': 'to /forside' },
      // Nobody is led back to a step of logging in.
      ...{ nobody: 'away to /login', system: 'away to /login', 'signed-off': 'away to /login/udloebet' },
    }),
  },
  'lib/jeg-soeger-job-som/actions.ts#addJobwishAction': {
    fields: () => ({ stilling: newChoice, alias: '', uddannelse: 'ja', erfaring: 'nej' }),
    answers: only({ citizen: `to /jeg-soeger-job-som?tilfoejet=${newChoice}` }),
  },
  'lib/jeg-soeger-job-som/actions.ts#changeJobwishAction': {
    fields: () => ({ stilling: nobodysChoice, udgave: '1', uddannelse: 'ja', erfaring: 'nej' }),
    answers: only({}),
  },
  'lib/jeg-soeger-job-som/actions.ts#removeJobwishAction': {
    fields: () => ({ stilling: nobodysChoice }),
    answers: only({ citizen: 'to /jeg-soeger-job-som' }),
  },
  'lib/jeg-soeger-job-som/actions.ts#undoRemovalAction': {
    fields: () => ({ fjernelse: '018f0000-0000-7000-8000-000000000001' }),
    answers: only({}),
  },
  'lib/jeg-soeger-job-som/actions.ts#replaceUdgaaetAction': {
    fields: () => ({ stilling: nobodysChoice }),
    // Nothing took its place.
    answers: only({}),
  },
  'lib/jeg-soeger-job-som/actions.ts#resolveConflictAction': {
    fields: () => ({ valg: 'jobnet', version: 'another-one' }),
    answers: only({}),
  },
  // A joblog that nobody has: the list tells that it is gone.
  'lib/joblog/actions/row.ts#moveJoblogAction': {
    fields: () => ({ id: nobodysJoblog, version: '1', status: 'soegt' }),
    answers: only({ citizen: `to /joblog?konflikt=${nobodysJoblog}#log-${nobodysJoblog}` }),
  },
  'lib/joblog/actions/row.ts#dateJoblogAction': {
    fields: () => ({ id: nobodysJoblog, version: '1', dato: '2026-01-02' }),
    answers: only({ citizen: `to /joblog?konflikt=${nobodysJoblog}#log-${nobodysJoblog}` }),
  },
  'lib/joblog/actions/row.ts#deleteJoblogAction': {
    fields: () => ({ id: nobodysJoblog, version: '1' }),
    answers: only({ citizen: `to /joblog?konflikt=${nobodysJoblog}#log-${nobodysJoblog}` }),
  },
  'lib/joblog/actions/row.ts#undoDeleteAction': {
    fields: () => ({ id: nobodysJoblog }),
    // There is nothing to bring back.
    answers: only({}),
  },
  'lib/joblog/actions/form.ts#createJoblogAction': {
    fields: (nonce) => ({ ...someActivity, titel: `Jobmesse ${nonce}` }),
    answers: only({ citizen: 'to /joblog/{id}?gemt=ja' }),
  },
  'lib/joblog/actions/form.ts#changeJoblogAction': {
    // Nobody has it: what was typed is kept, and offered as a new one.
    fields: () => ({ ...someActivity, joblog: nobodysJoblog, udgave: '1' }),
    answers: only({ citizen: 'to /joblog/{id}/rediger?konflikt=ja' }),
  },
  'lib/joblog/actions/dokument.ts#saveDokumentAction': {
    // Nobody has it.
    fields: () => ({ id: nobodysJoblog, type: 'cv' }),
    answers: only({}),
  },
  'lib/joblog/actions/dokument.ts#saveWaitingAction': {
    // Nothing waits for it.
    fields: () => ({ id: nobodysJoblog }),
    answers: only({ citizen: 'to /joblog/{id}?gemt=dokument#dokumenter' }),
  },
  'lib/joblog/actions/dokument.ts#saveAdAction': {
    fields: () => ({ id: nobodysJoblog }),
    answers: only({}),
  },
  'lib/joblog/actions/dokument.ts#removeDokumentAction': {
    fields: () => ({ id: nobodysJoblog, type: 'cv' }),
    answers: only({}),
  },
  'lib/gemt-soegning/actions.ts#saveSearchAction': {
    fields: (nonce) => ({ navn: `Kok ${nonce}`, soegning: `searchString=${nonce}` }),
    answers: only({ citizen: 'to /find-job/gemte-soegninger?gemt=ja' }),
  },
  'lib/gemt-soegning/actions.ts#renameSearchAction': {
    // Nobody has a search of this id.
    fields: () => ({ navn: 'Andet navn', id: randomUUID() }),
    answers: only({}),
  },
  'lib/gemt-soegning/actions.ts#searchButtonAction': {
    isButton: true,
    fields: () => ({ goer: 'slet' }),
    answers: everybody<FormAnswer>('away to /find-job/gemte-soegninger'),
  },
  'lib/jobagent/actions.ts#createAgentAction': {
    fields: (nonce) => ({
      soegning: 'searchString=kok',
      side: 'widk',
      hyppighed: 'daglig',
      email: `${nonce}@example.com`,
    }),
    // On the way the session that has run out is noted as ended.
    account: 'mikkel',
    answers: everybody<FormAnswer>(`to ${sent}`, { looking: 'refused' }),
  },
  'lib/jobagent/actions.ts#agentButtonAction': {
    isButton: true,
    fields: () => ({ goer: 'slet' }),
    answers: everybody<FormAnswer>('away to /find-job/jobagenter'),
  },
  'lib/jobagent/actions.ts#linkButtonAction': {
    isButton: true,
    fields: () => ({ goer: 'afmeld', kode: 'ikke-en-kode' }),
    answers: everybody<FormAnswer>('away to /find-job/jobagenter/afmeld', { looking: 'away to /find-job/jobagenter' }),
  },
  'lib/jobannonce/actions.ts#favouriteAction': {
    // Nobody has kept it.
    fields: () => ({ annonce: 'internal:1', gem: 'nej' }),
    answers: only({ citizen: 'done' }),
  },
  'lib/jobannonce/actions.ts#favouritePressAction': {
    fields: () => ({ annonce: 'internal:1', gem: 'nej' }),
    answers: only({ citizen: 'to /find-job/favoritter?fjernet=internal%3A1' }),
  },
  'lib/automatch/actions.ts#hideSuggestionAction': {
    isButton: true,
    fields: () => ({ annonce: 'internal:1' }),
    answers: everybody<FormAnswer>('away to /forside#jobforslag', {
      citizen: 'to /forside?skjult=internal%3A1#jobforslag',
    }),
  },
  'lib/automatch/actions.ts#showSuggestionAction': {
    isButton: true,
    fields: () => ({ annonce: 'internal:1' }),
    answers: everybody<FormAnswer>('away to /forside#jobforslag', { citizen: 'to /forside#jobforslag' }),
  },
  'lib/forside/actions.ts#foldAction': {
    isButton: true,
    fields: () => ({ del: 'vigtig-information', foldet: 'ja' }),
    answers: everybody<FormAnswer>('away to /forside', { citizen: 'to /forside' }),
  },
  'lib/banner/actions.ts#dismissBannerAction': {
    isButton: true,
    fields: () => ({ banner: 'hvem-kigger-med', tilbage: '/forside' }),
    answers: everybody<FormAnswer>('away to /forside', { citizen: 'to /forside' }),
  },
  'lib/demo/actions.ts#saveControlsAction': {
    fields: () => ({ minutter: '0' }),
    answers: everybody<FormAnswer>('away to /demo', { looking: 'refused' }),
  },
  'lib/demo/actions.ts#resetControlsAction': {
    isButton: true,
    fields: () => ({}),
    answers: everybody<FormAnswer>('away to /demo'),
  },
};
