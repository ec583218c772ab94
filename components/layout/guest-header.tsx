import { Icon } from '@/components/ui/icon';
import type { FormTarget } from './form-target';
import { LogoutForm } from './logout-form';
import { Wordmark } from './wordmark';

export type Guest = {
  name: string;
  /** The page where this person is on the way to something. */
  home: string;
};

/** The header for those who are logged in but have no pages of their own yet: an employee, somebody getting an account. */
export function GuestHeader({ guest, logout }: { guest: Guest; logout: FormTarget }) {
  return (
    <header className="site-header">
      <div className="container header-bar">
        <Wordmark href={guest.home} />
        <div className="header-guest">
          <span className="user-name">
            <Icon name="person" />
            {guest.name}
          </span>
          <LogoutForm action={logout} />
        </div>
      </div>
    </header>
  );
}
