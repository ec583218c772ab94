import { describe, expect, test } from 'vitest';
import { today } from '@/lib/core/clock';
import { getPrint, makeCsv } from '@/lib/joblog/queries/export';
import { readListParams } from '@/lib/joblog/schema/liste';
import { addDays } from '@/lib/kalender/rules';
import { castAccount, newAccount } from '@/tests/support/accounts';
import { citizenActor } from '@/tests/support/actors';
import { inFault } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { makeJoblog, someJob } from '@/tests/support/joblogs';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;

const bo = citizenActor(await castAccount(owner, 'bo'));

describe('joblogs as a file', () => {
  test('are all there, each once, under their titles', async () => {
    const file = await makeCsv(bo, 'alle');
    const lines = file.ok ? file.value.text.trimEnd().split('\r\n') : expect.unreachable(file.detail);
    expect(lines[0]).toMatch(/^\uFEFFType;Stilling eller aktivitet;Status;Ansøgningsfrist;/);
    expect(lines).toHaveLength(1201);
  });

  test('are those of the filter', async () => {
    const file = await makeCsv(bo, 'samtale');
    const [, ...lines] = file.ok ? file.value.text.trimEnd().split('\r\n') : expect.unreachable(file.detail);
    expect(lines.every((line) => line.split(';')[2] === 'Samtale')).toBe(true);
    expect(lines.length).toBeGreaterThan(0);
  });

  test('run no formula, whichever system wrote it', async () => {
    const actor = citizenActor(await newAccount(owner));
    const company = { ...someJob.company, phone: '+4512345678', name: '＝HYPERLINK("http://x")' };
    const hours = { weeklyWorkTime: 'deltid', hoursPerWeek: 18.5 } as const;
    await makeJoblog(actor, { title: '=1+1', description: '@SUM(A1)', company, ...hours });
    const file = await makeCsv(actor, 'alle');
    const text = file.ok ? file.value.text : expect.unreachable(file.detail);
    expect(text).toContain(`Job;'=1+1;Ikke søgt;;;Jobnet;E-mail;Deltid;18,5;"'＝HYPERLINK(""http://x"")"`);
    expect(text).toContain("'+4512345678");
    expect(text).toContain("'@SUM(A1)");
  });

  test('name a country as people do', async () => {
    const actor = citizenActor(await newAccount(owner));
    await makeJoblog(actor, { company: { ...someJob.company, country: 'SE', town: 'Malmø' } });
    const file = await makeCsv(actor, 'alle');
    expect(file.ok && file.value.text).toContain(';Malmø;;Sverige;');
  });

  test('are no half file while DFDG is down', async () => {
    expect(await inFault('dfdg', 'down', () => makeCsv(bo, 'alle'))).toMatchObject({ ok: false });
  });
});

describe('joblogs on paper', () => {
  test('are those of a period, by the day they were applied for, newest first', async () => {
    const actor = citizenActor(await newAccount(owner));
    for (const [title, days] of [
      ['For gammel', -40],
      ['Først', -20],
      ['Sidst', -3],
    ] as const)
      await makeJoblog(actor, { title, status: 'soegt', submissionDate: addDays(today(), days) });
    await makeJoblog(actor, { title: 'Ikke søgt endnu' });
    const print = await getPrint(actor, readListParams({ udskriv: 'ja', fra: addDays(today(), -30), til: today() }));
    const { rows, total } = print.ok ? print.value : expect.unreachable(print.detail);
    expect(rows.map(({ title }) => title)).toEqual(['Ikke søgt endnu', 'Sidst', 'Først']);
    expect(total).toBe(3);
  });

  test('are the five hundred newest when there are more', async () => {
    const print = await getPrint(bo, readListParams({ udskriv: 'ja', fra: '2000-01-01' }));
    const { rows, total, navn } = print.ok ? print.value : expect.unreachable(print.detail);
    expect([rows.length, total, navn]).toEqual([500, 1200, 'Bo Winther']);
  });
});
