import { expect, type Locator, type Page } from '@playwright/test';

/**
 * The form must say that this field is wrong, in these words: first on the form with a link that leads to the field,
 * and at the field itself, also to those who only hear the page.
 */
export async function expectFieldError(page: Page, field: Locator, message: string): Promise<void> {
  // Until the form is answered it may still say so from the last time, and would take no second press.
  await expect(page.locator('button[type=submit][aria-disabled=true]')).toHaveCount(0);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(new RegExp(escaped(message)));
  const link = page.locator('.error-summary').getByRole('link', { name: message });
  await expect(link).toHaveAttribute('href', `#${await field.getAttribute('id')}`);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Everything a browser without JavaScript would send with the form that holds `button`, as often as one likes. */
export async function formFields(button: Locator): Promise<Record<string, string>> {
  return button.evaluate((element) => {
    const form = element.closest('form');
    if (!form) throw new Error('The button stands in no form.');
    const fields = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
    return Object.fromEntries(fields);
  });
}

/** Posts fields to the address of the page, as a browser without JavaScript does, in the name of `origin`. */
export async function postForm(page: Page, multipart: Record<string, string>, headers: Record<string, string> = {}) {
  const origin = new URL(page.url()).origin;
  return page.request.post(page.url(), { multipart, headers: { origin, ...headers }, maxRedirects: 0 });
}
