import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { blindIndex } from '@/lib/core/crypto';
import { people, person } from '@/prisma/seed/people';
import type { BuiltAction } from '@/tests/support/manifests';
import { actionRequest, outcomeOf } from '@/tests/support/server-action';
import { publicUrl, type Visitor } from './actors';
import { type Form, type FormAnswer, forms } from './forms';
import { gather, oneOfEachKind, openSite, type Site } from './portal';
import { changedTables, type Snapshot, takeSnapshot } from './snapshot';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  return site.close;
});

/** One visitor who sends one form. */
interface Attempt {
  visitor: Visitor;
  action: BuiltAction;
  form: Form;
  expected: FormAnswer;
}

function attempts(): Attempt[] {
  return site.visitors.flatMap((visitor) =>
    site.build.actions.flatMap((action) => {
      const form = forms[action.name];
      return form ? [{ visitor, action, form, expected: form.answers[visitor.kind] }] : [];
    }),
  );
}

const mayWrite = ({ expected }: Attempt) => expected === 'done' || expected.startsWith('to ');
const describe = ({ visitor, action }: Attempt) => `${action.name.split('#')[1]} by ${visitor.name}`;

async function post({ visitor, action, form }: Attempt, origin: string | undefined, path = action.page) {
  const submitId = randomUUID();
  const fields = { ...form.fields(submitId.slice(0, 8)), submitId };
  const request = actionRequest(action.id, fields, { hasState: !form.isButton });
  const headers = { ...(await visitor.arrive()), ...request.headers, ...(origin !== undefined && { origin }) };
  return site.send(path, { ...request, headers });
}

const joblogId = /\/joblog\/[0-9a-f-]{36}/;

async function tryIt(attempt: Attempt): Promise<string[]> {
  const outcome = outcomeOf(await post(attempt, publicUrl));
  const expected = attempt.expected.replace(/^away /, '').replace('{here}', encodeURIComponent(attempt.action.page));
  const refused = outcome.kind === 'drawn-again' && outcome.state.formErrors.length > 0 ? 'refused' : 'asked again';
  const answers = {
    'sent-on': () => (outcome.kind === 'sent-on' ? `to ${outcome.to}` : ''),
    'drawn-again': () => (outcome.kind === 'drawn-again' && outcome.state.status === 'ok' ? 'done' : refused),
    'not-run': () => 'not run',
  };
  const told = answers[outcome.kind]();
  const answer = expected.includes('{id}') ? told.replace(joblogId, '/joblog/{id}') : told;
  return answer === expected ? [] : [`${describe(attempt)} must be "${expected}" and was "${answer}"`];
}

test('every server action of the build stands in the table, and every form of the table in the build', () => {
  const built = site.build.actions.map(({ name }) => name);
  expect(
    built.filter((name) => !forms[name]),
    'Say in tests/access/forms.ts who may send these forms',
  ).toEqual([]);
  expect(
    Object.keys(forms).filter((name) => !built.includes(name)),
    'These forms are gone: take them out of tests/access/forms.ts',
  ).toEqual([]);
});

/** Sessions are made and used all the time, the audit grows, and what was typed is kept for whoever was signed off. */
const bookkeeping = ['jobnet.session', 'jobnet.audit_entry', 'jobnet.parked_form'];

async function writtenBy(work: () => Promise<unknown>, without: readonly string[]): Promise<string[]> {
  const before: Snapshot = await takeSnapshot(site.db.owner, without);
  await work();
  return changedTables(before, await takeSnapshot(site.db.owner, without));
}

test('a form that is not for the sender is refused, and nothing is written', async () => {
  const { owner } = site.db;
  const refused = attempts().filter((attempt) => !mayWrite(attempt));
  const [lastEntry, parked] = [await owner.auditEntry.count(), await owner.parkedForm.count()];
  let problems: string[] = [];
  const written = await writtenBy(async () => {
    problems = await gather(refused, tryIt);
  }, bookkeeping);
  expect(problems).toEqual([]);
  if (written.length > 0) {
    for (const attempt of refused)
      expect(await writtenBy(() => tryIt(attempt), bookkeeping), describe(attempt)).toEqual([]);
  }
  expect(written).toEqual([]);
  const entries = await owner.auditEntry.findMany({ where: { seq: { gt: lastEntry } } });
  expect(new Set(entries.map(({ actorKind, action }) => `${actorKind}: ${action}`))).toEqual(
    // A form on a page that a caseworker may look at is drawn again with that page.
    new Set(['caseworker: change-refused', 'caseworker: page-seen']),
  );
  const kept = await owner.parkedForm.findMany({ include: { account: true } });
  expect(parked).toBe(0);
  expect(new Set(kept.map(({ account }) => account.username))).toEqual(new Set(['mikkel.toft']));
});

