/** Text that is HTML already. Only `html` makes it, so that nothing unescaped can slip into a page. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(value: string): string {
  return value.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Template tag: escapes every value but HTML made by the same tag; a list is joined. */
export function html(parts: TemplateStringsArray, ...values: (string | Html | Html[])[]): Html {
  const pieces = parts.map((part, index) => {
    const value = values[index] ?? '';
    if (typeof value === 'string') return part + escaped(value);
    return (
      part +
      [value]
        .flat()
        .map((one) => one.text)
        .join('\n')
    );
  });
  return new Html(pieces.join(''));
}
