import { Icon } from '@/components/ui/icon';

type Listed = {
  type: string;
  navn: string;
  filename: string;
  size: string;
  uploaded: string;
  keptUntil: string;
  href: string;
};

/** Documents that can be fetched, with how long they are kept. */
export function DocumentList({ dokumenter }: { dokumenter: readonly Listed[] }) {
  return (
    <ul className="document-list nobullet-list">
      {dokumenter.map(({ type, navn, filename, size, uploaded, keptUntil, href }) => (
        <li key={type}>
          <Icon name="attach-file" />
          <div>
            <p>
              <strong>{navn}</strong>{' '}
              <a href={href} download>
                {filename}
              </a>{' '}
              <span className="document-size">(PDF, {size})</span>
            </p>
            <p className="document-dates">
              Gemt {uploaded}. Bliver slettet efter {keptUntil}.
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
