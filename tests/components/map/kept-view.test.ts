import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepView, keptView } from '@/components/map/kept-view';

const box = { minLat: 55.5, maxLat: 55.9, minLon: 12, maxLon: 12.6 };

/** The browser's memory of the step the visitor is at. */
let step: { state: unknown; replaceState: (state: unknown) => void };

beforeEach(() => {
  step = {
    state: null,
    replaceState: (state) => {
      step.state = state;
    },
  };
  vi.stubGlobal('window', { history: step });
});
afterEach(() => void vi.unstubAllGlobals());

describe('where a map was left', () => {
  test('is found again, beside what others remember of the step', () => {
    step.state = { others: 1 };
    expect(keptView()).toBeNull();
    keepView(box);
    expect(keptView()).toEqual(box);
    expect(step.state).toMatchObject({ others: 1 });
  });

  test.each([
    ['nothing', undefined],
    ['a word', 'her'],
    ['half of it', { minLat: 1, maxLat: 2 }],
    ['no place', { ...box, maxLat: 55 }],
    ['no numbers', { ...box, minLon: '12' }],
  ])('is not believed when it is %s', (_what, kortudsnit) => {
    step.state = { kortudsnit };
    expect(keptView()).toBeNull();
  });

  test('is not worth an error to a browser that remembers no more just now', () => {
    step.replaceState = () => {
      throw new Error('too often');
    };
    expect(() => keepView(box)).not.toThrow();
  });
});
