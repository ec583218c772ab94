import { Page } from '@/components/layout/page';
import { EmployerBand } from './employer-band';
import { FirstSteps } from './first-steps';
import { LoginHelp } from './login-help';
import { Welcome } from './welcome';

/** The front page for those who are not logged in: what Jobnet is for, and the two ways on. */
export function ForsideOffentlig() {
  return (
    <Page width="full">
      <Welcome />
      <FirstSteps />
      <LoginHelp />
      <EmployerBand />
    </Page>
  );
}
