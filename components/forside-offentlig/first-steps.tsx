import { TextLink } from '@/components/ui/text-link';

/** The way of one who has just lost a job. */
export function FirstSteps() {
  return (
    <section className="container band" aria-labelledby="ledig">
      <h2 id="ledig">Er du blevet ledig?</h2>
      <ol className="first-steps nobullet-list">
        <li>
          <h3>Log ind</h3>
          <p>
            Første gang opretter du dig på Jobnet med MitID. Det tager et par minutter.{' '}
            <TextLink href="/opret">Opret dig på Jobnet</TextLink>
          </p>
        </li>
        <li>
          <h3>Meld dig ledig</h3>
          <p>Gør det på din første dag uden arbejde. Du kan tidligst få dagpenge eller kontanthjælp fra den dag.</p>
        </li>
        <li>
          <h3>Følg med på forsiden</h3>
          <p>Når du er logget ind, viser Jobnet dig altid det næste, du skal gøre, og hvornår det skal være gjort.</p>
        </li>
      </ol>
      <p className="emergency">
        <strong>Kan du ikke logge ind?</strong> Du mister ikke din ret af den grund.{' '}
        <TextLink href="/login#kan-ikke-logge-ind">Meld dig ledig her og nu</TextLink>
      </p>
    </section>
  );
}
