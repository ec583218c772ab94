import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { employees } from '@/prisma/seed/employees';
import { people, person } from '@/prisma/seed/people';
import { citizenFromClaims, employeeFromClaims } from '@/services/identity';
import { accountIdOf, findAccount } from '@/services/identity/stub/accounts';
import { demoCast, storyOf } from '@/services/identity/stub/demo-cast';
import { messagePage, pickerPage } from '@/services/identity/stub/pages';

const cast = demoCast(people, employees);

async function claimsOf(accountId: string) {
  return findAccount(cast, accountId)?.claims('id_token', 'openid', {}, []);
}

it('everyone in the cast can log in as a citizen, as who they are', async () => {
  for (const { key, cpr, mitidUuid, birthDate } of people) {
    const identity = citizenFromClaims(await claimsOf(accountIdOf('citizen', key, 'betydelig')));
    expect(identity).toMatchObject({ ok: true, value: { cpr, mitidUuid, birthDate } });
  }
});

it('every employee can log in for their organisation', async () => {
  for (const { key, cvr, organisation, professionalId } of employees) {
    const identity = employeeFromClaims(await claimsOf(accountIdOf('employee', key, 'betydelig')));
    expect(identity).toMatchObject({ ok: true, value: { cvr, organisation, professionalId } });
  }
});

it('nobody is behind an account id that was not made here', async () => {
  for (const id of ['', 'anna', 'citizen:anna', 'citizen:anna:hoejest', 'employee:anna:lav', 'citizen:anna:lav:x']) {
    expect(await claimsOf(id)).toBeUndefined();
  }
});

it('the picker tells in one line what is true about a person', () => {
  expect(storyOf(person('signe'))).toBe('Har MitID, men ingen konto på Jobnet');
  expect(storyOf(person('birgit'))).toBe('Sygemeldt, screening venter på svar');
  expect(storyOf(person('sofie'))).toBe('Tilmeldt som ledig, skal booke en jobsamtale, omfattet af 225-timersreglen');
});

it('the picker shows everyone by name, and no CPR number', () => {
  const pages = pickerPage('citizen', cast, 'betydelig') + pickerPage('employee', cast, 'betydelig');
  for (const { name } of [...people, ...employees]) expect(pages).toContain(`>${name}</button>`);
  expect(pages).not.toMatch(/\d{6}[- ]?\d{4}/);
});

it('the pages are valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  const message = messagePage({ title: 'Noget gik galt', text: 'Prøv igen.', detail: 'server_error' });
  for (const page of [pickerPage('citizen', cast, 'lav'), pickerPage('employee', cast, 'betydelig'), message]) {
    const { results } = await validator.validateString(page);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${ruleId} line ${line}`))).toEqual([]);
  }
});
