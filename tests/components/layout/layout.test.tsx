import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { CaseworkerBar } from '@/components/layout/caseworker-bar';
import { CitizenHeader } from '@/components/layout/citizen-header';
import { CookieMessage } from '@/components/layout/cookie-message';
import { Page } from '@/components/layout/page';
import { PublicHeader } from '@/components/layout/public-header';
import { SessionSentence } from '@/components/layout/session-sentence';
import { SiteFrame } from '@/components/layout/site-frame';

const html = renderToStaticMarkup;
const groups = [{ title: 'Jobsøgning', items: [{ title: 'Joblog', href: '/joblog' }] }];

describe('the frame', () => {
  const idle = () => undefined;
  const moves = { back: idle, forward: idle, refresh: idle, push: idle, replace: idle, prefetch: idle };
  const router = { ...moves, bfcacheId: '' };
  const frame = html(
    <AppRouterContext value={router}>
      <SiteFrame header={<PublicHeader />}>
        <Page>
          <h1>Side</h1>
        </Page>
      </SiteFrame>
    </AppRouterContext>,
  );

  test('begins with a link past the menu to the content', () => {
    expect(frame).toMatch(/^<a href="#indhold" class="skipnav">/);
    expect(frame).toContain('<main id="indhold" tabindex="-1"');
  });

  test('ends with the links the law and the citizens ask for', () => {
    for (const href of ['/was', '/privatliv', '/cookies', '/kontakt']) expect(frame).toContain(`href="${href}"`);
    expect(frame).toContain('Jobnet for Arbejdsgivere');
  });

  test('offers a visitor the two doors', () => {
    expect(frame).toContain('href="/find-job"');
    expect(frame).toContain('href="/login"');
  });
});

describe('the citizen’s header', () => {
  test('links the name to the profile and logs out by a post', () => {
    const header = html(
      <CitizenHeader groups={groups} name="Anna Kjær" profileHref="/profil/oplysninger" logout="/log-ud" />,
    );
    expect(header).toContain('href="/profil/oplysninger"');
    expect(header).toMatch(/<form data-logout="true" action="\/log-ud" method="post"/);
  });

  test('has neither profile nor logout when somebody else is looking', () => {
    const header = html(<CitizenHeader groups={groups} name="Anna Kjær" />);
    expect(header).not.toContain('/profil');
    expect(header).not.toContain('<form');
  });

  test('opens its menus without JavaScript', () => {
    expect(html(<CitizenHeader groups={groups} name="Anna" />).match(/<details /g)).toHaveLength(3);
  });
});

describe('the caseworker’s bar', () => {
  test('says who looks at whom, and leaves in one press', () => {
    const bar = html(
      <CaseworkerBar
        caseworker="Kim Jensen"
        organisation="Jobcenter København"
        citizen="Anna Kjær"
        maskedCpr="140388-xxxx"
        endLook="/slut"
      />,
    );
    const text = bar.replace(/<[^>]+>/g, '');
    expect(text).toContain(
      'Kim Jensen, Jobcenter København ser Jobnet som Anna Kjær (140388-xxxx). Du kan se, men ikke ændre noget.',
    );
    expect(bar).toMatch(/<form data-logout="true" action="\/slut" method="post"/);
    expect(text).toContain('Afslut visning');
  });
});

describe('the cookie message', () => {
  test('makes no as easy as yes', () => {
    const message = html(<CookieMessage locale="da" action="/cookies/valg" returnTo="/" />);
    expect(message.match(/<button type="submit"[^>]*class="button button-secondary"[^>]*>/g)).toHaveLength(2);
    expect(message.indexOf('noedvendige')).toBeLessThan(message.indexOf('alle"'));
  });

  test('speaks English where the page does', () => {
    const message = html(<CookieMessage locale="en" action="/cookies/valg" returnTo="/" />);
    expect(message).toContain('lang="en"');
    expect(message).toContain('Necessary only');
  });

  test('gives way to the consent service when one is set up', () => {
    const script = { url: 'https://consent.example/uc.js', nonce: 'abc' };
    const message = html(<CookieMessage locale="en" action="/x" returnTo="/" script={script} />);
    expect(message).toContain('nonce="abc"');
    expect(message).toContain('data-culture="EN"');
    expect(message).not.toContain('<form');
  });
});

describe('small parts', () => {
  test('the last breadcrumb is the page itself and no link', () => {
    const crumbs = html(<Breadcrumbs trail={[{ title: 'Forside', href: '/forside' }]} current="Møder" />);
    expect(crumbs).toMatch(/aria-current="page">.*Møder<\/li>/);
    expect(crumbs.match(/<a /g)).toHaveLength(1);
  });

  test('without JavaScript the page itself says when the session ends', () => {
    const sentence = html(<SessionSentence endsAt={new Date('2026-11-23T13:32:00Z')} />);
    expect(sentence).toContain('<noscript>');
    expect(sentence).toContain('14.32');
  });
});
