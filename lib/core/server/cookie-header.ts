/** The value of a cookie in a request's header, decoded; undefined when it is not there or cannot be read. */
export function cookieNamed(header: string | undefined, name: string): string | undefined {
  const raw = header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  try {
    return raw && decodeURIComponent(raw);
  } catch {
    return undefined;
  }
}
