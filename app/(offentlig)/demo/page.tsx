import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DemoPage } from '@/components/demo/demo-page';
import { resetControlsAction, saveControlsAction } from '@/lib/demo/actions';
import { findDemo } from '@/lib/demo/queries';

export const metadata: Metadata = { title: 'Prøv Jobnet' };

export default function Demo() {
  const demo = findDemo();
  if (!demo) notFound();
  const { form, now, systems, troubles, ...shown } = demo;
  return (
    <DemoPage
      {...shown}
      reset={resetControlsAction}
      controls={{ now, systems, troubles, initialState: form, action: saveControlsAction }}
    />
  );
}
