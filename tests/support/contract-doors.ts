import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '@/services/http/caller';
import { httpClient } from '@/services/http/client';
import { type FaultKind, faultKinds, runInContext } from '@/services/http/context';
import type { Client, Contract, Input, OperationName } from '@/services/http/contract';
import type { CallSettings } from '@/services/http/guard';
import type { Implementation, RequestIds } from '@/services/http/implementation';
import { inProcessClient } from '@/services/http/in-process';
import type { Reason } from '@/services/http/result';
import { wireHandler } from '@/services/http/wire';
import { checkWireOf } from '@/tests/support/contract-wire';
import { startWireServer, type WireServer } from '@/tests/support/wire-server';

/** The credentials the kit's wire adapter accepts. */
export const kitCredentials = [
  { name: 'portal', secret: 'kit-portal-secret' },
  { name: 'another-system', secret: 'kit-other-secret' },
];

const doorNames = ['in process', 'over HTTP'] as const;
type DoorName = (typeof doorNames)[number];

export type Doors<C extends Contract> = {
  /** Registers one test for each door: the same contract must hold behind both. */
  eachDoor: (name: string, run: (client: Client<C>, door: DoorName) => Promise<void>) => void;
  /** Registers the tests of injected faults, with a call that answers Ok when nothing is wrong. */
  checkFaults: <Name extends OperationName<C>>(operation: Name, input: Input<C, Name>, caller: Caller) => void;
  /** Registers what every wire adapter must refuse, and the checks of its OpenAPI document. */
  checkWire: () => void;
};

type Options<Tx> = { requestIds?: () => RequestIds<Tx> };

/**
 * Opens both doors of a contract for the tests of the calling file. `make` runs before the first test, so it may need
 * a database that is opened in a `beforeAll` above.
 */
export function contractDoors<const C extends Contract, Tx = unknown>(
  contract: C,
  make: () => Implementation<C, Tx> | Promise<Implementation<C, Tx>>,
  options: Options<Tx> = {},
): Doors<C> {
  let opened: { server: WireServer; client: (door: DoorName, settings: CallSettings) => Client<C> } | undefined;
  const open = () => opened ?? expect.unreachable('the doors open before the first test');

  beforeAll(async () => {
    const implementation = await make();
    const requestIds = options.requestIds ? { requestIds: options.requestIds() } : {};
    const handler = wireHandler(contract, implementation, { credentials: kitCredentials, ...requestIds });
    const server = await startWireServer(contract.system, handler);
    const http = { baseUrl: server.baseUrl, credential: 'kit-portal-secret' };
    const client = (door: DoorName, settings: CallSettings) =>
      door === 'in process'
        ? inProcessClient(contract, implementation, { breaker, ...settings, ...requestIds })
        : httpClient(contract, { breaker, ...settings, ...http });
    opened = { server, client };
  });

  afterAll(async () => {
    await opened?.server.close();
    expect(opened?.server.seenUrls.filter((url) => /\b\d{6}-?\d{4}\b/.test(url))).toEqual([]);
  });

  // Tests make stand-ins fail on purpose, and must not close the door for those that follow.
  const breaker = { threshold: 1_000, recoverAfterMs: 1 };
  // Machines that run tests are shared: a slow answer is not what these tests are about.
  const patient = { timeoutMs: 15_000 };
  return {
    eachDoor: (name, run) => {
      for (const door of doorNames) test(`${name} (${door})`, () => run(open().client(door, patient), door));
    },
    checkFaults: (operation, input, caller) => {
      for (const door of doorNames) {
        const call = (settings: CallSettings) => open().client(door, settings)[operation](input, caller);
        checkFaultsOf(contract.system, door, call, patient);
      }
    },
    checkWire: () => checkWireOf(contract, () => open().server.baseUrl),
  };
}

const reasonOfFault: Readonly<Record<FaultKind, Reason>> = {
  down: 'unavailable',
  slow: 'unavailable',
  '500': 'unavailable',
  malformed: 'drift',
  refused: 'refused',
};

type Answer = { ok: true } | { ok: false; reason: Reason };

function checkFaultsOf(
  system: string,
  door: DoorName,
  call: (settings: CallSettings) => Promise<Answer>,
  patient: CallSettings,
): void {
  for (const kind of faultKinds) {
    test(`says ${reasonOfFault[kind]} when ${system} is made to be "${kind}" (${door})`, async () => {
      const answer = await inFault(system, kind, () => call({ timeoutMs: 80 }));
      expect(answer).toMatchObject({ ok: false, reason: reasonOfFault[kind] });
    });
  }

  test(`keeps one request's fault in ${system} from every other request (${door})`, async () => {
    for (let i = 0; i < 8; i += 1) await inFault(system, 'down', () => call(patient));
    expect(await call(patient)).toMatchObject({ ok: true });
  });
}

/** Runs `work` as a request for which `system` misbehaves. */
export function inFault<T>(system: string, kind: FaultKind, work: () => Promise<T>): Promise<T> {
  const context = { correlationId: 'fault-test', clientAddress: '127.0.0.1', clockOffsetMs: 0 };
  return runInContext({ ...context, faults: { [system]: kind } }, work);
}
