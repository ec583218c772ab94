/** Whether a field holds something else than what it was drawn with. */
function isTyped(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (field instanceof HTMLSelectElement) {
    const drawn = [...field.options].findIndex((option) => option.defaultSelected);
    return field.selectedIndex !== Math.max(drawn, 0);
  }
  if (!(field instanceof HTMLInputElement) || field.type === 'hidden' || field.type === 'file') return false;
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
  return field.value !== field.defaultValue;
}

/** Whether anybody has typed or chosen something in the form. Files do not count: a page cannot hand them on. */
export function hasTyped(form: HTMLFormElement): boolean {
  return [...form.elements].some(isTyped);
}

/** What the form holds, without its files. */
export function typedIn(form: HTMLFormElement): FormData {
  const data = new FormData(form);
  for (const [name, value] of [...data]) if (typeof value !== 'string') data.delete(name);
  return data;
}
