import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Combobox, ComboboxField } from '@/components/forms/combobox';
import { danishComboboxTexts, englishComboboxTexts, suggestionsInWords } from '@/components/forms/combobox-texts';

test('without JavaScript it is a text field that promises nothing else', () => {
  const html = renderToStaticMarkup(<Combobox id="soegeord" name="searchString" source="/x" defaultValue="kok" />);
  expect(html).toBe(
    '<div class="combobox"><input id="soegeord" type="text" class="form-input" name="searchString" value="kok"/></div>',
  );
});

test('what was chosen before is sent along', () => {
  const fields = { conceptUriDa: 'http://example.com/1' };
  const html = renderToStaticMarkup(
    <ComboboxField name="stilling" label="Stilling" source="/x" defaultValue="Kok" defaultFields={fields} />,
  );
  expect(html).toContain('<input type="hidden" name="conceptUriDa" value="http://example.com/1"/>');
  expect(html).toContain('for="felt-stilling"');
});

test('the number of suggestions is told in words, in Danish and in English', () => {
  expect([0, 1, 7].map((count) => suggestionsInWords(count, danishComboboxTexts))).toEqual([
    'Ingen forslag.',
    '1 forslag. Gå til det med pil ned.',
    '7 forslag. Gå til dem med pil ned.',
  ]);
  expect(suggestionsInWords(2, englishComboboxTexts)).toMatch(/^2 suggestions\./);
});
