import { SubmitButton } from '@/components/forms/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { cookieTexts } from './cookie-texts';
import { type FormTarget, methodOf } from './form-target';

type CookieChoicesProps = {
  locale: 'da' | 'en';
  /** Receives `valg` as `noedvendige` or `alle`. */
  action: FormTarget;
  /** Where to come back to, sent along as `tilbage`. */
  returnTo: string;
};

type CookieMessageProps = CookieChoicesProps & {
  /** A consent service that takes the place of our own message. */
  script?: { url: string; nonce: string };
};

/** Asks before anything that is not necessary. No is as near as yes, and stands first. */
export function CookieMessage({ locale, action, returnTo, script }: CookieMessageProps) {
  if (script)
    return (
      <script id="CookieConsent" src={script.url} nonce={script.nonce} data-culture={locale.toUpperCase()} async />
    );
  const texts = cookieTexts[locale];
  return (
    <section className="cookie-message" aria-labelledby="cookie-titel" lang={locale}>
      <div className="container">
        <div>
          <h2 id="cookie-titel">{texts.title}</h2>
          <p>
            {texts.body} {'more' in texts ? <TextLink href="/cookies">{texts.more}</TextLink> : null}
          </p>
        </div>
        <CookieChoices locale={locale} action={action} returnTo={returnTo} />
      </div>
    </section>
  );
}

/** The two answers. */
export function CookieChoices({ locale, action, returnTo }: CookieChoicesProps) {
  const texts = cookieTexts[locale];
  return (
    <form action={action} method={methodOf(action)} className="cookie-choices">
      <input type="hidden" name="tilbage" value={returnTo} />
      <SubmitButton kind="secondary" name="valg" value="noedvendige">
        {texts.onlyNecessary}
      </SubmitButton>
      <SubmitButton kind="secondary" name="valg" value="alle">
        {texts.all}
      </SubmitButton>
    </form>
  );
}
