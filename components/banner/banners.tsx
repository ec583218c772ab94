import { type FormTarget, methodOf } from '@/components/layout/form-target';
import { Icon } from '@/components/ui/icon';
import { TextLink } from '@/components/ui/text-link';

type Banner = {
  id: string;
  titel: string;
  tekst: string;
  link?: { tekst: string; href: string };
  type: 'info' | 'advarsel';
  canBeDismissed: boolean;
};

type BannersProps = {
  banners: readonly Banner[];
  dismiss: FormTarget;
  /** The page they stand on, to come back to. */
  returnTo: string;
};

/** What the editors want everybody to know, at the top of a page. Nothing when there is nothing. */
export function Banners({ banners, dismiss, returnTo }: BannersProps) {
  return banners.map(({ id, titel, tekst, link, type, canBeDismissed }) => (
    <section key={id} className={`banner banner-${type}`} aria-labelledby={`banner-${id}`}>
      <Icon name={type === 'info' ? 'feedback' : 'warning'} label={type === 'info' ? undefined : 'Advarsel'} />
      <div className="banner-body">
        <h2 id={`banner-${id}`}>{titel}</h2>
        <p>
          {tekst} {link ? <TextLink href={link.href}>{link.tekst}</TextLink> : null}
        </p>
      </div>
      {canBeDismissed ? (
        <form action={dismiss} method={methodOf(dismiss)}>
          <input type="hidden" name="banner" value={id} />
          <input type="hidden" name="tilbage" value={returnTo} />
          <button type="submit" className="function-link">
            <Icon name="close" />
            Luk<span className="sr-only"> meddelelsen “{titel}”</span>
          </button>
        </form>
      ) : null}
    </section>
  ));
}
