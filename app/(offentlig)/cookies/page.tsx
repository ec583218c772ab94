import type { Metadata } from 'next';
import { Cookies } from '@/components/erklaeringer/cookies';
import { CookieChoices } from '@/components/layout/cookie-message';
import { chooseCookiesAction } from '@/lib/cookievalg/actions';

export const metadata: Metadata = { title: 'Cookies på Jobnet' };

export default function CookiesPage() {
  return <Cookies choice={<CookieChoices locale="da" action={chooseCookiesAction} returnTo="/cookies" />} />;
}
