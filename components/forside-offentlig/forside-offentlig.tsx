import type { ComponentProps, ReactNode } from 'react';
import { Page } from '@/components/layout/page';
import { Credits } from '@/components/ui/credits';
import { EmployerBand } from './employer-band';
import { FirstSteps } from './first-steps';
import { LoginHelp } from './login-help';
import { Welcome } from './welcome';

type ForsideOffentligProps = { banner: ReactNode; credits: ComponentProps<typeof Credits>['credits'] };

/** The front page for those who are not logged in: what Jobnet is for, and the two ways on. */
export function ForsideOffentlig({ banner, credits }: ForsideOffentligProps) {
  return (
    <Page width="full" banner={banner}>
      <Welcome />
      <FirstSteps />
      <LoginHelp />
      <EmployerBand />
      <div className="container">
        <Credits credits={credits} />
      </div>
    </Page>
  );
}
