import { TextLink } from '@/components/ui/text-link';

/** Where a citizen keeps a search; a visitor is offered to log in for it. */
export type KeepProps = {
  links: readonly { label: string; href: string }[];
  login: { label: string; href: string; why: string } | null;
};

export function Keep({ links, login }: KeepProps) {
  return (
    <>
      {links.map(({ label, href }) => (
        <TextLink key={href} href={href}>
          {label}
        </TextLink>
      ))}
      {login ? (
        <p className="results-login">
          <TextLink href={login.href}>{login.label}</TextLink> {login.why}
        </p>
      ) : null}
    </>
  );
}
