import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSuggestionSource, type SuggestionGroup } from '@/components/forms/suggestion-source';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const groups = (label: string) => [{ label: 'Sted', options: [{ label, fields: { cities: label } }] }];

/** A field whose service answers with `answer`, and what it was asked and told. */
function field(answer: (text: string) => unknown = (text) => ({ groups: groups(text) })) {
  const asked: string[] = [];
  const told: (readonly SuggestionGroup[] | null)[] = [];
  const source = createSuggestionSource({
    source: '/forslag?WIDK=true',
    fromLength: 3,
    onAnswer: (answered) => told.push(answered),
    fetch: async (url) => {
      asked.push(url);
      const body = answer(new URL(url, 'http://localhost').searchParams.get('text') ?? '');
      return body instanceof Response ? body : Response.json(body);
    },
  });
  const type = async (text: string, pauseMs = 200) => {
    source.ask(text);
    await vi.advanceTimersByTimeAsync(pauseMs);
  };
  return { asked, told, type, stop: source.stop };
}

test('nobody is asked before the third character', async () => {
  const { asked, told, type } = field();
  await type('Aa ');
  expect(asked).toEqual([]);
  expect(told).toEqual([null]);
});

test('nobody is asked about what may be a CPR number', async () => {
  const { asked, told, type } = field();
  await type('010203');
  await type('010203-1234');
  await type('01 02 03 1234 kok');
  expect(asked).toEqual([]);
  expect(told).toEqual([null, null, null]);
  await type('8000');
  expect(asked).toHaveLength(1);
});

test('one question is asked for several letters in a row', async () => {
  const { asked, told, type } = field();
  await type('aar', 50);
  await type('aarh', 50);
  await type(' aarhus  c ');
  expect(asked).toEqual(['/forslag?WIDK=true&text=aarhus%20c']);
  expect(told).toEqual([groups('aarhus c')]);
});

test('what was asked before is answered at once', async () => {
  const { asked, told, type } = field();
  await type('aarhus');
  await type('aarhus c');
  await type('Aarhus', 0);
  expect(asked).toHaveLength(2);
  expect(told.at(-1)).toEqual(groups('aarhus'));
});

test('an answer that has been overtaken is dropped', async () => {
  const waiting: ((response: Response) => void)[] = [];
  const told: unknown[] = [];
  const source = createSuggestionSource({
    source: '/forslag',
    fromLength: 3,
    onAnswer: (answered) => told.push(answered),
    fetch: (_, { signal }) =>
      new Promise((done, fail) => {
        waiting.push(done);
        signal.addEventListener('abort', () => fail(signal.reason));
      }),
  });
  source.ask('kok');
  await vi.advanceTimersByTimeAsync(200);
  source.ask('koks');
  await vi.advanceTimersByTimeAsync(200);
  waiting[0]?.(Response.json({ groups: groups('Kok') }));
  waiting[1]?.(Response.json({ groups: groups('Koks') }));
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([groups('Koks')]);
});

test('a service that is down, or answers something else, is not heard of and left in peace for a while', async () => {
  for (const answer of [new Response('', { status: 503 }), 'nonsense', { groups: [{ label: 1, options: [] }] }]) {
    const { asked, told, type } = field(() => answer);
    await type('aarhus');
    await type('aarhus c');
    expect(told).toEqual([null, null]);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5_000);
    await type('aarhus n');
    expect(asked).toHaveLength(2);
  }
});

test('a group without suggestions is left out', async () => {
  const { told, type } = field(() => ({ groups: [{ label: 'Arbejde', options: [] }, ...groups('Aarhus')] }));
  await type('aarhus');
  expect(told).toEqual([groups('Aarhus')]);
});

test('who leaves the field gets no answer any more', async () => {
  const { asked, type, stop } = field();
  await type('aarhus', 50);
  stop();
  await vi.advanceTimersByTimeAsync(500);
  expect(asked).toEqual([]);
});

test('an address may have more digits than a name, but never as many as a CPR number', async () => {
  const asked: string[] = [];
  const answer = async (url: string) => {
    asked.push(new URL(url, 'http://localhost').searchParams.get('text') ?? '');
    return Response.json({ groups: [] });
  };
  const about = 'addresses' as const;
  const source = createSuggestionSource({
    source: '/x',
    about,
    fromLength: 3,
    onAnswer: () => undefined,
    fetch: answer,
  });
  const addresses = ['Nørrebrogade 12, 2200', 'Nørrebrogade 112, 12. 1201', 'Skolevej 3, 8000 Aarhus'];
  const persons = ['010203-1234', '010203', 'Skolevej 0102031234', '01 02 03 12 34'];
  for (const text of [...addresses, ...persons]) {
    source.ask(text);
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(asked).toEqual(addresses);
});

test('where to ask can depend on the rest of the form, and nobody is asked when there is nowhere', async () => {
  const asked: string[] = [];
  let from = '';
  const source = createSuggestionSource({
    source: () => from,
    fromLength: 3,
    onAnswer: () => undefined,
    fetch: async (url) => {
      asked.push(url);
      return Response.json({ groups: groups('Skolevej') });
    },
  });
  for (const next of ['', '/x', '/x?postnummer=8000', '/x']) {
    from = next;
    source.ask('skole');
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(asked).toEqual(['/x?text=skole', '/x?postnummer=8000&text=skole']);
});
