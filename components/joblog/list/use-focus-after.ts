import { type RefObject, useEffect, useRef } from 'react';

/**
 * Puts the focus where the keyboard goes on, once a form has led to another version of what it is about: the button that
 * was pressed is drawn anew by then. Does nothing where another form was the one that was sent.
 */
export function useFocusAfter<T extends HTMLElement>(
  version: number,
  focus: (element: T) => void,
): { element: RefObject<T | null>; onSend: () => void } {
  const element = useRef<T>(null);
  const sentAs = useRef<number | null>(null);
  useEffect(() => {
    if (sentAs.current === null || sentAs.current === version) return;
    sentAs.current = null;
    if (element.current) focus(element.current);
  }, [version, focus]);
  return {
    element,
    onSend: () => {
      sentAs.current = version;
    },
  };
}
