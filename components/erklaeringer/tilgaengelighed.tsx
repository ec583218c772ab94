import { TextLink } from '@/components/ui/text-link';
import { TimeText } from '@/components/ui/time-text';
import { landssupport } from './contact-facts';
import { DemoNote } from './demo-note';
import { StatementPage } from './statement-page';

// The headings and their order are the model statement's: lov om tilgængelighed af offentlige organers websteder
// (LOV nr. 692 af 08/06/2018) and Commission Implementing Decision (EU) 2018/1523.

/** The accessibility statement. `reviewedOn` is the day the tests below were last run and read. */
export function Tilgaengelighed({ reviewedOn }: { reviewedOn: string }) {
  return (
    <StatementPage
      title={'Tilgængeligheds\u00aderklæring'}
      lead="Jobnet skal kunne bruges af alle, også med skærmlæser, tastatur, forstørret tekst eller uden JavaScript."
    >
      <DemoNote>
        Erklæringen følger den model, som offentlige websteder skal bruge, men er ikke indberettet til
        Digitaliseringsstyrelsen.
      </DemoNote>
      <p>
        Styrelsen for Arbejdsmarked og Rekruttering (STAR) er forpligtet til at gøre sine websteder tilgængelige efter
        lov om tilgængelighed af offentlige organers websteder og mobilapplikationer. Erklæringen gælder for Jobnet.
      </p>
      <ComplianceStatus />
      <WhatIsMissing />
      <HowItWasTested reviewedOn={reviewedOn} />
      <h2>Har du brug for hjælp, eller har du fundet en fejl?</h2>
      <p>
        Skriv til Landssupport på {landssupport.email} (opdigtet), hvis noget ikke virker for dig, eller hvis du har
        brug for indholdet i en anden form. Fortæl, hvilken side det gælder, og hvilket hjælpemiddel du bruger. Du
        finder flere veje på siden <TextLink href="/kontakt">Kontakt Landssupport</TextLink>.
      </p>
      <h2>Håndhævelse</h2>
      <p>
        Digitaliseringsstyrelsen fører tilsyn med, at loven bliver overholdt. Er du ikke tilfreds med det svar, du får
        fra os, kan du klage til Digitaliseringsstyrelsen.{' '}
        <TextLink href="https://www.was.digst.dk/">Læs om tilsynet hos Digitaliseringsstyrelsen</TextLink>
      </p>
    </StatementPage>
  );
}

function ComplianceStatus() {
  return (
    <>
      <h2>I hvor høj grad overholder Jobnet kravene?</h2>
      <p>
        Jobnet er bygget efter WCAG 2.2 på niveau AA, som også dækker lovens krav (EN 301 549). Vi kalder overholdelsen
        delvis, fordi de prøver, vi har lavet, ikke kan finde alt. Se nedenfor, hvad der mangler.
      </p>
    </>
  );
}

function WhatIsMissing() {
  return (
    <>
      <h2>Indhold, der ikke er tilgængeligt, eller som vi ikke ved nok om</h2>
      <ul>
        <li>Ingen med handicap har endnu prøvet siderne af for os, og ingen uvildig har gennemgået dem.</li>
        <li>Skærmlæserne NVDA, JAWS, VoiceOver og TalkBack er endnu ikke prøvet af.</li>
        <li>
          Jobopslag og beskeder er skrevet af andre. Vi viser dem som tekst, men kan ikke love, at teksten er let at
          forstå.
        </li>
        <li>
          Ansøgninger og CV’er, som borgere selv har lagt ind som PDF, er ikke omfattet af loven og er ikke altid
          tilgængelige.
        </li>
      </ul>
    </>
  );
}

function HowItWasTested({ reviewedOn }: { reviewedOn: string }) {
  return (
    <>
      <h2>Sådan er erklæringen lavet</h2>
      <p>
        Den bygger på vores egen vurdering, senest gennemgået <TimeText at={reviewedOn} />:
      </p>
      <ul>
        <li>Hver side bliver prøvet automatisk med axe i en smal og en bred udgave, hver gang Jobnet bliver ændret.</li>
        <li>Sidernes HTML bliver kontrolleret mod standarden.</li>
        <li>De vigtigste ærinder bliver gennemført kun med tastatur og uden JavaScript.</li>
        <li>Sider er set efter på en skærm på 320 punkter og med tekst i dobbelt størrelse.</li>
      </ul>
    </>
  );
}
