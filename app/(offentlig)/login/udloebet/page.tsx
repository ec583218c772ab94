import type { Metadata } from 'next';
import { LoginHelp } from '@/components/login/login-help';
import { LoginPage } from '@/components/login/login-page';
import { loginAction } from '@/lib/login/actions';
import { type DoorParams, findEmergencyText, getSignOffText, openDoor, passDoor } from '@/lib/login/queries';

export const metadata: Metadata = { title: 'Du er logget af' };

export default async function Expired({ searchParams }: { searchParams: Promise<DoorParams> }) {
  const params = await searchParams;
  await passDoor(params);
  const [door, lead, emergency] = await Promise.all([openDoor(params), getSignOffText(), findEmergencyText()]);
  return (
    <LoginPage
      title="Du er blevet logget af"
      lead={lead}
      {...door}
      notice={undefined}
      passwordAction={loginAction}
      help={<LoginHelp emergency={emergency} />}
    />
  );
}
