import { describe, expect } from 'vitest';
import { contractDoors } from '@/tests/support/contract-doors';
import {
  caseworker,
  type Notes,
  nobody,
  portal,
  sampleContract,
  sampleRequestIds,
  sampleStandIn,
  somebody,
} from './sample';

describe('a contract behind both doors', () => {
  const notes: Notes = new Map();
  const doors = contractDoors(sampleContract, () => sampleStandIn(notes), {
    requestIds: () => sampleRequestIds(notes),
  });

  doors.checkFaults('getStatus', { cpr: somebody }, portal);
  doors.checkWire();

  doors.eachDoor('answers with the value of the stand-in', async (client) => {
    const value = { navn: 'Ærlig Ålborg', frister: [{ dato: '2024-02-29' }], side: 1 };
    expect(await client.getStatus({ cpr: somebody }, portal)).toEqual({ ok: true, value });
  });

  doors.eachDoor('carries numbers and lists through the query', async (client) => {
    const answer = await client.getStatus({ cpr: somebody, side: 12, kun: ['a', 'b'] }, portal);
    expect(answer).toMatchObject({ ok: true, value: { side: 12 } });
    expect(await client.getStatus({ cpr: somebody, kun: ['a'] }, portal)).toMatchObject({ ok: true });
  });

  doors.eachDoor('answers with the reason, the detail and the code of the stand-in', async (client) => {
    const answer = await client.getStatus({ cpr: nobody }, portal);
    expect(answer).toEqual({ ok: false, reason: 'not_found', detail: 'no such citizen', code: 4404 });
  });

  doors.eachDoor('refuses an input that breaks the contract without repeating its values', async (client) => {
    const answer = await client.getStatus({ cpr: '010190-0000' }, portal);
    expect(answer).toEqual({ ok: false, reason: 'invalid', detail: 'cpr invalid_format' });
  });

  doors.eachDoor('tells the stand-in on whose behalf it is asked, Danish letters and all', async (client) => {
    const value = { art: 'sagsbehandler', navn: 'Åse Østergård' };
    expect(await client.whoAmI({}, caseworker)).toEqual({ ok: true, value });
  });

  doors.eachDoor('carries a field of the path whatever characters it holds', async (client, door) => {
    const id = `a/b %æ?${door.length}`;
    const answer = await client.saveNote({ id, cpr: somebody, tekst: 'hej', vigtig: true }, portal);
    expect(answer).toEqual({ ok: true, value: { id, antal: 1 } });
  });

  doors.eachDoor('carries out a write once, however often its request id comes', async (client, door) => {
    const note = { id: `once-${door.length}`, cpr: somebody, tekst: 'hej' };
    const requestId = `write-${door.length}`;
    expect(await client.saveNote(note, portal, { requestId })).toMatchObject({ ok: true });
    const again = await client.saveNote(note, portal, { requestId });
    expect(again).toMatchObject({ ok: false, reason: 'conflict', code: 412 });
    expect(notes.get(note.id)).toBe(1);
  });

  doors.eachDoor('leaves the request id free when the write was refused', async (client, door) => {
    const note = { id: `refused-${door.length}`, cpr: somebody };
    const requestId = `refused-${door.length}`;
    const first = await client.saveNote({ ...note, tekst: 'nej' }, portal, { requestId });
    expect(first).toMatchObject({ ok: false, reason: 'conflict', code: 4977 });
    const second = await client.saveNote({ ...note, tekst: 'ja' }, portal, { requestId });
    expect(second).toMatchObject({ ok: true, value: { antal: 1 } });
  });

  doors.eachDoor('refuses a request id longer than the 46 characters of DFDG', async (client) => {
    const note = { id: 'long', cpr: somebody, tekst: 'hej' };
    const answer = await client.saveNote(note, portal, { requestId: 'x'.repeat(47) });
    expect(answer).toMatchObject({ ok: false, reason: 'invalid' });
  });

  doors.eachDoor('answers nothing where the contract has nothing to say', async (client) => {
    expect(await client.deleteNote({ id: 'gone' }, portal)).toEqual({ ok: true, value: null });
  });
});

describe('a stand-in that breaks its own contract', () => {
  const { getStatus: _, ...rest } = sampleStandIn();
  const doors = contractDoors<typeof sampleContract, Notes>(sampleContract, () => ({
    ...rest,
    getStatus: async ({ cpr, side }) => {
      if (cpr === nobody) throw new RangeError(`no row for ${cpr}`);
      return { ok: true, value: { navn: 'Ærlig', frister: [{ dato: 'i morgen' }], side } };
    },
    whoAmI: async () => ({ ok: false, reason: 'conflict', detail: 'not declared' }),
  }));

  doors.eachDoor('drifts, naming the place but not the value', async (client) => {
    const answer = await client.getStatus({ cpr: somebody }, portal);
    expect(answer).toEqual({ ok: false, reason: 'drift', detail: 'frister.0.dato invalid_format' });
  });

  doors.eachDoor('drifts when it gives a reason that was never declared', async (client) => {
    expect(await client.whoAmI({}, portal)).toMatchObject({ ok: false, reason: 'drift' });
  });

  doors.eachDoor('is unavailable when it throws, and its words stay inside', async (client) => {
    const answer = await client.getStatus({ cpr: nobody }, portal);
    expect(answer).toEqual({ ok: false, reason: 'unavailable', detail: 'the stand-in threw RangeError' });
  });
});
