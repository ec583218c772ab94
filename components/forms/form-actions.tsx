import type { ReactNode } from 'react';

/** The buttons at the end of a form, the one that sends first. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="actions form-actions">{children}</div>;
}
