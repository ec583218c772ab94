import type { Page } from '@playwright/test';
import { person } from '@/prisma/seed/people';
import { goodInBothWidths } from './support/checks';
import { forgetAccount } from './support/database';
import { expectFieldError, formFields, postForm } from './support/forms';
import { loginAs, logOut, pick, usernameField } from './support/login';
import { expect, noJavaScript, test } from './support/test';

const goodPassword = 'hegn lampe torsdag gulv';
const chosen = { script: 'signe.vil.have.job', plain: 'signe.uden.script' };

// Signe is the only one with MitID and no account: one test at a time, and each begins by taking her account away.
test.describe.configure({ mode: 'default' });

test.beforeEach(({ database }) => forgetAccount(database, Object.values(chosen)));
test.afterAll(({ database }) => forgetAccount(database, Object.values(chosen)));

const fields = (page: Page) => ({
  username: usernameField(page),
  password: page.getByLabel(/^Ny adgangskode/),
  again: page.getByLabel(/^Gentag den nye adgangskode/),
  policy: page.getByLabel(/Jeg har læst og accepterer/),
  create: page.getByRole('button', { name: 'Opret konto' }),
});

async function beginEnrolment(page: Page): Promise<void> {
  await page.goto('/opret');
  await page.getByRole('button', { name: 'Fortsæt med MitID' }).click();
  await pick(page, person('signe').name);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Velkommen, Signe Alstrup');
}

const badPasswords = {
  kort: 'Adgangskoden skal være på mindst 12 tegn.',
  '123456789012': 'Adgangskoden er for let at gætte.',
  'mit-jobnet-er-godt': 'Adgangskoden må ikke indeholde ordet Jobnet.',
  [`${chosen.script}-2026`]: 'Adgangskoden må ikke indeholde dit brugernavn.',
};

async function refuseBadPasswords(page: Page): Promise<void> {
  const { password, again, create } = fields(page);
  for (const [bad, message] of Object.entries(badPasswords)) {
    await test.step(`the password “${bad}” is refused`, async () => {
      await password.fill(bad);
      await again.fill(bad);
      await create.click();
      await expectFieldError(page, password, message);
    });
  }
  await test.step('two passwords that differ are refused', async () => {
    await password.fill(goodPassword);
    await again.fill(`${goodPassword} x`);
    await create.click();
    await expectFieldError(page, again, 'De to adgangskoder er ikke ens. Skriv den samme begge steder.');
    await again.fill(goodPassword);
  });
}

async function refuseBadNames(page: Page): Promise<void> {
  const { username, create } = fields(page);
  await test.step('a user name that is taken, or could be a CPR number, is refused', async () => {
    await username.fill('ANNA.kjaer');
    await create.click();
    await expectFieldError(page, username, 'Brugernavnet er optaget. Vælg et andet.');
    await username.fill('010190-1234');
    await create.click();
    await expectFieldError(page, username, 'Brugernavnet må ikke ligne et CPR-nummer.');
  });
}

test('a stranger with MitID creates an account, and is told what is wrong on the way', async ({ page, database }) => {
  await beginEnrolment(page);
  const { username, password, again, policy, create } = fields(page);
  await goodInBothWidths(page, 'opret-2');

  await test.step('nothing filled in: every field says what it needs', async () => {
    await create.click();
    await expectFieldError(page, username, 'Skriv et brugernavn.');
    await expectFieldError(page, password, 'Skriv en ny adgangskode.');
    await expectFieldError(page, policy, 'Du skal acceptere politikken om persondata for at få en konto.');
    await goodInBothWidths(page, 'opret-fejl');
  });

  await test.step('a link of the error summary leads to its field', async () => {
    await page.locator('.error-summary').getByRole('link', { name: 'Skriv en ny adgangskode.' }).click();
    await expect(password).toBeFocused();
  });

  await test.step('the policy must be accepted', async () => {
    await username.fill(chosen.script);
    await password.fill(goodPassword);
    await again.fill(goodPassword);
    await create.click();
    await expectFieldError(page, policy, 'Du skal acceptere politikken om persondata for at få en konto.');
    await policy.check();
  });

  await refuseBadPasswords(page);
  await refuseBadNames(page);

  await test.step('what was typed is still there', async () => {
    await expect(username).toHaveValue('010190-1234');
    await expect(password).toHaveValue(goodPassword);
    await expect(policy).toBeChecked();
  });

  await test.step('two presses of the button make one account, and she is logged in', async () => {
    await username.fill(chosen.script);
    await create.dblclick();
    await expect(page).toHaveURL(/\/forside$/);
    await expect(page.getByRole('banner')).toContainText('Signe Alstrup');
    await expect(page.getByRole('main'), 'DFDG has never heard of her, which is no failure').toContainText(
      'Ikke tilmeldt som ledig',
    );
    await goodInBothWidths(page, 'forside-signe');
    const account = await database.account.findUniqueOrThrow({
      where: { usernameFolded: chosen.script },
      include: { policyAcceptances: true },
    });
    expect(account.policyAcceptances, 'version and time of the policy are kept').toHaveLength(1);
    const created = { action: 'account-created', citizenRef: account.id };
    expect(await database.auditEntry.count({ where: created })).toBe(1);
  });

  await test.step('the account leads in with MitID from now on', async () => {
    await logOut(page);
    await loginAs(page, 'signe');
  });
});

test('while the content service is down no account is made, because nobody could read the policy', async ({
  page,
  demo,
}) => {
  await beginEnrolment(page);
  await demo({ faults: { content: 'down' } });
  await page.reload();
  await expect(page.getByText('Du skal kunne læse politikken om persondata')).toBeVisible();
  await expect(fields(page).create).toHaveCount(0);
  await goodInBothWidths(page, 'opret-uden-indhold');
  await demo({});
  await page.getByRole('link', { name: /Prøv igen/ }).click();
  await expect(fields(page).create).toBeVisible();
});

test('whoever has begun has nowhere else to go, and can leave', async ({ page }) => {
  await beginEnrolment(page);
  for (const path of ['/forside', '/profil/adgang', '/login', '/sagsbehandleradgang']) {
    await page.goto(path);
    await expect(page, `from ${path}`).toHaveURL('/opret');
  }
  await logOut(page);
  await page.goto('/opret');
  await expect(page.getByRole('button', { name: 'Fortsæt med MitID' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use(noJavaScript);

  test('an account is created just the same, and five posts of one form make one', async ({ page, database }) => {
    await beginEnrolment(page);
    const { username, password, again, policy, create } = fields(page);

    await username.fill(chosen.plain);
    await password.fill('kort');
    await again.fill('kort');
    await policy.check();
    await create.click();
    await expectFieldError(page, password, 'Adgangskoden skal være på mindst 12 tegn.');
    await expect(username).toHaveValue(chosen.plain);
    await expect(policy).toBeChecked();
    await expect(password, 'no password is ever sent back').toHaveValue('');

    await password.fill(goodPassword);
    await again.fill(goodPassword);
    const sent = await formFields(create);
    const answers = await Promise.all(Array.from({ length: 5 }, () => postForm(page, sent)));
    for (const answer of answers) expect(answer.status()).toBeLessThan(400);
    expect(await database.account.count({ where: { usernameFolded: chosen.plain } })).toBe(1);

    await page.goto('/forside');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Velkommen, Signe');
  });
});
