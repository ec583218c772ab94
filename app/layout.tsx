import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { plex } from '@/components/styles/fonts';
import '@/components/styles/jobnet.scss';

export const metadata: Metadata = {
  title: { template: '%s – Jobnet', default: 'Jobnet' },
  description: 'Danmarks jobportal: find job, meld dig ledig, book møder og følg din plan.',
  icons: { icon: { url: '/jobnet.svg', type: 'image/svg+xml' } },
};

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
    <html lang="da" className={plex.variable}>
      <body>{children}</body>
    </html>
  );
}
