import { goodInBothWidths, goodPage, goodWithoutScript } from './support/checks';
import { danishDay } from './support/days';
import { days } from './support/demo';
import { changeInAkasse, giveJoblog, joblogInDfdg, moveTo, rowOf, saveOf, statusOf } from './support/joblogs';
import { pressOn } from './support/keyboard';
import { loginAs, loginAsEmployee, loginWithAccount, lookAt } from './support/login';
import { bothWidths, expect, noJavaScript, test } from './support/test';

test('a status is moved back and forth in the list', bothWidths, async ({ page, newAccount, database }) => {
  const joblog = await giveJoblog(database, 'henrik');
  await loginWithAccount(page, await newAccount('henrik'));
  await page.goto('/joblog');
  await expect(saveOf(page, joblog)).toBeHidden();
  await moveTo(page, joblog, 'Søgt');
  await expect(page.getByRole('status').filter({ hasText: `“${joblog.title}” har nu status Søgt.` })).toBeAttached();
  await expect(rowOf(page, joblog)).toContainText('Datoen for ansøgning er i dag');
  await expect(statusOf(page, joblog)).toBeFocused();
  expect(await joblogInDfdg(database, joblog)).toMatchObject({ status: 'soegt', version: 2 });
  expect((await joblogInDfdg(database, joblog))?.submissionDate?.toISOString().slice(0, 10)).toBe(danishDay());

  await moveTo(page, joblog, 'Samtale');
  await expect(rowOf(page, joblog)).toContainText('har nu status Samtale.');
  await moveTo(page, joblog, 'Ikke søgt');
  await expect(rowOf(page, joblog)).toContainText('har nu status Ikke søgt.');
  expect(await joblogInDfdg(database, joblog)).toMatchObject({ status: 'ikke-soegt', version: 4 });

  await page
    .getByRole('navigation', { name: 'Vis joblogs efter status' })
    .getByRole('link', { name: /^Ikke søgt/ })
    .click();
  await expect(page).toHaveURL(/status=ikke-soegt$/);
  await moveTo(page, joblog, 'Afsluttet');
  await expect(page.getByRole('heading', { name: `“${joblog.title}” har nu status Afsluttet.` })).toBeVisible();
  await expect(rowOf(page, joblog)).toHaveCount(0);
  await goodPage(page, 'joblog-flyttet');
});

test('a date is put right in the row, and the keyboard goes on from there', async ({ page, newAccount, database }) => {
  const joblog = await giveJoblog(database, 'ida', {
    status: 'soegt',
    submissionDate: new Date('2026-01-10T00:00:00Z'),
  });
  await loginWithAccount(page, await newAccount('ida'));
  await page.goto('/joblog');
  const row = rowOf(page, joblog);
  await row.getByText('Ret dato').click();
  await row.getByLabel('Dato for ansøgning').fill('2026-01-05');
  await row.getByRole('button', { name: 'Gem dato' }).click();
  await expect(row).toContainText('datoen for ansøgning er 5. januar 2026.');
  await expect(row.locator('summary')).toBeFocused();
  expect((await joblogInDfdg(database, joblog))?.submissionDate).toEqual(new Date('2026-01-05T00:00:00Z'));
});

test('a joblog is deleted, and brought back', bothWidths, async ({ page, newAccount, database }) => {
  const joblog = await giveJoblog(database, 'poul');
  await loginWithAccount(page, await newAccount('poul'));
  await page.goto('/joblog');
  await page.getByRole('button', { name: `Slet ${joblog.title}` }).click();
  await expect(page.getByRole('heading', { name: 'Jobloggen er slettet' })).toBeVisible();
  await expect(rowOf(page, joblog)).toHaveCount(0);
  expect(await joblogInDfdg(database, joblog)).toBeNull();
  await goodPage(page, 'joblog-slettet');
  await pressOn(page, page.getByRole('button', { name: 'Fortryd, og hent jobloggen tilbage' }));
  await expect(rowOf(page, joblog)).toContainText('er tilbage, som den var.');
  await expect(rowOf(page, joblog).getByRole('link', { name: joblog.title })).toBeFocused();
  expect(await joblogInDfdg(database, joblog)).toMatchObject({ title: joblog.title });
});

test('what the a-kasse has changed meanwhile is not written over', async ({ page, newAccount, database }) => {
  const joblog = await giveJoblog(database, 'karen');
  await loginWithAccount(page, await newAccount('karen'));
  await page.goto('/joblog');
  await changeInAkasse(database, joblog, 'samtale');
  await statusOf(page, joblog).selectOption({ label: 'Søgt' });
  await saveOf(page, joblog).click();
  await expect(rowOf(page, joblog)).toContainText('er ændret et andet sted. Den blev ændret i a-kassen');
  await expect(rowOf(page, joblog)).toContainText('Status er nu: Samtale.');
  await expect(statusOf(page, joblog)).toHaveValue('samtale');
  expect(await joblogInDfdg(database, joblog)).toMatchObject({ status: 'samtale', version: 2 });

  await test.step('and can be changed from what it is now', async () => {
    await moveTo(page, joblog, 'Søgt');
    expect(await joblogInDfdg(database, joblog)).toMatchObject({ status: 'soegt', version: 3 });
  });
});

