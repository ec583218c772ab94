import { randomBytes } from 'node:crypto';
import { goodInBothWidths, goodWithoutScript } from './support/checks';
import { letAgentTell, linkIn, mailTo, publishAd, runJobNow } from './support/jobs';
import { loginWithAccount } from './support/login';
import { bothWidths, expect, noJavaScript, test } from './support/test';

/** A word that no other ad has. */
const newWord = () => `ordx${randomBytes(4).toString('hex').replaceAll(/\d/g, 'q')}`;

test.describe('a citizen', () => {
  test(
    'keeps a search, runs it again, renames it, deletes it and takes it back',
    bothWidths,
    async ({ page, newAccount }) => {
      await loginWithAccount(page, await newAccount('anna'));
      await page.goto('/find-job/gemte-soegninger');
      await expect(page.getByRole('heading', { name: 'Du har ingen gemte søgninger' })).toBeVisible();
      await page.goto('/find-job/gemte-soegninger/gem?searchString=kok&regions=Midtjylland');
      await goodInBothWidths(page, 'gem-soegning');
      await page.getByLabel(/Navn på søgningen/).fill('Kok i Midtjylland');
      await page.getByRole('button', { name: 'Gem søgning' }).click();
      await expect(page.getByText('“Kok i Midtjylland” er gemt')).toBeVisible();
      await goodInBothWidths(page, 'gemte-soegninger');
      await page.getByText('Skift navn').click();
      await page.getByLabel(/Nyt navn/).fill('Mine kokkejob');
      await page.getByRole('button', { name: 'Gem navn' }).click();
      await expect(page.getByRole('heading', { name: 'Mine kokkejob' })).toBeVisible();
      await page.getByRole('button', { name: /^Slet/ }).click();
      await page.getByRole('button', { name: 'Fortryd' }).click();
      await page.getByRole('button', { name: /^Kør søgningen/ }).click();
      await expect(page).toHaveURL(/\/find-job\?searchString=kok&regions=Midtjylland/);
    },
  );

  test('makes a job agent, gets an e-mail about the new ad only, and ends it from the e-mail without login', async ({
    page,
    newAccount,
    newVisitor,
    database,
    databaseUrl,
  }) => {
    const word = newWord();
    const account = await newAccount('anna');
    const email = `${word}@example.com`;
    await database.account.update({ where: { id: account.id }, data: { email, emailConfirmedAt: new Date() } });
    await publishAd(database, { id: `${word}-old`, title: `Gammel ${word}` });
    await loginWithAccount(page, account);
    await page.goto(`/find-job/jobagenter/opret?searchString=${word}`);
    await goodInBothWidths(page, 'opret-jobagent');
    await page.getByRole('button', { name: 'Opret jobagent' }).click();
    await expect(page.getByText('Jobagenten er oprettet')).toBeVisible();
    await goodInBothWidths(page, 'jobagenter');

    const { id } = await database.jobAgent.findFirstOrThrow({ where: { accountId: account.id } });
    await publishAd(database, { id: `${word}-new`, title: `Ny ${word}` });
    await letAgentTell(database, databaseUrl, id);
    const mail = await mailTo(database, email, /^1 nyt job: /);
    expect(mail.text).toContain(`Ny ${word}`);
    expect(mail.text).not.toContain(`Gammel ${word}`);
    expect(mail.html).toContain(`Ny ${word}`);
    await page.goto('/demo/mail');
    await expect(page.getByText(mail.subject)).toBeVisible();

    const visitor = await newVisitor();
    await visitor.goto(linkIn(mail, 'afmeld'));
    await goodInBothWidths(visitor, 'jobagent-afmeld');
    await visitor.getByRole('button', { name: 'Afmeld jobagenten' }).click();
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Du er afmeldt');
    await visitor.getByRole('button', { name: 'Fortryd afmeldingen' }).click();
    await expect(visitor.getByRole('button', { name: 'Afmeld jobagenten' })).toBeVisible();
    // The button of a mail program sends neither Origin nor cookie.
    expect(
      (await fetch(mail.unsubscribeUrl ?? '', { method: 'POST', body: 'List-Unsubscribe=One-Click' })).status,
    ).toBe(204);
    await visitor.reload();
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Du er afmeldt');
    await page.goto('/find-job/jobagenter');
    await expect(page.getByRole('heading', { name: 'Du har ingen jobagenter' })).toBeVisible();
  });
});

test.describe('a visitor without JavaScript', () => {
  test.use(noJavaScript);

  test('gets English e-mails from Work in Denmark, wants fewer, is paused after two months, and comes back by a link', async ({
    page,
    database,
    databaseUrl,
  }) => {
    const word = newWord();
    const email = `${word}@example.com`;
    await page.goto(`/find-job/jobagenter/opret?searchString=${word}&WIDK=true`);
    await goodWithoutScript(page, 'create-job-agent');
    await page.getByLabel('E-mail').fill(email);
    await page.getByRole('button', { name: 'Create job agent' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your inbox');
    const first = await mailTo(database, email, /^Confirm your job agent$/);
    expect(first.from).toBe('Work in Denmark <no-reply@workindenmark.dk>');
    await page.goto(linkIn(first, 'bekraeft'));
    await page.getByRole('button', { name: 'Confirm the job agent' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your job agent is running');

    const { id } = await database.jobAgent.findFirstOrThrow({ where: { search: `searchString=${word}` } });
    await publishAd(database, { id: `${word}-w`, title: `English ${word}`, isWorkInDenmarkJob: true });
    await publishAd(database, { id: `${word}-d`, title: `Dansk ${word}` });
    await letAgentTell(database, databaseUrl, id);
    const news = await mailTo(database, email, /^1 new job: /);
    expect(news.from).toBe('Work in Denmark <no-reply@workindenmark.dk>');
    expect(news.text).toContain(`English ${word}`);
    expect(news.text).not.toContain('Dansk');
    await page.goto(linkIn(news, 'ret'));
    await goodWithoutScript(page, 'change-job-agent');
    await page.getByRole('button', { name: 'Change to once a week' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'It has been saved.' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Change to every day' })).toBeVisible();

    await database.jobAgent.update({ where: { id }, data: { lastActiveAt: new Date('2026-01-01') } });
    await runJobNow(databaseUrl, 'run-job-agents');
    const paused = await mailTo(database, email, /^Your job agent is paused$/);
    await page.goto(linkIn(paused, 'genoptag'));
    await page.getByRole('button', { name: 'Restart the job agent' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your job agent is running');
  });
});
