import { expect, test } from 'vitest';
import { kontaktoplysninger } from '@/lib/forside/rules/notifications/kontaktoplysninger';
import { citizen, factsOf } from '../facts';

const without = { email: 'missing', previousLogin: null } as const;

test('somebody tilmeldt without an e-mail address is asked for one', () => {
  const facts = factsOf({ ...citizen('lab03', { tilmeldt: true }), account: without });
  expect(kontaktoplysninger.notify(facts)).toMatchObject([
    { tone: 'warning', title: 'Vi mangler din e-mailadresse', link: { path: '/profil/oplysninger' } },
  ]);
});

test('so is somebody who has to use Jobnet, tilmeldt or not', () => {
  expect(kontaktoplysninger.notify(factsOf({ ...citizen('lab01'), account: without }))).toHaveLength(1);
});

test('an address that is not confirmed is to be confirmed', () => {
  const facts = factsOf({ account: { ...without, email: 'unconfirmed' } });
  expect(kontaktoplysninger.notify(facts)).toMatchObject([{ title: 'Bekræft din e-mailadresse' }]);
});

test('for the others it is optional, and whoever can be reached is left alone', () => {
  expect(kontaktoplysninger.notify(factsOf({ ...citizen('lab03'), account: without }))).toEqual([]);
  expect(kontaktoplysninger.notify(factsOf({ ...citizen(null), account: without }))).toEqual([]);
  expect(kontaktoplysninger.notify(factsOf())).toEqual([]);
  expect(kontaktoplysninger.notify(factsOf({ citizen: null, account: without }))).toEqual([]);
});
