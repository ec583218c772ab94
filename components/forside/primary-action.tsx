import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';

export type PrimaryActionProps = {
  title: string;
  text: string;
  /** Null where the page behind it is the citizen's alone and somebody else is looking. */
  link: { title: string; href: string } | null;
};

/** The one thing to do first; there is never more than one. `action` is null while nobody can tell. */
export function PrimaryAction({ action }: { action: PrimaryActionProps | null }) {
  if (!action)
    return (
      <Card title="Dit næste skridt" tone="tint">
        <p>Det kan ikke vises lige nu. Du kan stadig bruge resten af Jobnet.</p>
      </Card>
    );
  const { title, text, link } = action;
  return (
    <Card title={title} tone="tint" actions={link ? <ButtonLink href={link.href}>{link.title}</ButtonLink> : null}>
      <p>{text}</p>
    </Card>
  );
}
