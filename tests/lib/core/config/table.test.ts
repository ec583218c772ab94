import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { configurationTable, withConfigurationTable } from '@/lib/core/config/table';

const readmePath = new URL('../../../../README.md', import.meta.url);
const readme = existsSync(readmePath) ? readFileSync(readmePath, 'utf8') : '';

describe('the configuration table', () => {
  test('has one row for each setting, with its default', () => {
    expect(configurationTable()).toMatch(/^\| `PORT` \| .+ \| `3000` \| `4000` \|$/m);
  });

  test('replaces what stands between the markers and nothing else', () => {
    const text = 'before\n<!-- configuration:start -->\nold\n<!-- configuration:end -->\nafter\n';
    const updated = withConfigurationTable(text);
    expect(updated).toBe(text.replace('old', configurationTable()));
  });

  test('is not put into a text without markers', () => {
    expect(withConfigurationTable('no markers')).toBeNull();
  });

  test('in the README says what the settings say (npm run config:table writes it)', () => {
    expect(withConfigurationTable(readme) ?? readme).toBe(readme);
  });
});
