import { expect, test } from 'vitest';
import { keptOf } from '@/lib/jeg-soeger-job-som/rules/rows';

const row = {
  conceptUriDa: 'urn:kok',
  titel: 'Kok',
  alias: null,
  aliasIdentifier: null,
  hasEducation: true,
  experienceYears: 0,
  lastUsedYear: 2026,
};

test('no years at all is another thing than no experience', () => {
  expect(keptOf(row).experience).toEqual({ years: 0, lastUsedYear: 2026 });
  expect(keptOf({ ...row, experienceYears: null, lastUsedYear: null }).experience).toBeNull();
});
