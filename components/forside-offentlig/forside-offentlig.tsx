import type { ReactNode } from 'react';
import { Page } from '@/components/layout/page';
import { EmployerBand } from './employer-band';
import { FirstSteps } from './first-steps';
import { LoginHelp } from './login-help';
import { Welcome } from './welcome';

/** The front page for those who are not logged in: what Jobnet is for, and the two ways on. */
export function ForsideOffentlig({ banner }: { banner: ReactNode }) {
  return (
    <Page width="full" banner={banner}>
      <Welcome />
      <FirstSteps />
      <LoginHelp />
      <EmployerBand />
    </Page>
  );
}
