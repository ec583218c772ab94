import { expect, test } from 'vitest';
import { languageOf } from '@/components/ui/language';

test('Jobnet speaks Danish, and Work in Denmark English', () => {
  expect([languageOf('jobnet'), languageOf('widk')]).toEqual(['da', 'en']);
});
