import type { ImportReport } from './import';
import type { Change, KnownAlias, Plan } from './plan';
import type { StillingRow } from './rows';

const shownAtMost = 200;

/** What an import did, in sentences for the operator. */
export function reportLines(report: ImportReport, titleOf: (conceptUriDa: string) => string): string[] {
  const { plan, refused } = report;
  return [
    outcomeOf(report),
    ...part('Refused lines', refused, ({ file, line, reason }) => `${file}:${line} ${reason}`),
    ...part('New', plan.nye, ({ titel, gyldigTil }) => (gyldigTil ? `${titel} (left ${gyldigTil})` : titel)),
    ...part('Changed', plan.aendrede, changeOf),
    ...part('Left (udgået)', plan.udgaaede, (row) => leavingOf(row, titleOf)),
    ...aliasParts(plan, titleOf),
    ...part('Grupper, new or renamed', plan.grupper, ({ kode, navn }) => `${kode} ${navn}`),
    ...part('Erhvervsområder, new or renamed', plan.omraader, ({ kode, navn }) => `${kode} ${navn}`),
  ];
}

function outcomeOf({ outcome, version, plan }: ImportReport): string {
  switch (outcome) {
    case 'written':
      return `The release was taken in as version ${version}.`;
    case 'dry-run':
      return `Dry run: nothing was written. The taxonomy is still version ${version}.`;
    case 'nothing-new':
      return `Nothing has changed: the taxonomy is still version ${version}.`;
    case 'too-many-leave':
      return `Nothing was written: ${plan.udgaaede.length} stillinger would leave, which looks like half a file. If it is whole, add --many-leave.`;
  }
}

function part<Item>(heading: string, items: readonly Item[], show: (item: Item) => string): string[] {
  if (items.length === 0) return [];
  const rest = items.length > shownAtMost ? [`  … and ${items.length - shownAtMost} more`] : [];
  return ['', `${heading}: ${items.length}`, ...items.slice(0, shownAtMost).map((item) => `  ${show(item)}`), ...rest];
}

function aliasParts(plan: Plan, titleOf: (conceptUriDa: string) => string): string[] {
  const show = ({ navn, conceptUriDa }: KnownAlias) => `${navn} → ${titleOf(conceptUriDa)}`;
  return [
    ...part('New aliases', [...plan.nyeAliasser, ...plan.genoptagneAliasser], show),
    ...part('Aliases that left', plan.udgaaedeAliasser, show),
  ];
}

function changeOf({ before, after }: Change): string {
  const columns = ['titel', 'discoKode', 'gruppeKode', 'omraadeKode', 'isHotjobQualified', 'gyldigTil'] as const;
  const changed = [...columns, 'erstattetAf' as const].filter((column) => before[column] !== after[column]);
  return `${before.titel}: ${changed.map((column) => `${column} ${before[column]} → ${after[column]}`).join(', ')}`;
}

function leavingOf({ titel, gyldigTil, erstattetAf }: StillingRow, titleOf: (conceptUriDa: string) => string): string {
  const successor = erstattetAf ? `, replaced by ${titleOf(erstattetAf)}` : '';
  return `${titel}, last day ${gyldigTil}${successor}`;
}
