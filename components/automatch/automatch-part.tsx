import { laterParts } from '@/components/ui/later';
import { Pending } from '@/components/ui/pending';
import { Automatch, AutomatchDown, AutomatchMissing, type AutomatchProps, type Suggested } from './automatch';

type Found<Ad extends Suggested> =
  | { state: 'found'; groups: AutomatchProps<Ad>['groups'] }
  | { state: 'missing'; jobwishes: boolean; home: boolean }
  | { state: 'down' };

type Show<Ad extends Suggested> = Omit<AutomatchProps<Ad>, 'groups'>;

type AutomatchPartProps<Ad extends Suggested> = Show<Ad> & {
  /** Already under way. */
  found: Promise<Found<Ad>>;
  isStreamed: boolean;
};

/** The job suggestions of the forside, drawn when they have come. */
export function AutomatchPart<Ad extends Suggested>({ found, isStreamed, ...show }: AutomatchPartProps<Ad>) {
  const later = laterParts(isStreamed);
  return later(found, (automatch) => drawn(automatch, show), <Pending what="jobforslag" />);
}

function drawn<Ad extends Suggested>(automatch: Found<Ad>, show: Show<Ad>) {
  if (automatch.state === 'down') return <AutomatchDown />;
  if (automatch.state === 'missing') return <AutomatchMissing {...automatch} />;
  return <Automatch groups={automatch.groups} {...show} />;
}
