import type { ReactNode } from 'react';
import { CaseworkerBar } from './caseworker-bar';
import { CitizenHeader, type MenuGroup } from './citizen-header';
import { CookieMessage } from './cookie-message';
import { DemoRibbon } from './demo-ribbon';
import type { FormTarget } from './form-target';
import { type Guest, GuestHeader } from './guest-header';
import { PublicHeader } from './public-header';
import { SessionDialog } from './session-dialog';
import { SessionSentence } from './session-sentence';
import { SiteFrame } from './site-frame';

/** Everything around a page that depends on who is looking. */
export type Frame = {
  /** Null for a visitor. */
  citizen: { name: string; maskedCpr: string; menu: readonly MenuGroup[] } | null;
  /** Somebody who is logged in, but whose own pages these are not. */
  guest: Guest | null;
  caseworker: { name: string; office: string } | null;
  session: { endsInSeconds: number; absoluteEndInSeconds: number; keepFor: string | null; endsAt: Date } | null;
  isDemo: boolean;
  cookieMessage: { returnTo: string; script?: { url: string; nonce: string } } | null;
};

/** The buttons of the frame. */
export type FrameActions = { logout: FormTarget; endLook: FormTarget; chooseCookies: FormTarget };

const demoLinks = [
  { title: 'Personer', href: '/demo' },
  { title: 'Sendte mails', href: '/demo/mail' },
];

type FrameProps = { frame: Frame; actions: FrameActions };

function FrameNotices({ frame, actions }: FrameProps) {
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

function FrameHeader({ frame, actions }: FrameProps) {
  const { citizen, caseworker, guest } = frame;
  if (citizen) {
    const own = caseworker ? {} : { profileHref: '/profil/adgang', logout: actions.logout };
    return <CitizenHeader groups={citizen.menu} name={citizen.name} {...own} />;
  }
  return guest ? <GuestHeader guest={guest} logout={actions.logout} /> : <PublicHeader />;
}

/** The frame of every page of Jobnet: a visitor's, a citizen's, or a citizen's as a caseworker sees it. */
export function PortalFrame({ frame, actions, children }: FrameProps & { children: ReactNode }) {
  const { session } = frame;
  return (
    <SiteFrame
      header={<FrameHeader frame={frame} actions={actions} />}
      notices={<FrameNotices frame={frame} actions={actions} />}
      behind={session ? <SessionDialog {...session} logout={actions.logout} /> : null}
    >
      {session ? <SessionSentence endsAt={session.endsAt} /> : null}
      {children}
    </SiteFrame>
  );
}
