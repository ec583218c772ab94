import { Disclosure } from '@/components/ui/disclosure';
import { SystemDown } from '@/components/ui/system-down';
import { TextLink } from '@/components/ui/text-link';

export type HelpText = { titel: string; afsnit: readonly { overskrift: string; tekst: readonly string[] }[] };

/** For those who cannot log in: how to report unemployed here and now, and who can help (ACC-4). */
export function LoginHelp({ emergency }: { emergency: HelpText | null }) {
  return (
    <section id="kan-ikke-logge-ind" aria-labelledby="hjaelp-titel" className="login-help">
      <h2 id="hjaelp-titel">Kan du ikke logge ind?</h2>
      {emergency ? (
        <EmergencyText text={emergency} />
      ) : (
        <SystemDown what="Vejledningen til at melde dig ledig uden login" level={3} />
      )}
      <Disclosure title="Jeg har glemt mit brugernavn eller min adgangskode">
        <p>
          Log ind med MitID. Derefter kan du vælge et nyt brugernavn og en ny adgangskode under din profil. Du behøver
          ikke huske den gamle.
        </p>
      </Disclosure>
      <Disclosure title="Jeg har ikke MitID">
        <p>
          Jobcentret i din kommune kan oprette en konto til dig og give dig en engangskode. Tag legitimation med.{' '}
          <TextLink href="/kontakt">Landssupport kan også hjælpe</TextLink>.
        </p>
      </Disclosure>
    </section>
  );
}

function EmergencyText({ text }: { text: HelpText }) {
  return (
    <Disclosure title={text.titel}>
      {text.afsnit.map((part) => (
        <div key={part.overskrift}>
          <h3>{part.overskrift}</h3>
          {part.tekst.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      ))}
    </Disclosure>
  );
}
