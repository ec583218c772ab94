import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** One request as nginx saw it. */
export interface LoggedRequest {
  method: string;
  status: number;
  /** The processes it was sent to, in order, with whether a connection came about. */
  tries: { isConnected: boolean }[];
}

export interface Nginx {
  requests(): LoggedRequest[];
  stop(): Promise<void>;
}

/** Runs nginx on loopback with the example of `operations/nginx.conf`: other ports and no certificate, nothing else changed. */
export async function startNginx(program: string, port: number, portals: [number, number]): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'jobnet-nginx-'));
  const at = (name: string) => join(folder, name);
  writeFileSync(at('site.conf'), siteOn(port, portals));
  writeFileSync(at('nginx.conf'), mainConfig(at));
  const args = ['-p', folder, '-e', at('error.log'), '-c', at('nginx.conf')];
  // The shell waits for the end of what we never say, and takes nginx with it: also when we are gone without a word.
  const script = '"$@" & read -r end; kill "$!" && wait "$!"';
  const child = spawn('sh', ['-c', script, 'sh', program, ...args], { stdio: ['pipe', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part) => (said += part));
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const stop = async () => {
    child.stdin.end();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; !(await listens(port)); attempt += 1) {
    if (child.exitCode !== null || attempt > 200) throw new Error(`nginx did not start:\n${said}`);
    await sleep(25);
  }
  return { requests: () => readLog(at('access.log')), stop };
}

function siteOn(port: number, portals: [number, number]): string {
  const changes: [string | RegExp, string][] = [
    ['127.0.0.1:3000', `127.0.0.1:${portals[0]}`],
    ['127.0.0.1:3010', `127.0.0.1:${portals[1]}`],
    [/server \{\s+listen 80;[^}]*\}/, ''],
    ['listen 443 ssl http2;', `listen 127.0.0.1:${port};`],
    [/ssl_certificate [^;]*;/, ''],
    [/ssl_certificate_key [^;]*;/, ''],
  ];
  return changes.reduce(
    (text, [from, to]) => {
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`operations/nginx.conf has no ${from}: change the test along with it.`);
      return changed;
    },
    readFileSync('operations/nginx.conf', 'utf8'),
  );
}

function mainConfig(at: (name: string) => string): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off; worker_processes 1; pid ${at('nginx.pid')};
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events { worker_connections 1024; }
    http {
      log_format tries '$request_method|$status|$upstream_connect_time';
      access_log ${at('access.log')} tries;
      ${kinds.map((kind) => `${kind}_temp_path ${at(kind)};`).join(' ')}
      include ${at('site.conf')};
    }`;
}

function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}

function readLog(file: string): LoggedRequest[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n').filter(Boolean);
  return lines.map((line) => {
    const [method = '', status, times = ''] = line.split('|');
    // A try that came to no connection has no time.
    const tries = times.split(/[,:] /).map((time) => ({ isConnected: time !== '-' }));
    return { method, status: Number(status), tries };
  });
}
