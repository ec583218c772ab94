import { listSettings } from './schema';

const start = '<!-- configuration:start -->';
const end = '<!-- configuration:end -->';

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function code(text: string): string {
  return text === '' ? '–' : `\`${cell(text)}\``;
}

/** The table of all settings in Markdown. */
export function configurationTable(): string {
  const rows = listSettings().map(({ name, about }) => {
    const fallback = code((about.default ?? '').replace(/\{(PORT[^}]*)\}/g, '$1'));
    return `| \`${name}\` | ${cell(about.description)} | ${fallback} | ${code(about.example)} |`;
  });
  return ['| Setting | What it decides | Default | Example |', '|---|---|---|---|', ...rows].join('\n');
}

/** The text with a fresh table between its markers, or null when it has no markers. */
export function withConfigurationTable(readme: string): string | null {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) return null;
  return `${readme.slice(0, from + start.length)}\n${configurationTable()}\n${readme.slice(to)}`;
}
