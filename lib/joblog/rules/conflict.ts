import type { JoblogFields } from '@/services/dfdg';
import type { JoblogValues } from '../schema/form';
import { valuesOf } from './form';

/** The name under which a change is kept that met another one: each joblog its own. */
export const conflictForm = (id: string) => `joblog-konflikt ${id}`;

/** Whether two joblogs are the same to whoever sees them in the form. */
export function isSameInForm(one: JoblogFields, other: JoblogFields): boolean {
  const [a, b] = [valuesOf(one), valuesOf(other)];
  return names.every((name) => a[name] === b[name]);
}

const activityNames = [
  ...(['titel', 'beskrivelse', 'dato', 'virksomhed', 'land', 'adresse', 'postnummer', 'by', 'omraade'] as const),
];
const jobNames = [
  ...(['titel', 'arbejdstid', 'timer', 'frist', 'virksomhed', 'land', 'adresse', 'postnummer', 'by'] as const),
  ...(['omraade', 'kontaktperson', 'telefon', 'email', 'status', 'dato', 'fandt', 'maade', 'beskrivelse'] as const),
];
const names: readonly FieldName[] = jobNames;

export type FieldName = (typeof jobNames)[number];

/** One field of two versions. */
export type Compared = { name: FieldName; now: string; mine: string; isDifferent: boolean };

/** What stands now beside what was typed, field by field in the order of the form; empty in both is left out. */
export function compared(now: JoblogValues, mine: JoblogValues): Compared[] {
  const asked = now.art === 'job' ? jobNames : activityNames;
  return asked
    .map((name) => ({ name, now: now[name], mine: mine[name], isDifferent: now[name] !== mine[name] }))
    .filter((one) => one.now !== '' || one.mine !== '');
}
