import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { plex } from '@/components/styles/fonts';
import { languageOf } from '@/components/ui/language';
import '@/components/styles/jobnet.scss';
import { findSite } from '@/lib/ramme/queries';

const icons = { icon: { url: '/jobnet.svg', type: 'image/svg+xml' } };
const names = {
  jobnet: {
    name: 'Jobnet',
    description: 'Danmarks jobportal: find job, meld dig ledig, book møder og følg din plan.',
  },
  widk: { name: 'Work in Denmark', description: 'Find a job in Denmark.' },
};

export function generateMetadata(): Metadata {
  const { name, description } = names[findSite()];
  return { title: { template: `%s – ${name}`, default: name }, description, icons };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: '#084249',
  colorScheme: 'light',
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page carries this request's nonce, so none may be made ahead of time.
  await connection();
  return (
    <html lang={languageOf(findSite())} className={plex.variable}>
      <body>{children}</body>
    </html>
  );
}
