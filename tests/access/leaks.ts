import { employees } from '@/prisma/seed/employees';
import { people } from '@/prisma/seed/people';
import type { Visitor } from './actors';

const dashed = (cpr: string) => `${cpr.slice(0, 6)}-${cpr.slice(6)}`;

/** What stands in an answer that this visitor must not see: anybody else's data, and everybody's CPR number. */
export function leaksIn(body: string, { subject, employee }: Visitor): string[] {
  const others = [...people.filter(({ key }) => key !== subject?.key), ...employees.filter((one) => one !== employee)];
  const personal = others.flatMap((one) => [
    one.name,
    one.username,
    ...('email' in one && one.email ? [one.email] : []),
  ]);
  const numbers = people.flatMap(({ cpr }) => [cpr, dashed(cpr)]);
  return [...personal, ...numbers].filter((text) => body.includes(text));
}
