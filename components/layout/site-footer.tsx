'use client';

import { TextLink } from '@/components/ui/text-link';
import { employerPortal } from './employer-portal';
import { JobnetMark } from './mark';

const links = [
  { title: 'Kontakt Landssupport', href: '/kontakt' },
  { title: 'Privatliv', href: '/privatliv' },
  { title: 'Cookies', href: '/cookies' },
  { title: 'Tilgængelighedserklæring', href: '/was' },
];

/** The foot of every page of Jobnet. Drawn in the browser too, so that no page takes it along as data: see `NotFoundPage`. */
export function SiteFooter() {
  return (
    <footer className="site-footer on-dark">
      <div className="container">
        <div className="footer-name">
          <JobnetMark />
          <p>
            <strong>Jobnet</strong>
            <br />
            Danmarks jobportal
          </p>
        </div>
        <nav aria-label="Om Jobnet">
          <ul className="nobullet-list">
            {links.map((link) => (
              <li key={link.href}>
                <TextLink href={link.href}>{link.title}</TextLink>
              </li>
            ))}
            <li>
              <TextLink href={employerPortal.href}>{employerPortal.title}</TextLink>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
