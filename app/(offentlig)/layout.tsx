import type { ReactNode } from 'react';
import { PortalFrame } from '@/components/layout/portal-frame';
import { WidkFrame } from '@/components/layout/widk-frame';
import { chooseCookiesAction } from '@/lib/cookievalg/actions';
import { logoutAction } from '@/lib/login/actions';
import { findSite, getFrame, getWidkFrame } from '@/lib/ramme/queries';
import { closeCitizenAction } from '@/lib/sagsbehandler/actions';

const actions = { logout: logoutAction, endLook: closeCitizenAction, chooseCookies: chooseCookiesAction };

export default async function Layout({ children }: { children: ReactNode }) {
  if (findSite() === 'widk')
    return (
      <WidkFrame {...(await getWidkFrame())} chooseCookies={chooseCookiesAction}>
        {children}
      </WidkFrame>
    );
  return (
    <PortalFrame frame={await getFrame()} actions={actions}>
      {children}
    </PortalFrame>
  );
}
