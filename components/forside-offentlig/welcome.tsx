import { ButtonLink } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { JobSearch } from './job-search';

/** What Jobnet is, and its two doors side by side. */
export function Welcome() {
  return (
    <div className="welcome">
      <div className="container">
        <div className="welcome-words on-dark">
          <h1>Find dit næste job, og klar det praktiske, mens du søger</h1>
          <p className="lead">
            Jobnet er Danmarks jobportal. Her søger du blandt ledige job i hele landet, melder dig ledig, booker møder
            og følger din plan.
          </p>
        </div>
        <div className="welcome-doors">
          <section className="door" aria-labelledby="find-job">
            <h2 id="find-job">Find job</h2>
            <JobSearch />
            <p className="small-text">Alle kan søge. Du behøver ikke logge ind.</p>
          </section>
          <section className="door" aria-labelledby="log-ind">
            <h2 id="log-ind">Log ind</h2>
            <p>Se, hvad du skal gøre nu, og hold styr på din jobsøgning, dine møder og dine beskeder.</p>
            <ButtonLink href="/login" icon="lock">
              Log ind
            </ButtonLink>
            <p className="small-text">
              Med MitID eller med brugernavn og adgangskode. Er du ny, så <TextLink href="/opret">opret dig</TextLink>.
            </p>
          </section>
        </div>
      </div>
    </div>
  );
}
