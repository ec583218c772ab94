import { randomUUID } from 'node:crypto';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { hideSuggestion, keepAutomatch, showAutomatch, showSuggestion } from '@/lib/automatch/mutations';
import { dismissBanner } from '@/lib/banner/mutations';
import { saveCookieChoice } from '@/lib/cookievalg/mutations';
import { dbFor } from '@/lib/core/db';
import { createSession, hashSessionId } from '@/lib/core/session/store';
import type { CaseworkerActor, Citizen, CitizenActor, EnrollingActor } from '@/lib/core/session/viewer';
import { resetControls, saveControls } from '@/lib/demo/mutations';
import { controlsSchema } from '@/lib/demo/schema';
import { foldPart, openForside, showCards } from '@/lib/forside/mutations';
import { pressSearchButton, renameSearch, saveSearch } from '@/lib/gemt-soegning/mutations';
import { resolveConflict } from '@/lib/jeg-soeger-job-som/mutations/conflict';
import { replaceUdgaaet } from '@/lib/jeg-soeger-job-som/mutations/udgaaede';
import { addJobwish, changeJobwish, removeJobwish, undoRemoval } from '@/lib/jeg-soeger-job-som/mutations/wishes';
import { createAgent } from '@/lib/jobagent/mutations/create';
import { pressAgentButton } from '@/lib/jobagent/mutations/owned';
import { createAgentSchema } from '@/lib/jobagent/schema';
import { markSeen, rememberOpened, setFavourite } from '@/lib/jobannonce/mutations';
import { attachDokumenter, removeDokument, saveAd, saveDokument, saveWaiting } from '@/lib/joblog/mutations/dokument';
import { changeJoblog, createJoblog } from '@/lib/joblog/mutations/form';
import { dateJoblog, deleteJoblog, moveJoblog, undoDelete } from '@/lib/joblog/mutations/row';
import { emptyValues } from '@/lib/joblog/rules/form';
import { recordEvent, recordFindJobVisit, recordLater, recordReport } from '@/lib/jobsoegningsdata/mutations';
import { changePassword, changeUsername, replaceOneTimePassword } from '@/lib/konto/mutations/access';
import { createAccount, createAndEnter } from '@/lib/konto/mutations/account';
import { attemptProblem, forgiveAttempts, isCurrentPassword } from '@/lib/konto/mutations/password-check';
import { logout } from '@/lib/login/mutations/sessions';
import { acceptPolicy } from '@/lib/persondata/mutations';
import { findPolicy } from '@/lib/persondata/queries';
import { closeCitizen, openCitizen } from '@/lib/sagsbehandler/mutations';
import { newAccount } from '@/tests/support/accounts';
import { caseworkerActor } from '@/tests/support/actors';
import { Browser } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { formOf, pressOf } from '@/tests/support/forms';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';
import { rowsOutside } from '@/tests/support/table-rows';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;

const password = 'gammel-adgangskode-26';
const fresh = { nyAdgangskode: 'kaffe-lampe-bjerg-77', gentagAdgangskode: 'kaffe-lampe-bjerg-77' };
const citizen: Citizen = await newAccount(owner, { password, mustChangePassword: true });

const kept = { search: randomUUID(), agent: randomUUID() };
const newAgent = createAgentSchema.parse({ soegning: 'searchString=kok', modtager: 'konto' });
const own = { createdAt: new Date(), search: '', accountId: citizen.accountId };
await owner.savedSearch.create({ data: { ...own, id: kept.search, name: 'Alt', lastRunAt: new Date(), knownAds: [] } });
await owner.favouriteAd.create({
  data: {
    accountId: citizen.accountId,
    createdAt: new Date(),
    index: 'internal',
    adId: '1',
    title: '',
    employer: '',
    place: '',
  },
});
await owner.jobAgent.create({
  data: { ...own, id: kept.agent, site: 'jobnet', rhythm: 'daglig', lastActiveAt: new Date(), nextRunOn: new Date() },
});

let caseworker: CaseworkerActor & { citizen: Citizen };
const press = () => pressOf('proeve', citizen.accountId);

/** The caseworker, taken for the citizen by a mutation whose own checks have been forgotten. */
const asCitizen = () => ({ ...caseworker, first: null }) as object as CitizenActor;
const asEnrolling = () => ({ ...caseworker, cpr: '0605991000', name: 'Signe Alstrup' }) as object as EnrollingActor;
const policy = await findPolicy();
const version = policy.ok ? policy.value.version : expect.unreachable('the stand-in has a policy');
const account = { brugernavn: 'signe.alstrup', ...fresh, version };