test('a caseworker who looks at a citizen and sends every form changes nothing but their own visit', async () => {
  const looking = attempts().filter(({ visitor }) => visitor.kind === 'looking');
  // Looking at a citizen stands in the citizen's login history (SAG-3).
  const trail = ['jobnet.session', 'jobnet.audit_entry', 'jobnet.login_history'];
  expect(await writtenBy(() => gather(looking, tryIt), trail)).toEqual([]);
});

const foreign = ['null', 'https://evil.example', `${publicUrl}.evil.example`, publicUrl.replace('https', 'http')];
/** Where somebody might hope that nobody asks where a form comes from. */
const unguarded = ['/livez', '/readyz/x', '/metricsx', '/favicon-x', '/ikoner/x', '/generated/x'];

test('a form that does not come from the portal’s own pages is refused, whoever sends it, and nothing is written', async () => {
  const all = attempts().map((attempt) => {
    return { ...attempt, visitor: { ...attempt.visitor, arrive: () => site.as(attempt.visitor) } };
  });
  await Promise.all(site.visitors.map(site.as));
  const posts = [undefined, ...foreign].flatMap((origin) => all.map((attempt) => ({ attempt, origin })));
  let problems: string[] = [];
  const written = await writtenBy(async () => {
    problems = await gather(posts, async ({ attempt, origin }) => {
      const { status } = await post(attempt, origin);
      return status === 403 ? [] : [`${describe(attempt)} with Origin ${origin} must be 403 and was ${status}`];
    });
  }, []);
  expect(problems).toEqual([]);
  expect(written).toEqual([]);
});

test('a form without an Origin is refused too where no page is', async () => {
  const [visitor] = site.visitors.filter(({ kind }) => kind === 'citizen');
  const own = attempts().filter((attempt) => attempt.visitor === visitor);
  const posts = own.flatMap((attempt) => unguarded.map((path) => ({ attempt, path })));
  const written = await writtenBy(
    () => gather(posts, ({ attempt, path }) => post(attempt, undefined, path).then(() => [])),
    // Whoever is refused is led to the forside, which keeps what it has shown.
    ['jobnet.session', 'jobnet.forsidekort_choice', 'jobnet.automatch_run', 'jobsoegningsdata.event'],
  );
  expect(written).toEqual([]);
});

test('a caseworker is not let in to a citizen whom DFDG does not let them see', async () => {
  const opens = attempts().filter(({ action }) => action.name.endsWith('#openCitizenAction'));
  const [kim, rikke] = opens.filter(({ visitor }) => visitor.kind === 'caseworker');
  const look = (attempt: Attempt | undefined, key: string) =>
    attempt && tryIt({ ...attempt, form: { ...attempt.form, fields: () => ({ cpr: person(key).cpr }) } });
  const written = await writtenBy(async () => {
    expect(await look(kim, 'jonas')).toEqual([expect.stringContaining('was "asked again"')]);
    expect(await look(rikke, 'sofie')).toEqual([expect.stringContaining('was "asked again"')]);
  }, bookkeeping);
  expect(written).toEqual([]);
});

/** Account → a mark that changes with the account or the number of its open sessions. */
async function accountMarks(): Promise<Map<string, string>> {
  const rows = await site.db.owner.$queryRaw<{ person: string; mark: string }[]>`
    SELECT a.cpr_index AS person, a.xmin::text || ':' || count(s.ended_at) AS mark
    FROM jobnet.account a LEFT JOIN jobnet.session s ON s.account_id = a.id AND s.actor_kind = 'citizen'
    GROUP BY a.id, a.cpr_index, a.xmin`;
  return new Map(rows.map((row) => [row.person, row.mark]));
}

test('a form from the right sender is carried out, and touches no other account', async () => {
  const names = new Map(people.map(({ key, cpr }) => [blindIndex(cpr), key]));
  const oneOfEach = oneOfEachKind(site.visitors);
  // Who comes makes no difference to a form that is about somebody else.
  const allowed = attempts().filter((one) => mayWrite(one) && (!one.form.account || oneOfEach.includes(one.visitor)));
  for (const attempt of allowed) {
    const before = await accountMarks();
    expect(await tryIt(attempt)).toEqual([]);
    const after = await accountMarks();
    const touched = [...after].filter(([who, mark]) => before.get(who) !== mark).map(([who]) => names.get(who));
    const mayTouch = [attempt.form.account, attempt.visitor.employee ? undefined : attempt.visitor.subject?.key];
    expect(
      touched.filter((key) => !mayTouch.includes(key)),
      describe(attempt),
    ).toEqual([]);
  }
});
