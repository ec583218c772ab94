import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { LoginHelp } from '@/components/login/login-help';
import { LoginPage } from '@/components/login/login-page';
import { homeOf } from '@/lib/core/session/current';
import { loginAction } from '@/lib/login/actions';
import { type DoorParams, findEmergencyText, openDoor } from '@/lib/login/queries';

export const metadata: Metadata = { title: 'Du er logget af' };

export default async function Expired({ searchParams }: { searchParams: Promise<DoorParams> }) {
  const home = await homeOf();
  if (home) redirect(home);
  const [door, emergency] = await Promise.all([openDoor(await searchParams), findEmergencyText()]);
  return (
    <LoginPage
      title="Du er blevet logget af"
      lead="Der gik 20 minutter, uden at du brugte Jobnet, så vi loggede dig af for at passe på dine oplysninger. Log ind igen, så viser vi dig siden, du var på. Det, du har skrevet og sendt, er ikke tabt."
      {...door}
      notice={undefined}
      passwordAction={loginAction}
      help={<LoginHelp emergency={emergency} />}
    />
  );
}
