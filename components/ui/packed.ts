declare const inside: unique symbol;

/** A value as one text; what was packed is known, so that nothing else can be taken out. */
export type Packed<T> = string & { readonly [inside]: T };

/**
 * Makes one text of the many small values that a component in the browser is given. A page that is drawn on the server is
 * sent along as data, and the framework looks at each value of it on the way out and on the way in; a text it passes on.
 */
export function pack<T>(value: T): Packed<T> {
  return JSON.stringify(value) as Packed<T>;
}

/** The value that was packed. */
export function unpack<T>(text: Packed<T>): T {
  return JSON.parse(text);
}
