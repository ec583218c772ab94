import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { LoginHelp } from '@/components/login/login-help';
import { LoginPage } from '@/components/login/login-page';
import { Part } from '@/components/ui/part';
import { Pending } from '@/components/ui/pending';
import { canStream } from '@/lib/core/server/streaming';
import { homeOf } from '@/lib/core/session/current';
import { loginAction } from '@/lib/login/actions';
import { type DoorParams, findEmergencyText, openDoor } from '@/lib/login/queries';

export const metadata: Metadata = { title: 'Log ind' };

async function Help() {
  return <LoginHelp emergency={await findEmergencyText()} />;
}

export default async function Login({ searchParams }: { searchParams: Promise<DoorParams> }) {
  const home = await homeOf();
  if (home) redirect(home);
  const door = await openDoor(await searchParams);
  return (
    <LoginPage
      title="Log ind på Jobnet"
      lead="Her melder du dig ledig, følger din plan og dine møder og skriver joblog."
      {...door}
      passwordAction={loginAction}
      help={
        <Part isStreamed={await canStream()} pending={<Pending what="vejledningen" lines={2} />}>
          <Help />
        </Part>
      }
    />
  );
}
