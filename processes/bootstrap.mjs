// Every npm script starts here, on whatever Node the machine has: it brings the locked Node and packages up to date
// and hands over. Nothing but Node itself may be imported, because nothing else need be there yet.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const OUR_NODE = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const majorOf = (version) => Number.parseInt(version, 10);

let current;
let stopping;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
// npm hands signals on to the shell between us, which dies of them without a word to us.
const shell = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== shell && stop('SIGTERM'), 200).unref();

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);

function stop(signal) {
  if (stopping) return;
  stopping = signal;
  current?.kill(signal);
}

async function main() {
  if (majorOf(process.versions.node) < OLDEST_NODE) {
    throw new Error(
      `This is Node ${process.versions.node}; install Node ${OLDEST_NODE} or newer from https://nodejs.org.`,
    );
  }
  const [program, ...args] = process.argv.slice(2);
  if (!/^[a-z0-9/-]+$/.test(program ?? '') || !existsSync(join(root, 'processes', `${program}.ts`))) {
    throw new Error('Say which program to run, for example: node processes/bootstrap.mjs start');
  }
  await bringPackages();
  await generateClient();
  if (stopping) return codeOf(null, stopping);
  return run(ourNode(), ['--import', 'tsx', join('processes', `${program}.ts`), ...args], { ipc: true });
}

async function bringPackages() {
  const lock = read('package-lock.json');
  const stamp = 'node_modules/.jobnet-lock';
  if (read(stamp) === hash(lock)) return;
  if (!areInstalled(lock)) {
    console.log('Installing packages …');
    const code = await run('npm', ['ci', '--include=dev', '--loglevel=error'], { shell: process.platform === 'win32' });
    if (code !== 0)
      throw new Error('npm ci failed: see above. Check the network and the room on the disk, then try again.');
  }
  writeFileSync(join(root, stamp), hash(lock));
}

/** Whether npm has already put in place what the lock file asks for; npm keeps its own list of that. */
function areInstalled(lock) {
  const installed = read('node_modules/.package-lock.json');
  if (!lock || !installed) return false;
  const found = JSON.parse(installed).packages;
  return Object.entries(JSON.parse(lock).packages).every(
    ([path, wanted]) => path === '' || (found[path] ? found[path].version === wanted.version : wanted.optional),
  );
}

async function generateClient() {
  const folder = join(root, 'prisma', 'schema');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort();
  const version = read('node_modules/prisma/package.json');
  const wanted = hash([version, ...files.map((name) => `${name}\n${read(join('prisma/schema', name))}`)].join('\n'));
  const stamp = 'prisma/generated/.stamp';
  if (read(stamp) === wanted) return;
  const node = ourNode();
  // The command insists on a schema engine, which it would download, and never runs it: any file will do.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: node, CHECKPOINT_DISABLE: '1' };
  const args = ['node_modules/prisma/build/index.js', 'generate', '--config', 'prisma/prisma.config.ts', '--no-hints'];
  if ((await run(node, args, { env, quiet: true })) !== 0)
    throw new Error('The files in prisma/schema are not in order: see above.');
  writeFileSync(join(root, stamp), wanted);
}

/** The Node that package-lock.json brings; on a system it has none for, our own if that is new enough. */
function ourNode() {
  const locked = join(root, 'node_modules/.bin/node');
  if (existsSync(locked)) return realpathSync(locked);
  if (majorOf(process.versions.node) >= OUR_NODE) return process.execPath;
  throw new Error(
    `There is no packaged Node for ${process.platform}-${process.arch}; install Node ${OUR_NODE} and try again.`,
  );
}

/** Gives the exit code; with `quiet`, what the program says is shown only when it fails. */
function run(command, args, { ipc = false, quiet = false, ...options } = {}) {
  const output = quiet ? 'pipe' : 'inherit';
  return new Promise((done, fail) => {
    const stdio = ['inherit', output, output, ...(ipc ? ['ipc'] : [])];
    current = spawn(command, args, { cwd: root, stdio, ...options });
    const said = [];
    for (const stream of [current.stdout, current.stderr]) stream?.on('data', (part) => said.push(part));
    current.once('error', fail);
    current.once('close', (code, signal) => {
      current = undefined;
      if (code !== 0) process.stderr.write(Buffer.concat(said));
      done(codeOf(code, signal));
    });
  });
}

function codeOf(code, signal) {
  return code ?? 128 + (constants.signals[signal] ?? 0);
}

function read(path) {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function hash(text) {
  return createHash('sha256').update(text).digest('hex');
}
