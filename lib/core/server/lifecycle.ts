type Lifecycle = {
  /** Asked to stop: it answers what it has begun and asks for no more. */
  draining: boolean;
  /** Run with hot reload, for developers. */
  dev: boolean;
  /** Answers visitors: neither a build nor a command. */
  serving: boolean;
  /** Done before the process ends, when the last answer has been given. */
  beforeEnd: (() => Promise<void>)[];
};

// The server and the framework's bundle load this file separately; both must see the same flag.
const key = Symbol.for('jobnet.lifecycle');
const holder = globalThis as { [key]?: Lifecycle };
holder[key] ??= { draining: false, dev: false, serving: false, beforeEnd: [] };

/** What the running process knows about itself. */
export const lifecycle: Lifecycle = holder[key];
