import { expect, it } from 'vitest';
import { memoryAdapter } from '@/services/identity/stub/memory-adapter';

function clock() {
  let time = 1_000_000;
  return { now: () => time, pass: (seconds: number) => (time += seconds * 1000) };
}

it('forgets a code when its time is up', async () => {
  const { now, pass } = clock();
  const codes = memoryAdapter(now)('AuthorizationCode');
  await codes.upsert('one', { accountId: 'a' }, 60);
  pass(59);
  expect(await codes.find('one')).toEqual({ accountId: 'a' });
  pass(1);
  expect(await codes.find('one')).toBeUndefined();
});

it('remembers that a code was used', async () => {
  const { now } = clock();
  const codes = memoryAdapter(now)('AuthorizationCode');
  await codes.upsert('one', {}, 60);
  await codes.consume('one');
  expect(await codes.find('one')).toEqual({ consumed: 1000 });
});

it('keeps what belongs to different models apart, and revokes a whole grant across them', async () => {
  const adapter = memoryAdapter();
  const [codes, tokens] = [adapter('AuthorizationCode'), adapter('AccessToken')];
  await codes.upsert('x', { grantId: 'g' }, 60);
  await tokens.upsert('x', { grantId: 'g' }, 60);
  await tokens.upsert('y', { grantId: 'h' }, 60);
  await codes.destroy('x');
  expect(await tokens.find('x')).toBeDefined();
  await codes.revokeByGrantId('g');
  expect(await tokens.find('x')).toBeUndefined();
  expect(await tokens.find('y')).toBeDefined();
});

it('finds a session by its uid', async () => {
  const adapter = memoryAdapter();
  await adapter('Interaction').upsert('other', { uid: 'u' }, 60);
  await adapter('Session').upsert('s', { uid: 'u', accountId: 'a' }, 60);
  expect(await adapter('Session').findByUid('u')).toMatchObject({ accountId: 'a' });
});

it('holds a bounded number of begun logins, the newest of them', async () => {
  const begun = memoryAdapter()('Interaction');
  for (let count = 0; count < 20_500; count++) await begun.upsert(`login-${count}`, {}, 900);
  expect(await begun.find('login-0')).toBeUndefined();
  expect(await begun.find('login-20499')).toBeDefined();
});
