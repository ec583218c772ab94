import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';
import { landssupport } from './contact-facts';
import { DemoNote } from './demo-note';
import { StatementPage } from './statement-page';

/** How to reach Landssupport, and who helps with what. */
export function Kontakt() {
  return (
    <StatementPage title="Kontakt Landssupport" lead="Landssupport hjælper dig, hvis noget på Jobnet driller.">
      <DemoNote>Telefonnummer og e-mailadresse er opdigtede. Ring eller skriv ikke til dem.</DemoNote>
      <h2>Skriv eller ring</h2>
      <SummaryList
        items={[
          { term: 'Telefon', value: `${landssupport.phone} (opdigtet)` },
          { term: 'E-mail', value: `${landssupport.email} (opdigtet)` },
          { term: 'Åbent', value: <OpeningHours /> },
        ]}
      />
      <p>
        Har du fået vist en reference sammen med en fejl, så sig den, når du kontakter os. Så finder vi fejlen
        hurtigere. Oplys aldrig din adgangskode, og skriv ikke dit CPR-nummer i en almindelig e-mail.
      </p>
      <h2>Kan du ikke logge ind?</h2>
      <p>
        Skal du melde dig ledig i dag, så vent ikke på svar fra os.{' '}
        <TextLink href="/login#kan-ikke-logge-ind">Meld dig ledig her og nu</TextLink>.
      </p>
      <h2>Hvem kan hjælpe med hvad?</h2>
      <ul>
        <li>
          <strong>Landssupport:</strong> login, fejl på siden, og hvor du finder tingene på Jobnet.
        </li>
        <li>
          <strong>Dit jobcenter:</strong> møder, din plan og dine pligter.
        </li>
        <li>
          <strong>Din a-kasse:</strong> dagpenge, dagpengekort og dine tællere.
        </li>
        <li>
          <strong>Din kommunes ydelseskontor eller Udbetaling Danmark:</strong> kontanthjælp og andre ydelser.
        </li>
      </ul>
    </StatementPage>
  );
}

function OpeningHours() {
  return (
    <ul className="nobullet-list">
      {landssupport.hours.map(({ days, hours }) => (
        <li key={days}>
          {days}: {hours}
        </li>
      ))}
    </ul>
  );
}
