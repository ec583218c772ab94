import type { ReactNode } from 'react';
import { CookieMessage } from './cookie-message';
import type { FormTarget } from './form-target';
import { SiteFrame } from './site-frame';
import { WidkMark, WidkWordmark } from './widk-mark';

type WidkFrameProps = {
  isDemo: boolean;
  cookieMessage: { returnTo: string; script?: { url: string; nonce: string } } | null;
  chooseCookies: FormTarget;
  children?: ReactNode;
};

/** The frame of Find Job on Work in Denmark: English, and with no way to the pages of Jobnet (WIDK-1, WIDK-6). */
export function WidkFrame({ isDemo, cookieMessage, chooseCookies, children }: WidkFrameProps) {
  return (
    <SiteFrame
      skipText="Skip to content"
      header={
        <header className="site-header">
          <div className="container header-bar">
            <WidkWordmark />
          </div>
        </header>
      }
      footer={
        <footer className="site-footer on-dark">
          <div className="container">
            <div className="footer-name">
              <WidkMark />
              <p>
                <strong>Work in Denmark</strong>
                <br />
                Jobs in Denmark for people from abroad
              </p>
            </div>
          </div>
        </footer>
      }
      notices={
        <>
          {isDemo ? <WidkRibbon /> : null}
          {cookieMessage ? <CookieMessage locale="en" action={chooseCookies} {...cookieMessage} /> : null}
        </>
      }
    >
      {children}
    </SiteFrame>
  );
}

function WidkRibbon() {
  return (
    <aside className="demo-ribbon" aria-label="About this demonstration">
      <div className="container">
        <p>
          <strong>Demonstration.</strong> People, jobs and messages are made up.
        </p>
      </div>
    </aside>
  );
}
