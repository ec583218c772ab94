import type { Contract, Operation } from '@/services/http/contract';

export type Route = { name: string; operation: Operation; path: Record<string, string> };

/** Finds the operation that answers this method and path; a fixed segment wins over a field. */
export function findRoute(contract: Contract, method: string, segments: readonly string[]): Route | null {
  let found: Route | null = null;
  for (const [name, operation] of Object.entries(contract.operations)) {
    if (operation.method !== method) continue;
    const path = matchPath(operation.path, segments);
    if (path && (!found || Object.keys(path).length < Object.keys(found.path).length))
      found = { name, operation, path };
  }
  return found;
}

function matchPath(template: string, segments: readonly string[]): Record<string, string> | null {
  const expected = template.split('/').slice(1);
  if (expected.length !== segments.length) return null;
  const fields: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const field = /^\{(\w+)\}$/.exec(part)?.[1];
    const segment = segments[index] ?? '';
    if (field) fields[field] = segment;
    else if (part !== segment) return null;
  }
  return fields;
}

/** The last `count` segments of a URL's path, decoded here because frameworks differ in how they decode them. */
export function lastSegments(url: URL, count: number): string[] | null {
  try {
    return url.pathname.split('/').filter(Boolean).slice(-count).map(decodeURIComponent);
  } catch {
    return null;
  }
}
