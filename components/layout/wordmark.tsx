import { TextLink } from '@/components/ui/text-link';
import { JobnetMark } from './mark';

/** Mark and name, linking to the front page. */
export function Wordmark({ href }: { href: string }) {
  return (
    <TextLink href={href} className="wordmark" aria-label="Jobnet, til forsiden">
      <JobnetMark />
      <span>Jobnet</span>
    </TextLink>
  );
}
