import type { PrimaryActionEntry } from './action';

/** REH-2: the citizen's own words are missing in a rehabiliteringsforløb that is being prepared. */
export const minSituation: PrimaryActionEntry = {
  key: 'min-situation',
  isDue: ({ status }) => status.rehabilitering?.status === 'forberedelse',
  title: 'Fortæl om din situation',
  text: 'Rehabiliteringsteamet skal bruge dine egne ord, før det ser på din sag.',
  link: { title: 'Gå til Min sag til teamet', path: '/min-sag-til-teamet' },
};