const ad = { index: 'internal', id: '1' };
const search = { text: 'kok', filters: {}, radius: null, sort: 'BestMatch', page: 1 };
const visit = { site: 'jobnet', search, hits: 1 } as const;
const joblog = { id: '00000000-0000-4000-8000-000000000001', version: '1' };
const typed = { ...emptyValues('anden-aktivitet', '2026-01-02'), titel: 'Jobmesse' };
const sent = () => ({ submission: press(), received: {} });
const sentFiles = { dokumenter: randomUUID(), cv: 'cv.pdf' };
const jobwish = { stilling: '68c9d4ce-3dfe-45ec-aa21-6ea6bed91035', uddannelse: 'ja', erfaring: 'nej' } as const;

/** Every mutation that is done by somebody, as a caseworker would do it. */
const mutations: Record<string, () => unknown> = {
  'automatch/mutations#hideSuggestion': () => hideSuggestion(asCitizen(), 'internal:1'),
  'automatch/mutations#keepAutomatch': () => keepAutomatch(caseworker, { fingerprint: 'x', picks: [] }),
  'automatch/mutations#showAutomatch': () => showAutomatch(caseworker),
  'automatch/mutations#showSuggestion': () => showSuggestion(asCitizen(), 'internal:1'),
  'banner/mutations#dismissBanner': () => dismissBanner(asCitizen(), { banner: 'hvem-kigger-med' }),
  'cookievalg/mutations#saveCookieChoice': () => saveCookieChoice('alle', '/'),
  'demo/mutations#saveControls': () => saveControls(controlsSchema.parse({ minutter: '3' })),
  'demo/mutations#resetControls': () => resetControls(),
  'jeg-soeger-job-som/mutations/conflict#resolveConflict': () =>
    resolveConflict(asCitizen(), { valg: 'jobnet', version: '' }, press()),
  'jeg-soeger-job-som/mutations/udgaaede#replaceUdgaaet': () =>
    replaceUdgaaet(asCitizen(), { stilling: '00000000-0000-4000-8000-000000000001' }, press()),
  'jeg-soeger-job-som/mutations/wishes#addJobwish': () => addJobwish(asCitizen(), jobwish, press()),
  'jeg-soeger-job-som/mutations/wishes#changeJobwish': () =>
    changeJobwish(asCitizen(), { ...jobwish, udgave: '1' }, press()),
  'jeg-soeger-job-som/mutations/wishes#removeJobwish': () => removeJobwish(asCitizen(), jobwish, press()),
  'jeg-soeger-job-som/mutations/wishes#undoRemoval': () =>
    undoRemoval(asCitizen(), { fjernelse: citizen.accountId }, press()),
  'forside/mutations#foldPart': () => foldPart(asCitizen(), { del: 'vigtig-information', foldet: 'ja' }),
  'forside/mutations#openForside': () => Promise.all(Object.values(openForside(caseworker))),
  'forside/mutations#showCards': () => showCards(caseworker),
  'jobannonce/mutations#markSeen': () => markSeen(caseworker, ad),
  'jobannonce/mutations#rememberOpened': () => rememberOpened(caseworker, 'jobnet', ad),
  'jobannonce/mutations#setFavourite': () => setFavourite(asCitizen(), { annonce: 'internal:1', gem: 'nej' }, press()),
  'joblog/mutations/dokument#attachDokumenter': () =>
    attachDokumenter(asCitizen(), joblog.id, { received: sentFiles, adKey: 'internal:1' }),
  'joblog/mutations/dokument#removeDokument': () => removeDokument(asCitizen(), { ...joblog, type: 'cv' }, press()),
  'joblog/mutations/dokument#saveAd': () => saveAd(asCitizen(), joblog, press()),
  'joblog/mutations/dokument#saveDokument': () =>
    saveDokument(asCitizen(), { ...joblog, type: 'cv' }, press(), sentFiles),
  'joblog/mutations/dokument#saveWaiting': () => saveWaiting(asCitizen(), joblog, press()),
  'joblog/mutations/form#createJoblog': () => createJoblog(asCitizen(), { ...typed, gemAnnonce: 'ja' }, sent()),
  'joblog/mutations/form#changeJoblog': () =>
    changeJoblog(asCitizen(), { ...typed, joblog: joblog.id, udgave: '1' }, sent()),
  'joblog/mutations/row#dateJoblog': () => dateJoblog(asCitizen(), { ...joblog, dato: '2026-01-02' }, press()),
  'joblog/mutations/row#deleteJoblog': () => deleteJoblog(asCitizen(), joblog, press()),
  'joblog/mutations/row#moveJoblog': () => moveJoblog(asCitizen(), { ...joblog, status: 'soegt' }, press()),
  'joblog/mutations/row#undoDelete': () => undoDelete(asCitizen(), joblog, press()),
  'jobsoegningsdata/mutations#recordEvent': () => recordEvent(caseworker, { name: 'logout', data: {} }),
  'jobsoegningsdata/mutations#recordFindJobVisit': () => recordFindJobVisit(caseworker, visit),
  'jobsoegningsdata/mutations#recordLater': () => recordLater(caseworker, { name: 'logout', data: {} }),
  'jobsoegningsdata/mutations#recordReport': () =>
    recordReport(caseworker, { name: 'find-job-closed', site: 'jobnet', seconds: 1 }),
  'gemt-soegning/mutations#saveSearch': () => saveSearch(asCitizen(), { navn: 'Kok', soegning: '' }, press()),
  'gemt-soegning/mutations#renameSearch': () => renameSearch(asCitizen(), { id: kept.search, navn: 'Nyt' }, press()),
  'gemt-soegning/mutations#pressSearchButton': () =>
    pressSearchButton(caseworker, formOf({ id: kept.search, goer: 'slet' })),
  'jobagent/mutations/create#createAgent': () => createAgent(asCitizen(), newAgent, press()),
  'jobagent/mutations/owned#pressAgentButton': () =>
    pressAgentButton(caseworker, formOf({ id: kept.agent, goer: 'slet' })),
  'konto/mutations/access#changeUsername': () => changeUsername(asCitizen(), 'nyt.navn', press()),
  'konto/mutations/access#changePassword': () => changePassword(asCitizen(), fresh, press()),
  'konto/mutations/access#replaceOneTimePassword': () => replaceOneTimePassword(asCitizen(), fresh, press()),
  'konto/mutations/account#createAccount': () => createAccount(asEnrolling(), account, press()),
  'konto/mutations/account#createAndEnter': () => createAndEnter(asEnrolling(), account, press()),
  'konto/mutations/password-check#attemptProblem': () => attemptProblem(asCitizen(), password),
  'konto/mutations/password-check#forgiveAttempts': () => forgiveAttempts(asCitizen()),
  'konto/mutations/password-check#isCurrentPassword': () => isCurrentPassword(asCitizen(), password),
  'login/mutations/sessions#logout': () => logout(caseworker),
  'persondata/mutations#acceptPolicy': () => acceptPolicy(asCitizen(), version, press()),
  'sagsbehandler/mutations#openCitizen': () => openCitizen(caseworker, '1403881000'),
  'sagsbehandler/mutations#closeCitizen': () => closeCitizen(caseworker),
};

