import { beforeEach, describe, expect, test } from 'vitest';
import { type ImportSettings, importRelease } from '@/services/taxonomy/stub/release/import';
import { reportLines } from '@/services/taxonomy/stub/release/report';
import { findStilling, findUdgave, listStillinger } from '@/services/taxonomy/stub/tables';
import { testDatabase } from '@/tests/support/database';

const { app } = await testDatabase();

const id = (n: number) => `11111111-0000-4000-8000-00000000000${n}`;
const uri = (n: number) => `http://data.star.dk/esco/occupation/${id(n)}`;
const head = 'concept_uri_da,titel,disco_kode,gruppe,omraade,hotjob_qualified';
const kok = `${id(1)},Kok,5120.1,5120,130000,false`;
const tjener = `${id(2)},Tjener,5131.1,5131,130000,false`;
const smed = `${id(3)},Smed,7221.1,7221,50000,false`;
const opvasker = `${id(4)},Opvasker,9412.1,9412,130000,true`;
const grupper = ['gruppe,navn', '5120,Kokkearbejde', '5131,Tjenerarbejde', '7221,Smedearbejde', '9412,Køkkenhjælp'];
const omraader = ['omraade,navn', '130000,"Hotel, restauration"', '50000,Jern og metal'];

function file(name: string, ...lines: string[]) {
  return { name, text: `${lines.join('\n')}\n` };
}

const stillinger = (...rows: string[]) => file('stillinger.csv', head, ...rows);
const aliasser = (...rows: string[]) => file('aliasser.csv', 'alias,concept_uri_da', ...rows);

const first = [
  file('grupper.csv', ...grupper),
  file('omraader.csv', ...omraader),
  stillinger(kok, tjener, smed, opvasker),
  aliasser(`fiskekok,${id(1)}`, `overtjener,${id(2)}`, `grovsmed,${id(3)}`),
];

const idag = '2026-03-02';

function run(files: { name: string; text: string }[], settings: Partial<ImportSettings> = {}) {
  const now = new Date('2026-03-02T08:00:00Z');
  return app.$transaction((tx) => importRelease(tx, files, { idag, now, mayManyLeave: true, ...settings }));
}

async function titles() {
  const all = await listStillinger(app);
  return all.filter(({ gyldigTil }) => gyldigTil === null).map(({ titel }) => titel);
}

beforeEach(async () => {
  await app.taxonomyAlias.deleteMany();
  await app.taxonomyStillingsbetegnelse.deleteMany();
  await app.taxonomyGruppe.deleteMany();
  await app.taxonomyErhvervsomraade.deleteMany();
  await app.taxonomyUdgave.deleteMany();
  expect(await run(first)).toMatchObject({ outcome: 'written', version: 1, refused: [] });
});

