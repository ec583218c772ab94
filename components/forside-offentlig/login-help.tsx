import { Disclosure } from '@/components/ui/disclosure';

/** Answers before the question: how to log in, and who must use Jobnet. */
export function LoginHelp() {
  return (
    <section className="band-tint" aria-labelledby="om-login">
      <div className="container band">
        <h2 id="om-login">Sådan logger du ind</h2>
        <div className="login-answers">
          <Disclosure title="Hvad er MitID?">
            <p>
              MitID er din digitale legitimation. Med den viser du, hvem du er, hos banken, kommunen og andre
              myndigheder, også her. Du godkender i appen MitID eller med en kodeviser.
            </p>
          </Disclosure>
          <Disclosure title="Jeg har ikke MitID">
            <p>
              Et jobcenter kan oprette dig på Jobnet, når du viser legitimation. Du får et brugernavn og en kode, som du
              bruger én gang. Derefter vælger du selv en adgangskode.
            </p>
          </Disclosure>
          <Disclosure title="Skal jeg bruge Jobnet?">
            <p>
              Får du dagpenge, eller er du jobparat på kontanthjælp, åbenlyst uddannelsesparat på uddannelseshjælp eller
              ledig og visiteret til fleksjob, har du pligt til at bruge Jobnet. For alle andre er det frivilligt.
            </p>
          </Disclosure>
          <Disclosure title="Hvor længe er jeg logget ind?">
            <p>
              I 20 minutter, fra du sidst har gjort noget. Vi siger til to minutter før, så du kan nå at fortsætte. Brug
              altid Log ud, når du er færdig på en computer, andre også bruger.
            </p>
          </Disclosure>
        </div>
      </div>
    </section>
  );
}
