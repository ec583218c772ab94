import { expect, test } from 'vitest';
import { createHouse, type Tenant } from '@/processes/start/house';

/** Writes its name down when it is stopped. */
function tenant(name: string, stopped: string[], ended?: Promise<Error | undefined>): Tenant {
  const stop = async () => {
    await Promise.resolve();
    stopped.push(name);
  };
  return ended ? { stop, ended } : { stop };
}

test('what the others stand on is stopped last', async () => {
  const stopped: string[] = [];
  const house = createHouse();
  await house.keep(tenant('database', stopped), 'ground');
  await house.keep(tenant('portal', stopped));
  await house.close();
  expect(stopped).toEqual(['portal', 'database']);
});

test('closing twice stops everything once', async () => {
  const stopped: string[] = [];
  const house = createHouse();
  await house.keep(tenant('portal', stopped));
  await Promise.all([house.close(), house.close()]);
  expect(stopped).toEqual(['portal']);
});

test('what comes up while the house is closing is stopped at once', async () => {
  const stopped: string[] = [];
  const house = createHouse();
  await house.close();
  await expect(house.keep(tenant('late', stopped))).rejects.toThrow('Stopped before it was ready');
  expect(stopped).toEqual(['late']);
});

test('a tenant that leaves uninvited is trouble, one that was asked to is not', async () => {
  const house = createHouse();
  await house.keep(tenant('asked', [], Promise.resolve(undefined)));
  await house.keep(tenant('gone', [], Promise.resolve(new Error('The worker stopped'))));
  await expect(house.trouble).rejects.toThrow('The worker stopped');
});

test('when one task fails the others are stopped and awaited before the error is told', async () => {
  const stopped: string[] = [];
  const house = createHouse();
  const slow = Promise.resolve()
    .then(() => new Promise((done) => setTimeout(done, 20)))
    .then(() => house.keep(tenant('slow', stopped)));
  await expect(house.together(Promise.reject(new Error('first')), slow)).rejects.toThrow('first');
  expect(stopped).toEqual(['slow']);
});
