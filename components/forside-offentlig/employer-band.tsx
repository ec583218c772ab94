import { employerPortal } from '@/components/layout/employer-portal';
import { Icon } from '@/components/ui/icon';
import { TextLink } from '@/components/ui/text-link';

/** Employers have a portal of their own; whoever lands here by mistake is shown the way. */
export function EmployerBand() {
  return (
    <section className="container band employer-band" aria-labelledby="arbejdsgiver">
      <Icon name="business" className="card-icon" />
      <div>
        <h2 id="arbejdsgiver">Er du arbejdsgiver?</h2>
        <p>
          Slå ledige stillinger op, og find kandidater i CV-banken på{' '}
          <TextLink href={employerPortal.href}>{employerPortal.title}</TextLink>.
        </p>
      </div>
    </section>
  );
}
