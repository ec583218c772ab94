import { Alert } from '@/components/ui/alert';

/** Tells somebody who was logged off that nothing of what they typed is lost. */
export function RestoredNote({ isRestored }: { isRestored: boolean }) {
  return isRestored ? (
    <Alert kind="info" title="Vi har gemt det, du skrev">
      <p>Felterne er udfyldt, som du forlod dem. Det er ikke sendt endnu.</p>
    </Alert>
  ) : null;
}
