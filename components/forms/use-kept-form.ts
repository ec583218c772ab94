import { type RefObject, useEffect, useRef } from 'react';
import type { FormAction, FormState } from './form-state';
import { type Keeping, standForKeeping } from './kept-forms';
import { hasTyped, typedIn } from './typed';

// Whoever has been signed off must not sit before their page for long.
const longestMs = 8_000;

/**
 * Hands what is typed to the form's own action when the page must leave because the session has run out: there it is
 * kept for whoever typed it, and carried out by nobody.
 */
export function useKeptForm(
  isOn: boolean,
  form: RefObject<HTMLFormElement | null>,
  action: FormAction,
  state: FormState,
) {
  const sent = useRef<string>(null);
  useEffect(() => {
    if (state.status === 'ok' && form.current) sent.current = textOf(form.current);
  }, [form, state]);
  useEffect(() => {
    if (!isOn) return;
    return standForKeeping(async (keepFor) => {
      const { current } = form;
      const isBegun = current && (state.status === 'error' || hasTyped(current)) && textOf(current) !== sent.current;
      return isBegun ? handOver(action, state, typedIn(current), keepFor) : 'nothing';
    });
  }, [isOn, form, action, state]);
}

function textOf(form: HTMLFormElement): string {
  const pairs = [...typedIn(form)].filter(([name]) => name !== 'submitId');
  return JSON.stringify(pairs);
}

async function handOver(action: FormAction, state: FormState, data: FormData, keepFor: string): Promise<Keeping> {
  data.set('keepFor', keepFor);
  const late = new Promise<null>((give) => setTimeout(() => give(null), longestMs));
  const answer = await Promise.race([action(state, data), late]).catch(() => null);
  // "idle": the session lives after all, so there was nothing to keep.
  if (!answer || answer.status === 'idle') return 'again';
  return answer.status === 'ok' ? 'kept' : 'nothing';
}
