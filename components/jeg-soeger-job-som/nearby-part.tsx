import { ButtonLink } from '@/components/ui/button';

/** Leads to the ads near home, and says how many they are. */
export function NearbyButton({ count, href, navn }: { count: number; href: string; navn: string }) {
  return (
    <ButtonLink href={href} kind="secondary" icon="search">
      Se {count.toLocaleString('da-DK')} job inden for 50 km <span className="sr-only">som {navn}</span>
    </ButtonLink>
  );
}

/** Why no ads near home are shown at any of the stillinger. */
export function NearbyNote({ why }: { why: 'down' | 'no-home' }) {
  return (
    <p className="secondary-text">
      {why === 'down'
        ? 'Vi kan ikke vise lige nu, hvor mange job der er i nærheden. Prøv igen om lidt.'
        : 'Vi viser ikke, hvor mange job der er i nærheden, fordi vi ikke kan se en bopæl.'}
    </p>
  );
}
