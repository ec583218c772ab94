import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { loginWithAccount } from './support/login';
import { expect, test } from './support/test';

/** The row of the list that names this job. */
const rowOf = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title });

test('what an a-kasse writes stands in the joblog at once, and what it takes away is gone', async ({
  page,
  akasse,
  newAccount,
}) => {
  const title = `Køkkenassistent ${randomUUID().slice(0, 8)}`;
  await loginWithAccount(page, await newAccount('tove'));
  await page.goto('/joblog');
  await expect(page.getByText(title)).toHaveCount(0);

  const id = await akasse.make('tove', { title });
  await page.reload();
  await expect(rowOf(page, title)).toContainText('Kantinehuset');

  await akasse.change('tove', id, { status: 'soegt', submissionDate: '2026-01-15', title: `${title}, deltid` });
  await page.goto(`/joblog/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${title}, deltid`);
  await expect(page.getByRole('main')).toContainText('i a-kassen');

  await akasse.remove('tove', id);
  await page.goto('/joblog');
  await expect(page.getByText(title)).toHaveCount(0);
});

test('an a-kasse is told nothing of those who are not its members', async ({ akasse }) => {
  expect(await akasse.ask('tove')).toEqual({ status: 200 });
  for (const somebody of ['ida', 'bo', 'signe'])
    expect(await akasse.ask(somebody)).toEqual({ status: 403, code: 4575 });
});
