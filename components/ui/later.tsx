import type { ReactNode } from 'react';
import { Part } from './part';

type Draw<T> = (value: T) => ReactNode;

/**
 * Makes parts of a page that are drawn when what they show has come, while the rest of the page is read. What a part
 * waits for is already under way: everything is asked for at once.
 */
export function laterParts(isStreamed: boolean) {
  return function later<T>(under: Promise<T>, draw: Draw<T>, pending: ReactNode): ReactNode {
    // It is waited for below; until then a failure must not be taken for one that nobody handles.
    under.catch(() => undefined);
    return (
      <Part isStreamed={isStreamed} pending={pending}>
        <Drawn under={under} draw={draw} />
      </Part>
    );
  };
}

async function Drawn<T>({ under, draw }: { under: Promise<T>; draw: Draw<T> }) {
  return draw(await under);
}
