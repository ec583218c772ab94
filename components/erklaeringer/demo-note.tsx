import { Alert } from '@/components/ui/alert';

/** Stands where a reader could otherwise take made-up facts for real. */
export function DemoNote({ children }: { children: string }) {
  return (
    <Alert kind="info" title="Det her er en demonstration">
      <p>{children}</p>
    </Alert>
  );
}
