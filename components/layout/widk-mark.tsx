import { TextLink } from '@/components/ui/text-link';

/** Work in Denmark's mark: a road that leads in under a horizon. */
export function WidkMark() {
  return (
    <svg className="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <rect width="40" height="40" rx="9" className="mark-ground" />
      <path d="M8 17h24M14 33l4.5-16M26 33l-4.5-16" className="mark-line" />
      <circle cx="20" cy="10" r="3.6" className="mark-dot" />
    </svg>
  );
}

/** Mark and name, leading to the search. */
export function WidkWordmark() {
  return (
    <TextLink href="/find-job?WIDK=true" className="wordmark" aria-label="Work in Denmark, find a job">
      <WidkMark />
      <span>Work in Denmark</span>
    </TextLink>
  );
}
