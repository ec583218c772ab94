import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SmsOutbox } from '@/components/demo/outboxes';
import { findDemoSms } from '@/lib/demo/queries';

export const metadata: Metadata = { title: 'Sendte sms’er' };

export default async function DemoSms() {
  const outbox = await findDemoSms();
  return outbox ? <SmsOutbox {...outbox} /> : notFound();
}
