import type { ReactNode } from 'react';
import { SubmitButton } from '@/components/forms/submit-button';
import { type FormTarget, methodOf } from '@/components/layout/form-target';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { SystemDown } from '@/components/ui/system-down';
import { TextLink } from '@/components/ui/text-link';

/** What must be known of a suggested ad; the page draws the ad itself, as all lists of ads do. */
export type Suggested = { key: string; title: string; reason: string };

export type AutomatchProps<Ad extends Suggested> = {
  groups: readonly { heading: string; suggestions: readonly Ad[] }[];
  teaser: (ad: Ad, actions: ReactNode) => ReactNode;
  /** Key of an ad that was hidden a moment ago. */
  justHidden: string | null;
  /** Null for whoever may only look. */
  actions: { hide: FormTarget; show: FormTarget; favourite: (ad: Ad) => ReactNode } | null;
};

/** The ads that suit what a citizen seeks work as, in groups that say why. */
export function Automatch<Ad extends Suggested>({ groups, teaser, justHidden, actions }: AutomatchProps<Ad>) {
  return (
    <AutomatchFrame>
      {justHidden && actions ? <JustHidden adKey={justHidden} show={actions.show} /> : null}
      {groups.length === 0 ? (
        <EmptyState level={3} icon="search" title="Ingen jobforslag lige nu" actions={<FindJobLink />}>
          <p>
            Vi fandt ingen ledige stillinger, der passer til det, du søger job som, inden for rækkevidde af din bopæl.
            Der kommer nye til hver dag.
          </p>
        </EmptyState>
      ) : null}
      {groups.map(({ heading, suggestions }) => (
        <section key={heading} className="automatch-group">
          <h3>{heading}</h3>
          <ul className="teaser-list">
            {suggestions.map((ad) => (
              <li key={ad.key}>
                <p className="automatch-reason">{ad.reason}</p>
                {teaser(ad, actions ? <Actions ad={ad} hide={actions.hide} favourite={actions.favourite(ad)} /> : null)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </AutomatchFrame>
  );
}

/** What has to be there before anything can be suggested. */
export function AutomatchMissing({ jobwishes, home }: { jobwishes: boolean; home: boolean }) {
  return (
    <AutomatchFrame>
      <EmptyState
        level={3}
        title={jobwishes ? 'Fortæl, hvad du søger job som' : 'Vi mangler din bopæl'}
        actions={
          jobwishes ? (
            <ButtonLink href="/jeg-soeger-job-som" kind="secondary">
              Vælg, hvad du søger job som
            </ButtonLink>
          ) : (
            <FindJobLink />
          )
        }
      >
        {jobwishes ? (
          <p>Når du har valgt en eller flere stillinger, finder vi ledige job til dig, hver gang du logger på.</p>
        ) : null}
        {home ? (
          <p>
            {jobwishes ? 'Vi mangler også din bopæl. ' : ''}
            CPR-registret har ingen adresse på dig, som vi kan søge ud fra. Er du flyttet, så meld det på borger.dk. Du
            kan altid søge selv under Find job.
          </p>
        ) : null}
      </EmptyState>
    </AutomatchFrame>
  );
}

/** The systems behind it do not answer; that is not the same as nothing found. */
export function AutomatchDown() {
  return (
    <AutomatchFrame>
      <SystemDown what="Dine jobforslag" level={3} retryHref="/forside#jobforslag" />
    </AutomatchFrame>
  );
}

function AutomatchFrame({ children }: { children: ReactNode }) {
  return (
    <section id="jobforslag" aria-labelledby="jobforslag-titel" className="automatch">
      <h2 id="jobforslag-titel">Jobforslag til dig</h2>
      {children}
    </section>
  );
}

function FindJobLink() {
  return (
    <ButtonLink href="/find-job?fra=forside" kind="secondary">
      Søg selv i alle job
    </ButtonLink>
  );
}

function JustHidden({ adKey, show }: { adKey: string; show: FormTarget }) {
  return (
    <form action={show} method={methodOf(show)} className="automatch-hidden">
      <input type="hidden" name="annonce" value={adKey} />
      <p role="status">Jobforslaget er skjult, og du får det ikke vist igen.</p>
      <SubmitButton kind="plain">Fortryd</SubmitButton>
    </form>
  );
}

function Actions({ ad, favourite, hide }: { ad: Suggested; favourite: ReactNode; hide: FormTarget }) {
  return (
    <>
      {favourite}
      <TextLink href={`/joblog/ny?annonce=${encodeURIComponent(ad.key)}`}>
        Opret joblog<span className="sr-only">: {ad.title}</span>
      </TextLink>
      <form action={hide} method={methodOf(hide)}>
        <input type="hidden" name="annonce" value={ad.key} />
        <SubmitButton kind="plain">
          Skjul<span className="sr-only">: {ad.title}</span>
        </SubmitButton>
      </form>
    </>
  );
}