/** Exports that nobody does: each with the reason why no caseworker can come this way. */
const doneByNobody: Record<string, string> = {
  'jeg-soeger-job-som/mutations/change#change': 'part of a change, with its checks made',
  'jeg-soeger-job-som/mutations/change#keyOf': 'names a row only',
  'jeg-soeger-job-som/mutations/change#refused': 'words only',
  'jeg-soeger-job-som/mutations/change#roomProblem': 'reads, on its caller’s transaction',
  'jeg-soeger-job-som/mutations/list#deleteWish': 'part of a change, on its transaction',
  'jeg-soeger-job-som/mutations/list#insertWish': 'part of a change, on its transaction',
  'jeg-soeger-job-som/mutations/list#lockList': 'part of a change, on its transaction',
  'jeg-soeger-job-som/mutations/list#publishList': 'part of a change, on its transaction',
  'jeg-soeger-job-som/mutations/list#readList': 'reads, on its caller’s transaction',
  'joblog/mutations/request-id#requestIdOf': 'makes a name only',
  'jobagent/mutations/begin#beginningOf': 'part of a change, reads what can be found',
  'jobagent/mutations/begin#dayAsDate': 'turns a day into a date',
  'jobagent/mutations/editions#ensureEdition': 'the same as noteAds, when there is none',
  'jobagent/mutations/editions#noteAds': 'done by the worker, about ads only',
  'jobagent/mutations/links#followLink': 'done by whoever has a signed link',
  'jobagent/mutations/links#linkedPage': 'makes an address only',
  'jobagent/mutations/links#pressLinkButton': 'done by whoever has a signed link',
  'jobagent/mutations/links#unsubscribeByCode': 'done by a mail program with a signed link',
  'jobagent/mutations/pause#pauseQuiet': 'done by the worker',
  'jobagent/mutations/resume#resumeAgent': 'part of a change, for an agent its caller has found',
  'jobagent/mutations/rhythm#changeRhythm': 'part of a change, for an agent its caller has found',
  'jobagent/mutations/tell#tellAll': 'done by the worker',
  'jobagent/mutations/visitor#askByMail': 'done by visitors, by e-mail only',
  'konto/mutations/announce#announce': 'part of a change, on its transaction',
  'konto/mutations/credentials#createCredentials': 'done by a jobcentre’s system with a credential of its own',
  'konto/mutations/person-admin#personAdminWire': 'the wire of the above',
  'konto/mutations/password-check#newPasswordProblem': 'looks at words only',
  'konto/mutations/username#isTaken': 'reads, on its caller’s transaction',
  'konto/mutations/username#isUniqueViolation': 'looks at an error only',
  'konto/mutations/username#usernameProblem': 'looks at words only',
  'login/mutations/door#beginLogin': 'a way in: nobody is logged in by it yet',
  'login/mutations/door#finishLogin': 'a way in',
  'login/mutations/identity#loginEmployee': 'a way in',
  'login/mutations/identity#loginNewAccount': 'a way in, for whoever has just created an account',
  'login/mutations/identity#loginWithMitid': 'a way in',
  'login/mutations/password#loginWithPassword': 'a way in',
  'login/mutations/protocol#authOptions': 'settings of the ways in',
  'login/mutations/sessions#actorBehind': 'reads',
  'login/mutations/sessions#openCitizenSession': 'a way in',
  'login/mutations/sessions#replaceOldSession': 'a way in: ends the session of the same browser',
  'person/mutations#refreshPerson': 'part of a citizen’s way in',
};

