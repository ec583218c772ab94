import { readFileSync, writeFileSync } from 'node:fs';
import { withConfigurationTable } from '@/lib/core/config/table';

const path = new URL('../README.md', import.meta.url);
const updated = withConfigurationTable(readFileSync(path, 'utf8'));
if (updated === null) {
  process.stderr.write(
    'README.md has no <!-- configuration:start --> and <!-- configuration:end --> lines: add them.\n',
  );
  process.exitCode = 1;
} else {
  writeFileSync(path, updated);
}
