import { laterParts } from '@/components/ui/later';
import { Pending } from '@/components/ui/pending';
import { Automatch, AutomatchDown, AutomatchMissing, type AutomatchProps } from './automatch';

type Found =
  | { state: 'found'; groups: AutomatchProps['groups'] }
  | { state: 'missing'; jobwishes: boolean; home: boolean }
  | { state: 'down' };

type AutomatchPartProps = Omit<AutomatchProps, 'groups'> & {
  /** Already under way. */
  found: Promise<Found>;
  isStreamed: boolean;
};

/** The job suggestions of the forside, drawn when they have come. */
export function AutomatchPart({ found, isStreamed, ...show }: AutomatchPartProps) {
  const later = laterParts(isStreamed);
  return later(found, (automatch) => drawn(automatch, show), <Pending what="jobforslag" />);
}

function drawn(automatch: Found, show: Omit<AutomatchProps, 'groups'>) {
  if (automatch.state === 'down') return <AutomatchDown />;
  if (automatch.state === 'missing') return <AutomatchMissing {...automatch} />;
  return <Automatch groups={automatch.groups} {...show} />;
}
