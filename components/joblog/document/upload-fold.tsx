'use client';

import { type ReactNode, useContext } from 'react';
import { FormContext } from '@/components/forms/form-context';

/** A form that unfolds. It stands open when it has been sent and something is wrong, also without JavaScript. */
export function UploadFold({ title, children }: { title: string; children: ReactNode }) {
  const { status, values } = useContext(FormContext);
  return (
    <details className="details" open={status === 'error'}>
      <summary className="details-summary">{title}</summary>
      <div className="details-text">
        {values.dokumenter ? <input type="hidden" name="dokumenter" value={values.dokumenter} /> : null}
        {children}
      </div>
    </details>
  );
}