describe('a release', () => {
  test('that says the same changes nothing, not even the version', async () => {
    expect(await run(first)).toMatchObject({ outcome: 'nothing-new', version: 1 });
    expect(await findUdgave(app)).toEqual({ version: 1, udgivet: '2026-03-02T08:00:00.000Z' });
  });

  test('may come from a Danish spreadsheet, with whole addresses', async () => {
    const rows = [kok, tjener, smed, opvasker].map((row) => row.replaceAll(',', ';').replace(/^/, uri(1).slice(0, 36)));
    const text = `\uFEFF${[head.replaceAll(',', ';'), ...rows].join('\r\n')}\r\n`;
    expect(await run([{ name: 'regneark.csv', text }])).toMatchObject({ outcome: 'nothing-new', refused: [] });
  });

  test('makes what it leaves out leave, with yesterday as its last day', async () => {
    const report = await run([stillinger(kok, tjener, opvasker)]);
    expect(report).toMatchObject({ outcome: 'written', version: 2, plan: { udgaaede: [{ titel: 'Smed' }] } });
    expect(await findStilling(app, uri(3))).toMatchObject({
      titel: 'Smed',
      gyldigTil: '2026-03-01',
      erstattetAf: null,
    });
    expect(await titles()).toEqual(['Kok', 'Opvasker', 'Tjener']);
  });

  test('may say itself when one leaves, and name a successor that it brings', async () => {
    const koekkenmedhjaelper = `${id(5)},Køkkenmedhjælper,9412.2,9412,130000,true`;
    const more = (row: string, rest = ',,') => `${row}${rest}`;
    const gone = more(opvasker, `,2026-02-28,${id(5)}`);
    const release = file(
      'ny.csv',
      `${head},gyldig_til,erstattet_af`,
      ...[kok, tjener, smed].map((row) => more(row, ',,')),
      gone,
      more(koekkenmedhjaelper, ',,'),
    );
    expect(await run([release])).toMatchObject({ refused: [], plan: { udgaaede: [{ titel: 'Opvasker' }] } });
    expect(await findStilling(app, uri(4))).toMatchObject({ gyldigTil: '2026-02-28', erstattetAf: uri(5) });
    expect(await findStilling(app, uri(5))).toMatchObject({ gyldigFra: idag, gyldigTil: null });
  });

  test('lets one come back that had left', async () => {
    await run([stillinger(kok, tjener, opvasker)]);
    await run([stillinger(kok, tjener, opvasker, smed)]);
    expect(await findStilling(app, uri(3))).toMatchObject({ gyldigTil: null });
    expect(await findUdgave(app)).toMatchObject({ version: 3 });
  });

  test('renames stillinger and groups, and keeps what points at them', async () => {
    const renamed = stillinger(kok.replace('Kok', 'Kok og køkkenleder'), tjener, smed, opvasker);
    await run([renamed, file('grupper.csv', 'gruppe,navn', '5120,Kokke')]);
    const found = await findStilling(app, uri(1));
    expect(found).toMatchObject({ titel: 'Kok og køkkenleder', aliasser: [{ navn: 'fiskekok' }] });
    expect(await app.taxonomyGruppe.findUnique({ where: { kode: '5120' } })).toMatchObject({ navn: 'Kokke' });
  });

  test('takes aliases alone, and keeps the identifier of one that stays', async () => {
    const before = await findStilling(app, uri(1));
    await run([aliasser(`fiskekok,${id(1)}`, `overtjener,${id(1)}`, `grovsmed,${id(3)}`, `stikflammesmed,${id(3)}`)]);
    const [kokken, tjeneren, smeden] = await Promise.all([1, 2, 3].map((n) => findStilling(app, uri(n))));
    expect(kokken?.aliasser).toEqual([...(before?.aliasser ?? []), expect.objectContaining({ navn: 'overtjener' })]);
    expect(tjeneren?.aliasser).toMatchObject([{ navn: 'overtjener', gyldigTil: '2026-03-01' }]);
    expect(smeden?.aliasser.map(({ navn }) => navn)).toEqual(['grovsmed', 'stikflammesmed']);
    expect(await titles()).toHaveLength(4);
  });

  test('leaves nothing behind when it is only tried', async () => {
    const report = await run([stillinger(kok, tjener, opvasker)], { isDryRun: true });
    expect(report).toMatchObject({ outcome: 'dry-run', version: 1, plan: { udgaaede: [{ titel: 'Smed' }] } });
    expect(await titles()).toHaveLength(4);
  });

  test('in which too many would leave is taken for half a file', async () => {
    const half = [stillinger(kok, tjener)];
    expect(await run(half, { mayManyLeave: false })).toMatchObject({ outcome: 'too-many-leave', version: 1 });
    expect(await titles()).toHaveLength(4);
    expect(await run(half)).toMatchObject({ outcome: 'written' });
  });

  test('becomes one version after the other when two are taken in at once', async () => {
    const reports = await Promise.all([
      run([file('a.csv', 'gruppe,navn', '5120,A')]),
      run([file('b.csv', 'gruppe,navn', '5131,B')]),
    ]);
    expect(reports.map(({ version }) => version).toSorted()).toEqual([2, 3]);
  });
});

