import { type ReactNode, Suspense } from 'react';

type PartProps = {
  /** Whether this part may come after the rest of the page; without JavaScript it has to come with it. */
  isStreamed: boolean;
  /** Stands in its place until it comes. */
  pending: ReactNode;
  children: ReactNode;
};

/** A part of a page that waits for an outside system. */
export function Part({ isStreamed, pending, children }: PartProps) {
  return isStreamed ? <Suspense fallback={pending}>{children}</Suspense> : children;
}
