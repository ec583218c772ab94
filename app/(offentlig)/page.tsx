import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ForsideOffentlig } from '@/components/forside-offentlig/forside-offentlig';
import { findActor, homeOf } from '@/lib/core/session/current';

export const metadata: Metadata = { title: { absolute: 'Jobnet – find job og meld dig ledig' } };

export default async function PublicFrontPage() {
  const actor = await findActor();
  if (actor?.kind === 'citizen') redirect((await homeOf()) ?? '/forside');
  return <ForsideOffentlig />;
}
