import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine as Engine } from '@prisma/schema-engine-wasm';
import { engineAdapter } from './schema-engine-adapter';

// The bindings keep views into the memory of one instance, so there may only be one.
let bindings: ReturnType<typeof loadBindings> | undefined;

/**
 * Runs `work` with Prisma's schema engine connected to `url`. It is the WebAssembly engine, because the native one
 * would have to be downloaded.
 */
export async function withSchemaEngine<T>(url: string, work: (engine: Engine) => Promise<T>): Promise<T> {
  bindings ??= loadBindings();
  const { SchemaEngine } = await bindings;
  const { factory, close } = engineAdapter(url);
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(factory);
    const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
    return await work(engine);
  } finally {
    await close();
  }
}

/** Bundlers load the `.wasm` of this package as a module; Node must be shown how. */
async function loadBindings() {
  const module = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const imports = Object.fromEntries(Object.entries(module).map(([name, one]) => [name, withoutWaiting(name, one)]));
  const { instance } = await WebAssembly.instantiate(await readFile(file), { './schema_engine_bg.js': imports });
  module.__wbg_set_wasm(instance.exports);
  // Where the engine leaves its last words before it gives up.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => process.stderr.write(`${message}\n`) },
  });
  const { __wbindgen_start: start } = instance.exports;
  if (typeof start === 'function') start();
  return module;
}

/** The engine forgets the timer of its ten-second limits, which would keep a finished program alive that long. */
function withoutWaiting<T>(name: string, imported: T): T | ((work: () => void, ms: number) => NodeJS.Timeout) {
  return name.startsWith('__wbg_setTimeout_') ? (work, ms) => setTimeout(work, ms).unref() : imported;
}
