import type { Metadata } from 'next';
import { ForsideOffentlig } from '@/components/forside-offentlig/forside-offentlig';

export const metadata: Metadata = { title: { absolute: 'Jobnet – find job og meld dig ledig' } };

export default function PublicFrontPage() {
  return <ForsideOffentlig />;
}
