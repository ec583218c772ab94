import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MailOutbox } from '@/components/demo/outboxes';
import { findDemoMail } from '@/lib/demo/queries';

export const metadata: Metadata = { title: 'Sendte e-mails' };

export default async function DemoMail() {
  const outbox = await findDemoMail();
  return outbox ? <MailOutbox {...outbox} /> : notFound();
}
