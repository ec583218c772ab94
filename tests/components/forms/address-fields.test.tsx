import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AddressFields } from '@/components/forms/address-fields';
import { FormContext } from '@/components/forms/form-context';

test('without JavaScript they are three text fields that keep what was there', () => {
  const html = renderToStaticMarkup(<AddressFields defaults={{ adresse: 'Skolevej 3', postnummer: '8000', by: '' }} />);
  const inputs = [...html.matchAll(/<input [^>]*>/g)].map(([input]) => input);
  expect(inputs).toHaveLength(3);
  expect(inputs.map((input) => /name="(\w+)"/.exec(input)?.[1])).toEqual(['adresse', 'postnummer', 'by']);
  expect(inputs.map((input) => /value="([^"]*)"/.exec(input)?.[1])).toEqual(['Skolevej 3', '8000', '']);
  expect(html).not.toContain('role="combobox"');
});

test('what the form has kept and what is wrong with it stands at each of them', () => {
  const state = {
    status: 'error' as const,
    values: { adresse: 'Bygade 1', by: 'Ry' },
    fieldErrors: { postnummer: ['Skriv et postnummer.'] },
    idPrefix: 'felt',
    isPending: false,
  };
  const html = renderToStaticMarkup(
    <FormContext value={state}>
      <AddressFields marking={{ postnummer: 'optional' }} />
    </FormContext>,
  );
  expect(html).toContain('value="Bygade 1"');
  expect(html).toContain('value="Ry"');
  expect(html).toMatch(/aria-describedby="felt-postnummer-fejl" aria-invalid="true"/);
  expect(html.match(/\(kan udelades\)/g)).toHaveLength(2);
});
