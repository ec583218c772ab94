import type { Metadata } from 'next';
import { Banners } from '@/components/layout/banners';
import { LoginHelp } from '@/components/login/login-help';
import { LoginPage } from '@/components/login/login-page';
import { laterParts } from '@/components/ui/later';
import { Pending } from '@/components/ui/pending';
import { dismissBannerAction } from '@/lib/banner/actions';
import { findBanners } from '@/lib/banner/queries';
import { canStream } from '@/lib/core/server/streaming';
import { loginAction } from '@/lib/login/actions';
import { type DoorParams, findEmergencyText, openDoor, passDoor } from '@/lib/login/queries';

export const metadata: Metadata = { title: 'Log ind' };

export default async function Login({ searchParams }: { searchParams: Promise<DoorParams> }) {
  const params = await searchParams;
  await passDoor(params);
  const isStreamed = await canStream();
  const leave = { dismiss: dismissBannerAction, returnTo: '/login' };
  const banner = <Banners found={findBanners(null, '/login')} {...{ isStreamed, ...leave }} />;
  const wait = <Pending what="vejledningen" lines={2} />;
  const help = laterParts(isStreamed)(findEmergencyText(), (emergency) => <LoginHelp emergency={emergency} />, wait);
  return (
    <LoginPage
      title="Log ind på Jobnet"
      lead="Her melder du dig ledig, følger din plan og dine møder og skriver joblog."
      {...(await openDoor(params))}
      {...{ banner, help }}
      passwordAction={loginAction}
    />
  );
}
