import { SubmitButton } from '@/components/forms/submit-button';
import { Icon } from '@/components/ui/icon';
import { type FormTarget, methodOf } from './form-target';

type CaseworkerBarProps = {
  caseworker: string;
  organisation: string;
  citizen: string;
  /** Masked, as `140388-xxxx`. */
  maskedCpr: string;
  endLook: FormTarget;
};

/** Says all the time who is looking at whom. Leaving is one press. */
export function CaseworkerBar({ caseworker, organisation, citizen, maskedCpr, endLook }: CaseworkerBarProps) {
  return (
    <section className="caseworker-bar on-dark" aria-label="Sagsbehandlervisning">
      <div className="container">
        <Icon name="visibility" />
        <p>
          <strong>
            {caseworker}, {organisation}
          </strong>{' '}
          ser Jobnet som{' '}
          <strong>
            {citizen} (<span className="nowrap">{maskedCpr}</span>)
          </strong>
          . Du kan se, men ikke ændre noget.
        </p>
        <form action={endLook} method={methodOf(endLook)} data-logout>
          <SubmitButton kind="secondary">Afslut visning</SubmitButton>
        </form>
      </div>
    </section>
  );
}
