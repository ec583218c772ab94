import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginLogin, openBrowser, portalUrl, standIn } from '@/tests/services/identity/browser';

let idp: Awaited<ReturnType<typeof standIn>>;

beforeAll(async () => {
  idp = await standIn();
});

afterAll(() => idp.stop());

describe('the picker', () => {
  async function openPicker(kind: 'mitid' | 'medarbejder' = 'mitid') {
    const browser = openBrowser();
    const picker = await browser.follow(beginLogin(idp.issuer, kind).url);
    return { browser, picker };
  }

  it('lists the people, with no script and no CPR number', async () => {
    const { picker } = await openPicker();
    const page = await picker.answer.text();
    expect(page).toContain('Anna Kjær');
    expect(page).not.toMatch(/<script|style=|\d{6}-?\d{4}/);
  });

  it('escapes what it shows', async () => {
    const { picker } = await openPicker();
    expect(await picker.answer.text()).toContain('Omar &lt;b&gt;Haddad&lt;/b&gt;');
  });

  it('is sent with a strict policy that lets the form lead back to the portal', async () => {
    const { picker } = await openPicker();
    const policy = picker.answer.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`form-action 'self' ${portalUrl};`);
    expect(policy).not.toContain('unsafe');
    expect(picker.answer.headers.get('cache-control')).toBe('no-store');
  });

  it('refuses a form that came from elsewhere', async () => {
    const { browser, picker } = await openPicker();
    for (const origin of ['http://localhost:4500', 'null']) {
      const { answer } = await browser.submit(picker.url, { person: 'anna', niveau: 'betydelig' }, origin);
      expect(answer.status).toBe(403);
    }
  });

  it('refuses an unknown person, an employee at the citizens door, and no choice at all', async () => {
    const { browser, picker } = await openPicker();
    const wrongForms: Record<string, string>[] = [
      { person: 'nobody', niveau: 'betydelig' },
      { person: 'kim.jobcenter', niveau: 'betydelig' },
      { person: 'anna', niveau: 'hoejest' },
      { person: 'anna:hoej', niveau: 'betydelig' },
      {},
    ];
    for (const fields of wrongForms) {
      const { answer } = await browser.submit(picker.url, fields);
      expect(answer.status).toBe(400);
    }
  });

  it('is shown again, with the level kept, when Enter is pressed on a level', async () => {
    const { browser, picker } = await openPicker();
    const { answer } = await browser.submit(picker.url, { handling: 'vis', niveau: 'hoej' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(/value="hoej"[^>]* checked/);
  });

  it('refuses a form larger than it can be', async () => {
    const { browser, picker } = await openPicker();
    const { answer } = await browser.submit(picker.url, { person: 'a'.repeat(5000), niveau: 'betydelig' });
    expect(answer.status).toBe(413);
  });

  it('says that the login has expired to a browser that did not begin it', async () => {
    const { picker } = await openPicker();
    const { answer } = await openBrowser().submit(picker.url, { person: 'anna', niveau: 'betydelig' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Dit login er udløbet');
  });
});
