import type { ReactNode } from 'react';
import { Alert } from './alert';
import type { HeadingLevel } from './heading';
import { TextLink } from './text-link';

type SystemDownProps = {
  /** What is missing, as the start of a sentence: "Dine møder". */
  what: string;
  level?: HeadingLevel;
  /** What to do meanwhile; without it, "Prøv igen om lidt". */
  children?: ReactNode;
  /** The page itself, to try again. */
  retryHref?: string;
};

/** One part is missing because a system behind it does not answer. Never to be mistaken for "nothing there". */
export function SystemDown({ what, level = 2, children, retryHref }: SystemDownProps) {
  return (
    <Alert kind="warning" level={level} title={`${what} kan ikke vises lige nu`}>
      <p>{children ?? 'Vi kan ikke hente oplysningerne. Intet er gået tabt. Prøv igen om lidt.'}</p>
      {retryHref ? (
        <p>
          <TextLink href={retryHref}>Prøv igen</TextLink>
        </p>
      ) : null}
    </Alert>
  );
}
