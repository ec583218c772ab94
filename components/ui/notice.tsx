import { Alert, type AlertKind } from './alert';

/** What happened before the page was opened, in two sentences. */
export type NoticeText = { kind: AlertKind; title: string; text: string };

/** Shows such a notice where there is one. */
export function Notice({ notice }: { notice?: NoticeText }) {
  if (!notice) return null;
  return (
    <Alert kind={notice.kind} title={notice.title}>
      <p>{notice.text}</p>
    </Alert>
  );
}
