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
