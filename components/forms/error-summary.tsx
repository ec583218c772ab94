import type { Ref } from 'react';
import { Icon } from '@/components/ui/icon';
import type { Language } from '@/components/ui/language';
import { fieldId } from './field-ids';

type ErrorSummaryProps = {
  formErrors: readonly string[];
  fieldErrors: Readonly<Record<string, readonly string[]>>;
  idPrefix: string;
  language?: Language;
  ref?: Ref<HTMLDivElement>;
};

const titles = {
  da: { fields: 'Ret dette, før du sender', form: 'Det lykkedes ikke', icon: 'Fejl' },
  en: { fields: 'Change this before you send', form: 'That did not work', icon: 'Error' },
} as const;

/** Everything that is wrong with a form, first on it, each with a link to where it is put right. */
export function ErrorSummary({ formErrors, fieldErrors, idPrefix, language = 'da', ref }: ErrorSummaryProps) {
  const faults = Object.entries(fieldErrors).filter(([, messages]) => messages.length > 0);
  if (faults.length === 0 && formErrors.length === 0) return null;
  const titleId = `${idPrefix}-fejloversigt`;
  return (
    <div
      className="alert alert-error error-summary"
      role="alert"
      ref={ref}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without JavaScript this is what brings the reader to what went wrong.
      autoFocus
      aria-labelledby={titleId}
    >
      <Icon name="error" className="alert-icon" label={titles[language].icon} />
      <div className="alert-body">
        <h2 className="alert-heading" id={titleId}>
          {faults.length > 0 ? titles[language].fields : titles[language].form}
        </h2>
        {formErrors.map((message) => (
          <p key={message}>{message}</p>
        ))}
        {faults.length > 0 ? (
          <ul>
            {faults.map(([name, messages]) => (
              <li key={name}>
                <a href={`#${fieldId(idPrefix, name)}`}>{messages.join(' ')}</a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
}
