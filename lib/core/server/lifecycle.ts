type Lifecycle = {
  /** Asked to stop: it answers what it has begun and asks for no more. */
  draining: boolean;
  /** Run with hot reload, for developers. */
  dev: boolean;
};

// The server and the framework's bundle load this file separately; both must see the same flag.
const key = Symbol.for('jobnet.lifecycle');
const holder = globalThis as { [key]?: Lifecycle };
holder[key] ??= { draining: false, dev: false };

/** What the running process knows about itself. */
export const lifecycle: Lifecycle = holder[key];
