import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iconModule, iconSheet } from '@/processes/icons';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the icons that are sent are the icons on the list; `npm run icons` makes them so', () => {
  expect(read('public/ikoner.svg')).toBe(iconSheet());
  expect(read('components/ui/icon-names.ts')).toBe(iconModule(iconSheet()));
});
