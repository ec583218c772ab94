import { ConfigError } from '../errors';
import { type OutsideSystem, problemsTogether } from './rules';
import { type About, configSchema, listSettings, type Settings } from './schema';

export type Config = Settings & {
  /** Whether a browser may move its clock and break outside systems. Never in production. */
  demoControls: boolean;
  /** Whether the identity provider is our own stand-in, because no other was named. */
  identityStandIn: boolean;
};
export type LoadedConfig = { ok: true; config: Config } | { ok: false; problems: string[] };
export type Environment = Readonly<Record<string, string | undefined>>;

function withPorts(text: string, port: number): string {
  return text.replace(/\{PORT(?:\+(\d))?\}/g, (_, step) => String(port + Number(step ?? 0)));
}

function problem(name: string, about: About, raw: string): string {
  const shown = about.secret ? '' : `, but is "${raw.slice(0, 80)}"`;
  const remedy = about.default === undefined ? 'or leave it out' : 'or leave it out to use the default';
  return `${name} must be ${about.expects}${shown}. Set it to for example ${about.example}, ${remedy}.`;
}

/** Reads every setting; on failure all problems at once, each a sentence that names the setting and what to do. */
export function loadConfig(env: Environment): LoadedConfig {
  const port = configSchema.shape.PORT.safeParse(env.PORT).data ?? 3000;
  const raw: Record<string, string> = {};
  const named = new Set<string>();
  for (const { name, about } of listSettings()) {
    // An empty value is how a compose file or a shell says "not set".
    const given = env[name]?.trim();
    if (given) {
      named.add(name);
      raw[name] = given;
    } else if (about.default !== undefined) {
      raw[name] = withPorts(about.default, port);
    }
  }

  const parsed = configSchema.safeParse(raw);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => issue.path[0]));
    const problems = listSettings().filter(({ name }) => wrong.has(name));
    return { ok: false, problems: problems.map(({ name, about }) => problem(name, about, raw[name] ?? '')) };
  }
  const problems = problemsTogether(parsed.data, named);
  if (problems.length > 0) return { ok: false, problems };
  const demoControls = parsed.data.MODE !== 'production';
  return { ok: true, config: { ...parsed.data, demoControls, identityStandIn: !named.has('IDENTITY_ISSUER') } };
}

/** Where an outside system is and how to call it; undefined means its stand-in. */
export function connectionTo(system: OutsideSystem, config: Config): { url: string; credential: string } | undefined {
  const url = config[`${system}_URL`];
  const credential = config[`${system}_CREDENTIAL`];
  return url && credential ? { url, credential } : undefined;
}

let loaded: Config | undefined;

/** The settings of the running process, read once. Throws ConfigError when they cannot be used. */
export function config(): Config {
  if (!loaded) {
    const result = loadConfig(process.env);
    if (!result.ok) throw new ConfigError(result.problems);
    loaded = result.config;
  }
  return loaded;
}

/** A setting of the running process that the caller cannot do without. Throws ConfigError when it is absent. */
export function requiredSetting<K extends keyof Settings>(name: K): NonNullable<Settings[K]> {
  const value = config()[name];
  if (value === undefined || value === null) {
    throw new ConfigError([`${name} is missing. Start the portal with npm start, which finds or makes it, or set it.`]);
  }
  return value;
}
