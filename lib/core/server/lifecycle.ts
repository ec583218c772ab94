type Lifecycle = { draining: boolean };

// The server and the framework's bundle load this file separately; both must see the same flag.
const key = Symbol.for('jobnet.lifecycle');
const holder = globalThis as { [key]?: Lifecycle };
holder[key] ??= { draining: false };

/** Whether this process has been asked to stop: it answers what it has begun and asks for no more. */
export const lifecycle: Lifecycle = holder[key];
