'use client';

import { useRouter } from 'next/navigation';
import { type MouseEvent, type ReactNode, type SubmitEvent, useEffect, useRef, useTransition } from 'react';
import { addressOf, findFormAhead, foldOnPhone, keepOpen, showAsSent } from './live-form';

type SearchAreaProps = {
  /** The search form; without JavaScript it is an ordinary one. */
  form: ReactNode;
  /** What was found. */
  children: ReactNode;
  resultsId: string;
  resultsLabel: string;
  /** The address of the search that is shown. */
  search: string;
  pendingText: string;
};

/** Lets a choice show its result in place: the address changes, focus and what is folded out stay. */
export function SearchArea({ form, children, resultsId, resultsLabel, search, pendingText }: SearchAreaProps) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const area = useRef<HTMLDivElement>(null);
  const results = useRef<HTMLElement>(null);
  const shown = useRef(search);
  const restore = useRef<() => void>(undefined);
  const toResults = useRef(false);

  const go = (href: string) => {
    restore.current = keepOpen(area.current);
    startTransition(() => router.push(href, { scroll: false }));
  };

  useEffect(() => {
    // While another choice is under way the controls are ahead of what the page says.
    if (isPending || shown.current === search) return;
    shown.current = search;
    showAsSent(area.current);
    restore.current?.();
    // A chip or a page number that was pressed may be gone: whoever uses the keyboard goes on at the results.
    if (toResults.current) results.current?.scrollIntoView({ block: 'start' });
    if (toResults.current || document.activeElement === document.body) results.current?.focus({ preventScroll: true });
    toResults.current = false;
  }, [search, isPending]);

  useEffect(() => {
    const node = area.current;
    // The browser's own change event: React's comes with every key.
    const onChange = ({ target }: Event) => {
      const isControl = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
      if (isControl && target.form?.dataset.live !== undefined && target.dataset.waits === undefined)
        target.form.requestSubmit();
    };
    node?.addEventListener('change', onChange);
    findFormAhead(node)?.requestSubmit();
    return () => node?.removeEventListener('change', onChange);
  }, []);

  const onSubmit = (event: SubmitEvent<HTMLElement>) => {
    const sent = event.target;
    if (!(sent instanceof HTMLFormElement) || sent.dataset.live === undefined) return;
    event.preventDefault();
    if (event.nativeEvent.submitter && foldOnPhone(event.nativeEvent.submitter)) toResults.current = true;
    go(addressOf(sent));
  };

  const onClickCapture = (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || link.target !== '' || link.origin !== location.origin) return;
    if (link.pathname !== location.pathname || link.hash !== '') return;
    event.preventDefault();
    toResults.current = link.closest('.pagination') !== null;
    go(link.pathname + link.search);
  };

  return (
    <div ref={area} className="find-job" onSubmit={onSubmit} onClickCapture={onClickCapture}>
      {form}
      <section
        ref={results}
        id={resultsId}
        className="find-job-results"
        aria-label={resultsLabel}
        aria-busy={isPending}
        tabIndex={-1}
      >
        <p className="find-job-pending" aria-hidden={!isPending}>
          {isPending ? pendingText : ''}
        </p>
        {children}
      </section>
    </div>
  );
}
