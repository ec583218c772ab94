/** The address a form leads to: fields that say nothing, or say it twice, are left out. */
export function addressOf(form: HTMLFormElement): string {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '' && !params.has(name, value)) params.append(name, value);
  }
  // A distance means something only from somewhere.
  if (!params.has('postalCode')) params.delete('kmRadius');
  const { pathname } = new URL(form.action);
  return params.size > 0 ? `${pathname}?${params}` : pathname;
}

/** Sets every control to what the page says. A field that somebody is typing in is left alone. */
export function showAsSent(area: HTMLElement | null): void {
  for (const control of area?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select') ?? []) {
    if (control.form?.dataset.live === undefined) continue;
    if (control instanceof HTMLSelectElement) control.value = control.dataset.chosen ?? '';
    else if (control.type === 'checkbox') control.checked = control.defaultChecked;
    else if (control !== document.activeElement && control.dataset.waits === undefined)
      control.value = control.defaultValue;
  }
}

/** The form in which a box was ticked before the page came alive, when nobody listened. */
export function findFormAhead(area: HTMLElement | null): HTMLFormElement | null {
  const [arrival] = performance.getEntriesByType('navigation');
  // On the way back a browser puts back what was ticked; the page then says what counts.
  if (arrival instanceof PerformanceNavigationTiming && arrival.type !== 'navigate') return null;
  const boxes =
    area?.querySelectorAll<HTMLInputElement>('form[data-live] input[type=checkbox]:not([data-waits])') ?? [];
  return [...boxes].find(({ checked, defaultChecked }) => checked !== defaultChecked)?.form ?? null;
}

/** Remembers which groups are open; the function it gives opens those of them that the page has shut. */
export function keepOpen(area: HTMLElement | null): () => void {
  const open = [...(area?.querySelectorAll<HTMLDetailsElement>('details[open]') ?? [])];
  return () => {
    for (const group of open) if (group.isConnected) group.open = true;
  };
}

/** Shuts the filters around a button where they cover the results; tells whether they did. */
export function foldOnPhone(button: HTMLElement): boolean {
  const filters = button.closest<HTMLDetailsElement>('details.filters');
  const isFolded = filters?.querySelector('summary')?.checkVisibility() ?? false;
  if (filters && isFolded) filters.open = false;
  return isFolded;
}