test('while DFDG is down a change says that it is not made', async ({ page, newAccount, database, demo }) => {
  const joblog = await giveJoblog(database, 'karen');
  await loginWithAccount(page, await newAccount('karen'));
  await page.goto('/joblog');
  await demo({ faults: { dfdg: 'down' } });
  await statusOf(page, joblog).selectOption({ label: 'Søgt' });
  await saveOf(page, joblog).click();
  await expect(page.getByText('svarer ikke lige nu. Intet er ændret.')).toBeVisible();
  await expect(statusOf(page, joblog)).toHaveValue('soegt');

  await test.step('and the page says that it cannot show the list', async () => {
    await page.goto('/joblog');
    await expect(page.getByRole('heading', { name: 'Din joblog kan ikke vises lige nu' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Opret joblog', exact: true })).toBeVisible();
    await goodInBothWidths(page, 'joblog-nede');
    await page.goto('/joblog/kort');
    await expect(page.getByRole('heading', { name: 'Jobloggen kan ikke vises lige nu' })).toBeVisible();
  });

  await test.step('and gives no half file', async () => {
    await page.goto('/api/joblog/csv');
    await expect(page.getByRole('heading', { name: 'Filen blev ikke hentet' })).toBeVisible();
  });
  await demo({});
  await page.goto('/joblog');
  await moveTo(page, joblog, 'Søgt');
});

test.describe('without JavaScript', () => {
  test.use(noJavaScript);

  test('status, date and deletion are plain forms', async ({ page, newAccount, database }) => {
    const joblog = await giveJoblog(database, 'yusuf');
    await loginWithAccount(page, await newAccount('yusuf'));
    await page.goto('/joblog?status=ikke-soegt');
    await goodWithoutScript(page, 'joblog');
    await moveTo(page, joblog, 'Søgt');
    await expect(page.getByText(`“${joblog.title}” har nu status Søgt.`)).toBeVisible();
    await page.getByRole('link', { name: /^Søgt/ }).click();
    const row = rowOf(page, joblog);
    await row.getByText('Ret dato').click();
    await row.getByLabel('Dato for ansøgning').fill('2026-01-05');
    await row.getByRole('button', { name: 'Gem dato' }).click();
    await expect(row).toContainText('datoen for ansøgning er 5. januar 2026.');
    await moveTo(page, joblog, 'Ikke søgt');
    await page.getByRole('link', { name: /^Alle/ }).click();
    await row.getByRole('button', { name: 'Slet' }).click();
    await page.getByRole('button', { name: 'Fortryd, og hent jobloggen tilbage' }).click();
    await expect(row).toContainText('er tilbage, som den var.');
    expect(await joblogInDfdg(database, joblog)).toMatchObject({ status: 'ikke-soegt' });
  });

  test('the map is a list in pages', async ({ page }) => {
    await loginAs(page, 'bo');
    await page.goto('/joblog/kort?status=soegt');
    await expect(page.locator('.map-panel noscript p')).toHaveText(/^Kortet kræver JavaScript\./);
    await page.getByRole('link', { name: 'Næste side' }).click();
    await expect(page).toHaveURL(/status=soegt&side=2/);
    await expect(page.locator('.map-item')).toHaveCount(20);
  });
});

test('twelve hundred joblogs are looked through a page at a time', async ({ page }) => {
  await loginAs(page, 'bo');
  await page.goto('/joblog');
  await expect(page.getByText(/^Viser 1–20 af 1\.2\d\d joblogs$/)).toBeVisible();
  await goodInBothWidths(page, 'joblog-mange');
  await page.getByRole('link', { name: 'Næste side' }).click();
  await expect(page.getByText(/^Viser 21–40 af/)).toBeVisible();
  await page.getByRole('link', { name: /^Samtale/ }).click();
  await expect(page.getByRole('columnheader', { name: 'Kontaktperson' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Ansøgningsfrist' })).toHaveCount(0);
  await page.getByRole('link', { name: /^Ikke søgt/ }).click();
  await expect(page.getByRole('columnheader', { name: 'Ansøgningsfrist' })).toBeVisible();
  await expect(page.getByText(/dage tilbage/).first()).toBeVisible();
  await page.goto('/joblog?side=9999');
  await expect(page.getByText(/^Viser 1\.2\d\d–1\.2\d\d af|^Viser 1\.181–1\.200 af/)).toBeVisible();
});

test('somebody with joblogs of every kind sees them at once', async ({ page }) => {
  await loginAs(page, 'anna');
  await page.goto('/joblog');
  await expect(page.getByText(/^\d af 2 denne uge\.$/)).toBeVisible();
  await page.getByText('Se de seneste 8 uger').click();
  await expect(page.getByRole('columnheader', { name: 'Aftalt: 2 om ugen' })).toBeVisible();
  await expect(page.getByText('Oprettet i a-kassen (Fagligt Fællesskab)').first()).toBeVisible();
  await expect(page.getByRole('img', { name: '3 dokumenter:' })).toBeVisible();
  await goodInBothWidths(page, 'joblog');
});

test('whoever has not begun is told what it is for', async ({ page }) => {
  await loginAs(page, 'nanna');
  await page.goto('/joblog');
  await expect(page.getByRole('heading', { name: 'Du har ingen joblogs endnu' })).toBeVisible();
  await expect(page.getByText('denne uge')).toHaveCount(0);
  await goodInBothWidths(page, 'joblog-tom');
  await page.goto('/joblog/kort');
  await expect(page.getByRole('heading', { name: 'Ingen joblogs på kortet' })).toBeVisible();
});

test('after a month of silence one is asked kindly', async ({ page, demo }) => {
  await demo({ clockOffsetMs: days(45) });
  await loginAs(page, 'anna');
  await page.goto('/joblog');
  await expect(page.getByRole('heading', { name: /^Der er gået \d\d dage, siden din joblog/ })).toBeVisible();
  await goodPage(page, 'joblog-raad');
});

test('joblogs with a place are on a map', async ({ page }) => {
  await loginAs(page, 'bo');
  await page.goto('/joblog');
  await page.getByRole('link', { name: 'Vis på kort' }).click();
  await expect(page.locator('.map-panel')).toHaveAttribute('data-state', 'ready', { timeout: 30_000 });
  await expect(page.getByText(/^Kortet viser 500 af 1\.1\d\d joblogs/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Joblogs på kortet' }).getByRole('status')).toContainText('500 job');
  await goodPage(page, 'joblog-kort');
  await page.getByRole('link', { name: /^Samtale/ }).click();
  await expect(page).toHaveURL(/\/joblog\/kort\?status=samtale$/);
  await expect(page.getByText(/^Kortet viser \d\d joblogs\./)).toBeVisible();
  await page.getByRole('link', { name: 'Tilbage til listen' }).click();
  await expect(page).toHaveURL(/\/joblog\?status=samtale$/);
});

test('a list stands where the browser cannot draw the map', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await loginAs(page, 'anna');
  await page.goto('/joblog/kort');
  await expect(page.getByText('Din browser kan ikke vise kortet.')).toBeVisible();
  await expect(page.locator('.map-item').first().getByRole('link')).toBeVisible();
});

test('the list is taken along as a file', async ({ page }) => {
  await loginAs(page, 'bo');
  await page.goto('/joblog?status=samtale');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Hent som fil (CSV)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^joblog-\d{4}-\d\d-\d\d\.csv$/);
  const answer = await page.request.get('/api/joblog/csv');
  expect(answer.headers()).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' });
  const lines = (await answer.text()).trimEnd().split('\r\n');
  expect(lines.length).toBeGreaterThan(1200);
  expect(lines[0]).toMatch(/^\uFEFFType;Stilling eller aktivitet;Status;/);
});

test('a period is printed without anything to press', async ({ page }) => {
  await loginAs(page, 'anna');
  await page.goto('/joblog');
  await page.getByRole('link', { name: 'Udskriv' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Joblog for Anna Kjær' })).toBeVisible();
  await goodInBothWidths(page, 'joblog-udskriv');
  await page.getByLabel('Fra', { exact: true }).fill('2020-01-01');
  await page.getByLabel('Til', { exact: true }).fill('2020-12-31');
  await page.getByRole('button', { name: 'Vis perioden' }).click();
  await expect(page.getByText('Der er ingen joblogs i perioden.')).toBeVisible();
  await page.goBack();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table')).toBeVisible();
  for (const control of [
    page.getByRole('button'),
    page.getByLabel('Fra', { exact: true }),
    page.getByRole('navigation'),
  ])
    await expect(control.first()).toBeHidden();
});

test('a caseworker sees all of it, and changes nothing', async ({ page }) => {
  await loginAsEmployee(page, 'kim');
  await lookAt(page, 'anna');
  await page.goto('/joblog');
  const main = page.getByRole('main');
  await expect(main.getByText('Fiskekok')).toBeVisible();
  await expect(main.getByRole('link', { name: 'Jobannonce' }).first()).toBeVisible();
  await expect(main.getByRole('button')).toHaveCount(0);
  await expect(main.locator('form, select, input')).toHaveCount(0);
  await expect(main.getByRole('link', { name: /^Opret/ })).toHaveCount(0);
  await goodInBothWidths(page, 'joblog-sagsbehandler');
  expect((await page.request.get('/api/joblog/csv')).status()).toBe(200);
  await page.getByRole('link', { name: 'Vis på kort' }).click();
  await expect(page.locator('.map-panel')).toHaveAttribute('data-state', 'ready', { timeout: 30_000 });
});
