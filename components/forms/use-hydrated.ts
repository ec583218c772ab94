import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False on the server and for the first drawing, true once JavaScript runs: for what makes no sense without it. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
