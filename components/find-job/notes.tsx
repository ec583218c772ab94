import { Alert } from '@/components/ui/alert';
import { languageOf } from '@/components/ui/language';

type NotesProps = {
  site: 'jobnet' | 'widk';
  cpr: { title: string; text: string } | null;
  ignored: { title: string; lines: readonly string[] } | null;
  /** Shown in the place of a page that does not exist. */
  page: string | null;
};

/** What became of an address that could not be taken as it stood. */
export function Notes({ site, cpr, ignored, page }: NotesProps) {
  const language = languageOf(site);
  return (
    <>
      {cpr ? (
        <Alert kind="warning" title={cpr.title} language={language}>
          <p>{cpr.text}</p>
        </Alert>
      ) : null}
      {ignored && ignored.lines.length > 0 ? (
        <Alert kind="info" title={ignored.title} language={language}>
          <ul>
            {ignored.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {page ? (
        <Alert kind="info" language={language}>
          <p>{page}</p>
        </Alert>
      ) : null}
    </>
  );
}