describe('a bad line', () => {
  test.each([
    ['a title that is missing', `${id(6)},,7221.1,7221,50000,false`, 'titel is missing'],
    ['no ConceptUriDa', 'x,Drejer,7221.1,7221,50000,false', 'concept_uri_da is no ConceptUriDa'],
    ['an unknown group', `${id(6)},Drejer,7221.1,7229,50000,false`, 'gruppe 7229 is unknown'],
    ['an unknown erhvervsområde', `${id(6)},Drejer,7221.1,7221,99999,false`, 'omraade 99999 is unknown'],
    ['no yes and no no', `${id(6)},Drejer,7221.1,7221,50000,måske`, 'hotjob_qualified is neither true nor false'],
    ['a ConceptUriDa used before', kok, 'concept_uri_da stands on an earlier line too'],
    ['a title used before', `${id(6)},KOK,5120.1,5120,130000,false`, 'titel stands on an earlier line too'],
    ['too few values', `${id(6)},Drejer`, 'has 2 values, and the first line has 6'],
  ])('with %s is reported with its line, and the rest is taken', async (_, row, reason) => {
    const report = await run([stillinger(kok, tjener, smed, opvasker, row, `${id(7)},Bager,7512.1,5120,130000,false`)]);
    expect(report.refused).toMatchObject([
      { file: 'stillinger.csv', line: 6, reason: expect.stringContaining(reason) },
    ]);
    expect(await titles()).toEqual(['Bager', 'Kok', 'Opvasker', 'Smed', 'Tjener']);
  });

  test('makes nothing leave that it is about', async () => {
    const report = await run([stillinger(kok, tjener, opvasker, `${id(3)},Smed,x,7221,50000,false`)]);
    expect(report).toMatchObject({ outcome: 'nothing-new', refused: [{ line: 5, about: uri(3) }] });
    expect(await titles()).toContain('Smed');
  });

  test('of which nobody can tell what it is about makes nothing leave at all', async () => {
    const report = await run([stillinger(kok, tjener, opvasker, 'smed,Smed,7221.1,7221,50000,false')]);
    expect(report).toMatchObject({ outcome: 'nothing-new', refused: [{ about: '' }] });
  });

  test('cannot bring a successor, nor can one that falls away with it', async () => {
    const columns = `${head},gyldig_til,erstattet_af`;
    const row = (n: number, titel: string, successor: string) =>
      `${id(n)},${titel},7221.1,7221,50000,false,2026-01-01,${successor}`;
    const release = file('ny.csv', columns, row(6, 'Sadelmager', id(7)), row(7, 'Garver', id(9)));
    const report = await run([release]);
    expect(report.refused.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'erstattet_af points at no stilling'],
      [2, 'erstattet_af points at no stilling'],
    ]);
  });

  test('of an alias may be one that points nowhere, or that stands twice', async () => {
    const report = await run([
      aliasser(`fiskekok,${id(1)}`, `overtjener,${id(2)}`, `grovsmed,${id(3)}`, `garver,${id(8)}`, `Fiskekok,${id(2)}`),
    ]);
    expect(report.refused.map(({ line, reason }) => [line, reason])).toEqual([
      [5, 'concept_uri_da points at no stilling'],
      [6, 'alias stands on an earlier line too'],
    ]);
  });

  test('can make a whole file unreadable, and then nothing leaves', async () => {
    const broken = { name: 'stillinger.csv', text: `${head}\n${kok}\n"${tjener}\n` };
    const odd = file('andet.csv', 'navn,farve', 'Kok,blå');
    const report = await run([broken, odd]);
    expect(report.refused.map(({ file: name, line }) => [name, line])).toEqual([
      ['stillinger.csv', 3],
      ['andet.csv', 1],
    ]);
    expect(report.outcome).toBe('nothing-new');
  });
});

test('the report tells an operator what was refused, came and left', async () => {
  const columns = `${head},gyldig_til,erstattet_af`;
  const gone = `${opvasker},2026-02-28,${id(1)}`;
  const report = await run([file('ny.csv', columns, `${kok},,`, `${tjener},,`, gone, `${id(6)},,1,2,3,false,,`)]);
  const lines = reportLines(report, (conceptUriDa) => (conceptUriDa === uri(1) ? 'Kok' : conceptUriDa));
  expect(lines[0]).toBe('The release was taken in as version 2.');
  expect(lines).toContain('Refused lines: 1');
  expect(lines.find((line) => line.startsWith('  ny.csv:5 '))).toContain(
    'titel is missing; disco_kode is no DISCO code',
  );
  expect(lines).toContain('Left (udgået): 2');
  expect(lines).toContain('  Opvasker, last day 2026-02-28, replaced by Kok');
  expect(lines).toContain('  Smed, last day 2026-03-01');
});
