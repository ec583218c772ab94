import { Card } from '@/components/ui/card';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';
import { TimeText } from '@/components/ui/time-text';

type Link = { title: string; href: string };

export type SituationProps = {
  maalgruppe: string | null;
  duty: string;
  isTilmeldt: boolean;
  tilmeldtSiden: string | null;
  sygemeldtSiden: string | null;
  akasse: string | null;
  changes: readonly Link[];
};

/** How the citizen stands in the system; null while DFDG cannot tell. */
export function SituationPanel({ situation }: { situation: SituationProps | null }) {
  if (!situation)
    return (
      <Card title="Din situation">
        <p>Din status kan ikke vises lige nu.</p>
      </Card>
    );
  const { duty, changes } = situation;
  return (
    <Card title="Din situation">
      <SummaryList items={factsOf(situation)} />
      <p>{duty}</p>
      {changes.length > 0 ? (
        <ul className="nobullet-list">
          {changes.map((change) => (
            <li key={change.href}>
              <TextLink href={change.href}>{change.title}</TextLink>
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}

function factsOf({ maalgruppe, isTilmeldt, tilmeldtSiden, sygemeldtSiden, akasse }: SituationProps) {
  const ledig = isTilmeldt ? (
    <>
      Tilmeldt som ledig
      {tilmeldtSiden ? (
        <>
          {' '}
          siden <TimeText at={tilmeldtSiden} />
        </>
      ) : null}
    </>
  ) : (
    'Ikke tilmeldt som ledig'
  );
  return [
    { term: 'Status', value: ledig },
    ...(sygemeldtSiden
      ? [
          {
            term: 'Sygdom',
            value: (
              <>
                Sygemeldt siden <TimeText at={sygemeldtSiden} />
              </>
            ),
          },
        ]
      : []),
    ...(maalgruppe ? [{ term: 'Målgruppe', value: maalgruppe }] : []),
    ...(akasse ? [{ term: 'A-kasse', value: akasse }] : []),
  ];
}
