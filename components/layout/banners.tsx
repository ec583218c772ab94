import { Icon } from '@/components/ui/icon';
import { laterParts } from '@/components/ui/later';
import { TextLink } from '@/components/ui/text-link';
import { type FormTarget, methodOf } from './form-target';

type Banner = {
  id: string;
  titel: string;
  tekst: string;
  link?: { tekst: string; href: string };
  type: 'info' | 'advarsel';
  canBeDismissed: boolean;
};

type Leave = {
  dismiss: FormTarget;
  /** The page they stand on, to come back to. */
  returnTo: string;
};

type BannersProps = Leave & { found: Promise<readonly Banner[]>; isStreamed: boolean };

/** What the editors want everybody to know, at the top of a page. Nothing stands there until there is something. */
export function Banners({ found, isStreamed, ...leave }: BannersProps) {
  const later = laterParts(isStreamed);
  return later(found, (banners) => <BannerList banners={banners} {...leave} />, null);
}

function BannerList({ banners, dismiss, returnTo }: Leave & { banners: readonly Banner[] }) {
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
