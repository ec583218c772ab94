import { Alert } from '@/components/ui/alert';
import { Arrival } from '@/components/ui/arrival';
import type { LogView } from './view';

type ReceiptProps = { gemt: NonNullable<LogView['gemt']>; level?: 2 | 3 };

/** What has just been done, where it was done. */
export function Receipt({ gemt: { kind, title, text }, level = 2 }: ReceiptProps) {
  return (
    <Arrival what={title}>
      <Alert kind={kind} title={title} level={level}>
        {text ? <p>{text}</p> : null}
      </Alert>
    </Arrival>
  );
}
