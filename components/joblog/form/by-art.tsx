'use client';

import { type ReactNode, useContext } from 'react';
import { FormContext } from '@/components/forms/form-context';

/** Where only what was sent knows which of the two forms it was. */
export function ByArt({ job, activity }: { job: ReactNode; activity: ReactNode }) {
  const { values } = useContext(FormContext);
  return values.art === 'anden-aktivitet' ? activity : job;
}
