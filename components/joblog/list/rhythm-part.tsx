import { Alert } from '@/components/ui/alert';
import { Disclosure } from '@/components/ui/disclosure';
import { TextLink } from '@/components/ui/text-link';
import { TimeText } from '@/components/ui/time-text';
import { nyAktivitetPath, nyPath, type Rhythm } from './view';

type Week = Rhythm['uger'][number];
type RhythmPartProps = { rhythm: Rhythm; isCitizen: boolean };

/** How much has been done this week and in those before it, against what the plan agrees on. */
export function RhythmPart({ rhythm, isCitizen }: RhythmPartProps) {
  const { uger, aftaltPrUge, stilleDage } = rhythm;
  const [now] = uger;
  if (!now) return null;
  return (
    <section className="log-rhythm" aria-labelledby="uger">
      {isCitizen && stilleDage !== null ? <Advice days={stilleDage} /> : null}
      <h2 id="uger">Indsats uge for uge</h2>
      <p className="log-this-week">
        <strong>{aftaltPrUge === null ? countInWords(now.antal) : `${now.antal} af ${aftaltPrUge} denne uge.`}</strong>{' '}
        {aftaltPrUge === null ? null : agreementInWords(now.mangler ?? 0)}
      </p>
      <Disclosure title={`Se de seneste ${uger.length} uger`}>
        <Weeks uger={uger} aftaltPrUge={aftaltPrUge} />
      </Disclosure>
    </section>
  );
}

const countInWords = (count: number) =>
  count === 1 ? '1 ansøgning eller aktivitet denne uge.' : `${count} ansøgninger og aktiviteter denne uge.`;

const agreementInWords = (missing: number) =>
  missing === 0
    ? 'Det aftalte antal ansøgninger og aktiviteter er nået.'
    : `Der mangler ${missing} for at nå det antal, der er aftalt i planen.`;

function Advice({ days }: { days: number }) {
  return (
    <Alert kind="info" title={`Der er gået ${days} dage, siden din joblog sidst blev brugt`}>
      <p>
        Har du søgt et job eller gjort noget andet for at finde arbejde? Så{' '}
        <TextLink href={nyPath}>skriv det job, du har søgt</TextLink> eller{' '}
        <TextLink href={nyAktivitetPath}>en anden aktivitet</TextLink>. Så kan du og din sagsbehandler se, hvad du har
        gjort. Du kan også skrive det, der ligger tilbage i tiden.
      </p>
    </Alert>
  );
}

function Weeks({ uger, aftaltPrUge }: { uger: readonly Week[]; aftaltPrUge: number | null }) {
  const most = Math.max(1, aftaltPrUge ?? 0, ...uger.map(({ antal }) => antal));
  return (
    <table className="log-weeks">
      <caption className="sr-only">Ansøgninger og andre aktiviteter uge for uge</caption>
      <thead>
        <tr>
          <th scope="col">Uge</th>
          <th scope="col">Ansøgninger og aktiviteter</th>
          {aftaltPrUge === null ? null : <th scope="col">Aftalt: {aftaltPrUge} om ugen</th>}
        </tr>
      </thead>
      <tbody>
        {uger.map((uge, index) => (
          <tr key={uge.fra}>
            <th scope="row">
              Uge {uge.week}
              <span className="log-week-days">
                fra <TimeText at={uge.fra} form="dayAndMonth" />
              </span>
            </th>
            <td className="meter">
              <span className="meter-words">{uge.antal}</span>
              <progress value={uge.antal} max={most} aria-hidden="true" />
            </td>
            {uge.mangler === null ? null : <td>{standingOf(uge.mangler, index === 0)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function standingOf(missing: number, isNow: boolean): string {
  if (missing === 0) return 'Nået';
  return isNow ? `${missing} mangler endnu` : `${missing} manglede`;
}
