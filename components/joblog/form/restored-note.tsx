import { Alert } from '@/components/ui/alert';
import { TextLink } from '@/components/ui/text-link';

/** Tells somebody who was logged off that nothing of what they typed is lost. */
export function RestoredNote({ anewHref }: { anewHref: string | null }) {
  return anewHref ? (
    <Alert kind="info" title="Vi har gemt det, du skrev">
      <p>
        Felterne er udfyldt, som du forlod dem. Det er ikke sendt endnu. Havde du valgt filer, så se efter, om de er
        med, og vælg dem ellers igen. <TextLink href={anewHref}>Begynd forfra</TextLink>
      </p>
    </Alert>
  ) : null;
}
