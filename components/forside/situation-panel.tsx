import { ButtonLink } from '@/components/ui/button';
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
  primary: { title: string; text: string; link: Link };
  changes: readonly Link[];
};

/** The one thing to do first, and how the citizen stands in the system. */
export function SituationPanel(props: SituationProps) {
  const { primary, changes } = props;
  return (
    <div className="forside-parts">
      <Card
        title={primary.title}
        tone="tint"
        actions={<ButtonLink href={primary.link.href}>{primary.link.title}</ButtonLink>}
      >
        <p>{primary.text}</p>
      </Card>
      <Card title="Din situation">
        <SummaryList items={factsOf(props)} />
        <p>{props.duty}</p>
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
    </div>
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