/** What a caseworker’s doings may change: the trail they leave, and counts of attempts, which protect the citizen. */
const trail = ['jobnet.audit_entry', 'jobnet.login_history', 'jobnet.login_throttle'];

async function exportsOfMutations(): Promise<string[]> {
  const files = globSync('lib/*/{mutations.ts,mutations/**/*.ts}').sort();
  const names = await Promise.all(
    files.map(async (file) => {
      const exported: object = await import(/* @vite-ignore */ resolve(file));
      const functions = Object.entries(exported).filter(([, value]) => typeof value === 'function');
      return functions.map(([name]) => `${file.slice('lib/'.length, -'.ts'.length)}#${name}`);
    }),
  );
  return names.flat();
}

beforeEach(async () => {
  const { employee } = caseworkerActor(null);
  const id = await createSession({ actorKind: 'caseworker', employee, method: 'employee', now: new Date() });
  const idHash = hashSessionId(id);
  await owner.session.update({ where: { idHash }, data: { accountId: citizen.accountId } });
  caseworker = { ...caseworkerActor(citizen, { sessionKey: idHash }), citizen };
});

const rows = () => rowsOutside(owner, { tables: trail, session: caseworker.sessionKey });

describe('every mutation', () => {
  test('is known to this test: a new one is to be tried as a caseworker, or to say why it cannot be', async () => {
    const known = [...Object.keys(mutations), ...Object.keys(doneByNobody)];
    expect((await exportsOfMutations()).sort()).toEqual(known.sort());
  });

  test.each(
    Object.keys(mutations).filter((name) =>
      /^(konto|persondata|jeg-soeger)[^/]*\/.*#(change|replace|create|accept|add|remove|undo)/.test(name),
    ),
  )('of a citizen’s data is stopped by the database when nothing else stops it: %s', async (name) => {
    const attempt = new Browser().post('/forside', async () => mutations[name]?.());
    await expect(attempt).rejects.toThrow(/permission denied/);
  });

  test.each(Object.keys(mutations))('as a caseworker changes no row: %s', async (name) => {
    const before = await rows();
    await new Browser().post('/forside', async () => mutations[name]?.()).catch(() => undefined);
    expect(await rows()).toEqual(before);
  });
});

describe('a caseworker’s connection', () => {
  test('is refused every kind of change by the database itself', async () => {
    const { account, session, parkedForm } = dbFor(caseworker);
    const { accountId: id } = citizen;
    const denied = /permission denied/;
    await expect(account.update({ where: { id }, data: { username: 'x' } })).rejects.toThrow(denied);
    await expect(session.deleteMany()).rejects.toThrow(denied);
    await expect(
      parkedForm.create({ data: { accountId: id, form: 'x', path: '/', cipher: 'x', createdAt: new Date() } }),
    ).rejects.toThrow(denied);
  });

  test.each(['caseworker', 'support', 'employer'] as const)('is that of any employee (%s)', async (kind) => {
    await expect(dbFor({ kind }).account.deleteMany()).rejects.toThrow(/permission denied/);
  });
});

describe('this test', () => {
  test('would see a change', async () => {
    const before = await rows();
    await owner.account.update({ where: { id: citizen.accountId }, data: { email: 'x@example.dk' } });
    expect(await rows()).not.toEqual(before);
  });
});
