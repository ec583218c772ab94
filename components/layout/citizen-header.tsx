import { Icon } from '@/components/ui/icon';
import { TextLink } from '@/components/ui/text-link';
import type { FormTarget } from './form-target';
import { LogoutForm } from './logout-form';
import { MenuCloser } from './menu-closer';
import { NavLink } from './nav-link';
import { Wordmark } from './wordmark';

export type MenuGroup = { title: string; items: readonly { title: string; href: string }[] };

type CitizenHeaderProps = {
  groups: readonly MenuGroup[];
  name: string;
  /** The citizen's own profile; absent when somebody else is looking. */
  profileHref?: string;
  /** Logs the citizen out; absent when somebody else is looking. */
  logout?: FormTarget;
};

/** The header of a logged-in citizen: one menu in a row on a wide screen, the same folded together on a phone. */
export function CitizenHeader({ groups, name, profileHref, logout }: CitizenHeaderProps) {
  return (
    <header className="site-header">
      <div className="container header-bar">
        <Wordmark href="/forside" />
        <div className="header-user">
          <UserName name={name} profileHref={profileHref} />
          {logout ? <LogoutForm action={logout} /> : null}
        </div>
        <details className="phone-menu" data-menu>
          <summary className="button button-tertiary">
            <Icon name="menu" />
            Menu
          </summary>
          <div className="phone-menu-panel">
            <nav aria-label="Menu">
              <PhoneMenu groups={groups} />
            </nav>
            <UserName name={name} profileHref={profileHref} />
            {logout ? <LogoutForm action={logout} kind="secondary" /> : null}
          </div>
        </details>
      </div>
      <WideMenu groups={groups} />
      <MenuCloser />
    </header>
  );
}

function UserName({ name, profileHref }: Pick<CitizenHeaderProps, 'name' | 'profileHref'>) {
  const shown = (
    <>
      <Icon name="person" />
      {name}
    </>
  );
  if (!profileHref) return <span className="user-name">{shown}</span>;
  return (
    <TextLink href={profileHref} className="user-name" aria-label={`${name}, din profil`}>
      {shown}
    </TextLink>
  );
}

function PhoneMenu({ groups }: { groups: readonly MenuGroup[] }) {
  return (
    <>
      <NavLink href="/forside" className="menu-link">
        Forside
      </NavLink>
      {groups.map((group) => (
        <details key={group.title} className="phone-menu-group">
          <summary>
            {group.title}
            <Icon name="chevron-down" />
          </summary>
          <MenuItems group={group} />
        </details>
      ))}
    </>
  );
}

function WideMenu({ groups }: { groups: readonly MenuGroup[] }) {
  return (
    <nav aria-label="Hovedmenu" className="wide-menu">
      <ul className="container nobullet-list">
        <li>
          <NavLink href="/forside" className="wide-menu-link">
            Forside
          </NavLink>
        </li>
        {groups.map((group) => (
          <li key={group.title}>
            <details data-menu name="hovedmenu">
              <summary className="wide-menu-link">
                {group.title}
                <Icon name="chevron-down" />
              </summary>
              <MenuItems group={group} />
            </details>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function MenuItems({ group }: { group: MenuGroup }) {
  return (
    <ul className="nobullet-list menu-items">
      {group.items.map((item) => (
        <li key={item.href}>
          <NavLink href={item.href} className="menu-link">
            {item.title}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
