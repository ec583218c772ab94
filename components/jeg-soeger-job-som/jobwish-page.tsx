import type { ComponentProps, ReactNode } from 'react';
import { Page } from '@/components/layout/page';
import { Alert } from '@/components/ui/alert';
import { Credits } from '@/components/ui/credits';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { AddSection } from './add-part';
import { HappenedPart } from './happened-part';
import type { AddPart, Happened, JobwishActions, WishItem } from './view';
import { WishCard } from './wish-card';

type JobwishPageProps = {
  isCitizen: boolean;
  thisYear: number;
  wishes: readonly WishItem[];
  add: AddPart | null;
  happened: Happened | null;
  isRestored: boolean;
  isTaxonomyKnown: boolean;
  credits: ComponentProps<typeof Credits>['credits'];
  actions: JobwishActions;
  /** How the list stands to DFDG's. */
  sync: ReactNode;
  nearby: (wish: WishItem) => ReactNode;
  nearbyNote: ReactNode;
};

/** "Jeg søger job som": what a citizen seeks work as. */
export function JobwishPage(props: JobwishPageProps) {
  const { isCitizen, thisYear, add, happened, actions } = props;
  return (
    <Page breadcrumbs={{ trail: [{ title: 'Forside', href: '/forside' }], current: 'Jeg søger job som' }}>
      <PageHeading
        title="Jeg søger job som"
        lead="Vælg de stillinger, du søger job som. Vi bruger dem til at finde job, der passer til dig, og du skal have mindst én for at blive tilmeldt som ledig."
      />
      {happened ? <HappenedPart {...happened} action={actions.undoRemovalAction} /> : null}
      {props.isRestored ? (
        <Alert kind="info" title="Vi har gemt det, du skrev">
          <p>Du blev logget af, før det blev sendt. Felterne er udfyldt, som du forlod dem.</p>
        </Alert>
      ) : null}
      {props.sync}
      {add ? <AddSection add={add} action={actions.addJobwishAction} thisYear={thisYear} /> : null}
      <section aria-labelledby="stillinger">
        <h2 id="stillinger">{isCitizen ? 'Dine stillinger' : 'Borgerens stillinger'}</h2>
        <Wishes {...props} />
      </section>
      <Credits credits={props.credits} />
    </Page>
  );
}

function Wishes({ wishes, isCitizen, thisYear, isTaxonomyKnown, actions, nearby, nearbyNote }: JobwishPageProps) {
  if (wishes.length === 0)
    return (
      <EmptyState title="Ingen stillinger endnu" level={3} icon="search">
        <p>{isCitizen ? 'Søg efter en stilling herover, og tilføj den.' : 'Borgeren har ikke valgt nogen stilling.'}</p>
      </EmptyState>
    );
  const gone = wishes.filter(({ udgaaet }) => udgaaet).length;
  return (
    <>
      {gone > 0 ? (
        <Alert kind="warning" level={3} title={gone === 1 ? 'En stilling er udgået' : `${gone} stillinger er udgået`}>
          <p>
            Erstat eller fjern den, der er udgået. Ellers finder vi ikke job til dig ud fra den, og du kan ikke blive
            tilmeldt.
          </p>
        </Alert>
      ) : null}
      {isTaxonomyKnown ? null : (
        <Alert kind="info">
          <p>Vi kan ikke se lige nu, om nogen af stillingerne er udgået. Du kan stadig se, rette og fjerne dem.</p>
        </Alert>
      )}
      <ul className="jobwish-list nobullet-list">
        {wishes.map((wish) => (
          <WishCard key={wish.id} {...{ wish, actions, isCitizen, thisYear }} nearby={nearby(wish)} />
        ))}
      </ul>
      {nearbyNote}
    </>
  );
}
