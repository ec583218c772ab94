import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** The icons Jobnet uses, by their names in Det Fælles Designsystem. Add one here, then run `npm run icons`. */
export const usedIcons = [
  'arrow-back',
  'arrow-forward',
  'attach-file',
  'business',
  'calendar-month',
  'check',
  'chevron-down',
  'chevron-left',
  'chevron-right',
  'close',
  'delete',
  'download',
  'edit',
  'email',
  'error',
  'feedback',
  'help',
  'hourglass',
  'info',
  'link',
  'location',
  'lock',
  'map',
  'menu',
  'open-in-new',
  'person',
  'print',
  'search',
  'share',
  'star',
  'star-fill',
  'success',
  'time',
  'visibility',
  'visibility-off',
  'warning',
] as const;

const folder = new URL('../node_modules/dkfds/src/img/svg-icons/', import.meta.url);

function symbol(name: string): string {
  const svg = readFileSync(new URL(`${name}.svg`, folder), 'utf8');
  const viewBox = /viewBox="([^"]+)"/.exec(svg)?.[1];
  const body = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1]?.trim();
  if (!viewBox || !body) throw new Error(`The icon ${name} has another form than expected.`);
  return `<symbol id="${name}" viewBox="${viewBox}">${body}</symbol>`;
}

/** The one file all icons are drawn from: sorted and without dates, so that the same list always gives the same bytes. */
export function iconSheet(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg"><title>Ikoner</title>${usedIcons.map(symbol).join('')}</svg>\n`;
}

/** The module the `Icon` component reads. The version lets browsers keep the sheet for ever. */
export function iconModule(sheet: string): string {
  const version = createHash('sha256').update(sheet).digest('hex').slice(0, 8);
  const names = usedIcons.map((name) => `  | '${name}'`).join('\n');
  return `// Made by \`npm run icons\`; add an icon there.
export const iconSheet = '/ikoner.svg?v=${version}';

export type IconName =
${names};
`;
}

if (import.meta.main) {
  const sheet = iconSheet();
  writeFileSync(new URL('../public/ikoner.svg', import.meta.url), sheet);
  writeFileSync(new URL('../components/ui/icon-names.ts', import.meta.url), iconModule(sheet));
}
