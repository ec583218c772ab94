import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DemoPage } from '@/components/demo/demo-page';
import { resetControlsAction, saveControlsAction } from '@/lib/demo/actions';
import { findDemo } from '@/lib/demo/queries';

export const metadata: Metadata = { title: 'Prøv Jobnet' };

export default function Demo() {
  const demo = findDemo();
  if (!demo) notFound();
  const { password, citizens, employees, form, ...controls } = demo;
  return (
    <DemoPage
      password={password}
      citizens={citizens}
      employees={employees}
      controls={{ ...controls, initialState: form, action: saveControlsAction, reset: resetControlsAction }}
    />
  );
}
