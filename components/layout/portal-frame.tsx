import type { ReactNode } from 'react';
import { CaseworkerBar } from './caseworker-bar';
import { CitizenHeader, type MenuGroup } from './citizen-header';
import { CookieMessage } from './cookie-message';
import { DemoRibbon } from './demo-ribbon';
import type { FormTarget } from './form-target';
import { PublicHeader } from './public-header';
import { SessionDialog } from './session-dialog';
import { SessionSentence } from './session-sentence';
import { SiteFrame } from './site-frame';

/** Everything around a page that depends on who is looking. */
export type Frame = {
  /** Null for a visitor. */
  citizen: { name: string; maskedCpr: string; menu: readonly MenuGroup[] } | null;
  caseworker: { name: string; office: string } | null;
  session: { endsInSeconds: number; absoluteEndInSeconds: number; endsAt: Date } | null;
  isDemo: boolean;
  cookieMessage: { returnTo: string; script?: { url: string; nonce: string } } | null;
};

/** The buttons of the frame. */
export type FrameActions = { logout: FormTarget; endLook: FormTarget; chooseCookies: FormTarget };

const demoLinks = [
  { title: 'Personer', href: '/demo' },
  { title: 'Sendte mails', href: '/demo/mail' },
];

function FrameNotices({ frame, actions }: { frame: Frame; actions: FrameActions }) {
  const { citizen, caseworker, cookieMessage } = frame;
  return (
    <>
      {frame.isDemo ? <DemoRibbon links={demoLinks} /> : null}
      {cookieMessage ? <CookieMessage locale="da" action={actions.chooseCookies} {...cookieMessage} /> : null}
      {citizen && caseworker ? (
        <CaseworkerBar
          caseworker={caseworker.name}
          organisation={caseworker.office}
          citizen={citizen.name}
          maskedCpr={citizen.maskedCpr}
          endLook={actions.endLook}
        />
      ) : null}
    </>
  );
}

/** The frame of every page of Jobnet: a visitor's, a citizen's, or a citizen's as a caseworker sees it. */
export function PortalFrame({ frame, actions, children }: { frame: Frame; actions: FrameActions; children: ReactNode }) {
  const { citizen, caseworker, session } = frame;
  const own = citizen && !caseworker ? { profileHref: '/profil/adgang', logout: actions.logout } : {};
  return (
    <SiteFrame
      header={citizen ? <CitizenHeader groups={citizen.menu} name={citizen.name} {...own} /> : <PublicHeader />}
      notices={<FrameNotices frame={frame} actions={actions} />}
      behind={session ? <SessionDialog {...session} logout={actions.logout} /> : null}
    >
      {session ? <SessionSentence endsAt={session.endsAt} /> : null}
      {children}
    </SiteFrame>
  );
}
