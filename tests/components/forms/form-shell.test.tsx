import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CheckboxField, RadioGroup, SelectField } from '@/components/forms/choice-fields';
import { FormShell } from '@/components/forms/form-shell';
import type { FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField, EmailField, PasswordField, TextAreaField, TextField } from '@/components/forms/text-fields';

const nothing: FormState = { status: 'idle', values: {}, fieldErrors: {}, formErrors: [], submitId: 'et-id' };
const choices = [
  { value: 'tlf', label: 'Telefon' },
  { value: 'video', label: 'Video', hint: 'Du får et link.' },
];

/** A form with one field of each kind, as it looks in the given state. */
function drawn(state: Partial<FormState> = {}): string {
  return renderToStaticMarkup(
    <FormShell action={async (before) => before} initialState={{ ...nothing, ...state }}>
      <TextField name="navn" label="Brugernavn" hint="Mindst 4 tegn." autoComplete="username" />
      <PasswordField name="kode" label="Adgangskode" autoComplete="current-password" />
      <EmailField name="mail" label="E-mail" marking="optional" defaultValue="gammel@example.dk" />
      <DateField name="dato" label="Dato" marking="none" />
      <RadioGroup name="form" label="Mødeform" choices={choices} defaultValue="tlf" />
      <SelectField name="land" label="Land" choices={[{ value: 'dk', label: 'Danmark' }]} placeholder="Vælg" />
      <TextAreaField name="tekst" label="Om dig" maxLength={10} />
      <CheckboxField name="ok" label="Jeg accepterer" isChecked />
      <SubmitButton>Send</SubmitButton>
    </FormShell>,
  );
}

/** The one tag with this id. */
function tag(html: string, id: string): string {
  return new RegExp(`<[^>]*\\bid="${id}"[^>]*>`).exec(html)?.[0] ?? '';
}

describe('a form as first drawn', () => {
  const form = drawn();

  test('carries the id that makes a double post have one effect', () => {
    expect(form).toContain('<input type="hidden" name="submitId" value="et-id"/>');
  });

  test('ties each label to its field', () => {
    for (const name of ['navn', 'kode', 'mail', 'dato', 'land', 'tekst', 'ok']) {
      expect(form).toContain(`for="felt-${name}"`);
      expect(tag(form, `felt-${name}`)).toContain(`name="${name}"`);
    }
  });

  test('says in words what must be filled in and what may be left out', () => {
    expect(form).toMatch(/Brugernavn<span class="form-mark"> \(skal udfyldes\)/);
    expect(form).toMatch(/E-mail<span class="form-mark"> \(kan udelades\)/);
    expect(form).toMatch(/>Dato<\/label>/);
  });

  test('ties the hint to the field and tells browsers what belongs there', () => {
    expect(tag(form, 'felt-navn')).toContain('aria-describedby="felt-navn-hjaelp"');
    expect(tag(form, 'felt-navn')).toContain('autoComplete="username"');
    expect(tag(form, 'felt-kode')).toContain('autoComplete="current-password"');
    expect(tag(form, 'felt-mail')).toContain('autoComplete="email"');
  });

  test('starts from the default values', () => {
    expect(tag(form, 'felt-mail')).toContain('value="gammel@example.dk"');
    expect(tag(form, 'felt-form')).toContain('checked');
    expect(tag(form, 'felt-ok')).toContain('checked');
  });

  test('leaves the checking to the server, which answers in plain Danish', () => {
    expect(form).toContain('noValidate');
  });
});

describe('a form that came back with errors', () => {
  const form = drawn({
    status: 'error',
    values: { navn: 'an', mail: 'ny@example.dk', form: 'video', tekst: 'for lang en tekst' },
    fieldErrors: { navn: ['Skriv mindst 4 tegn.'], form: ['Vælg en mødeform.'] },
    formErrors: ['Prøv igen.'],
  });

  test('lists the errors first, announced, with links to the fields', () => {
    expect(form).toMatch(/role="alert"[^>]*tabindex="-1"/i);
    expect(form).toContain('<a href="#felt-navn">Skriv mindst 4 tegn.</a>');
    expect(form).toContain('<a href="#felt-form">Vælg en mødeform.</a>');
    expect(form).toContain('<p>Prøv igen.</p>');
  });

  test('marks the field and ties hint and error to it', () => {
    expect(tag(form, 'felt-navn')).toContain('aria-invalid="true"');
    expect(tag(form, 'felt-navn')).toContain('aria-describedby="felt-navn-hjaelp felt-navn-fejl"');
    expect(tag(form, 'felt-mail')).not.toContain('aria-invalid');
  });

  test('keeps what was typed, also what was left empty on purpose', () => {
    expect(tag(form, 'felt-navn')).toContain('value="an"');
    expect(tag(form, 'felt-mail')).toContain('value="ny@example.dk"');
    expect(tag(form, 'felt-form-2')).toContain('checked');
    expect(form).toContain('for lang en tekst</textarea>');
    expect(tag(form, 'felt-ok')).not.toContain('checked');
  });

  test('never writes a password into the page', () => {
    expect(tag(drawn({ status: 'error', values: { kode: 'hemmelig' } }), 'felt-kode')).not.toContain('hemmelig');
  });

  test('says how much of a text is too much', () => {
    expect(form).toContain('Du har skrevet 7 tegn for meget');
  });
});

describe('a form that went well and stays', () => {
  test('says so', () => {
    expect(drawn({ status: 'ok', message: 'Dine oplysninger er gemt' })).toMatch(
      /role="status"[\s\S]*Dine oplysninger er gemt/,
    );
  });
});

describe('two forms on one page', () => {
  test('have fields of different ids', () => {
    const form = renderToStaticMarkup(
      <FormShell action={async (before) => before} initialState={nothing} idPrefix="kode">
        <TextField name="navn" label="Navn" />
      </FormShell>,
    );
    expect(form).toContain('for="kode-navn"');
  });
});
