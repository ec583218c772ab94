/** Jobnet's mark: a j whose dot is the person and whose hook holds on to the next point of the net. */
export function JobnetMark() {
  return (
    <svg className="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <rect width="40" height="40" rx="9" className="mark-ground" />
      <path d="M23.5 15.5v9.2a6.3 6.3 0 0 1-6.3 6.3" className="mark-line" />
      <circle cx="12.4" cy="29.6" r="3.4" className="mark-ring" />
      <circle cx="23.5" cy="9.2" r="3.6" className="mark-dot" />
    </svg>
  );
}
