import { createHash, hkdfSync } from 'node:crypto';

/** What the framework is told about a build, in its own words. */
export interface BuildNames {
  /** Tells a page from an older build that the next one must be loaded whole. */
  NEXT_DEPLOYMENT_ID: string;
  /** Goes into the name of every form's action, so two processes that do not share it do not know each other's forms. */
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY?: string;
}

/**
 * Names that come out the same on every machine that builds the same sources for the same portal: a form can then be
 * drawn by one process and sent to another, also over a new version. A demonstration runs in one process and makes do
 * with a key that the framework makes up.
 */
export function buildNames(sourcesHash: string, env: NodeJS.ProcessEnv): BuildNames {
  const { MODE, APP_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: given } = env;
  const derived = MODE === 'production' && APP_SECRET ? derive(APP_SECRET) : undefined;
  const key = given || derived;
  return {
    NEXT_DEPLOYMENT_ID: env.NEXT_DEPLOYMENT_ID || sourcesHash.slice(0, 16),
    ...(key && { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key }),
  };
}

/** What is written beside a build to know it again. The key itself is not in it. */
export function buildStamp(sourcesHash: string, names: BuildNames): string {
  return createHash('sha256')
    .update(
      [process.version, sourcesHash, names.NEXT_DEPLOYMENT_ID, names.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY].join('\n'),
    )
    .digest('hex');
}

function derive(secret: string): string {
  return Buffer.from(hkdfSync('sha256', secret, '', 'jobnet/server-actions', 32)).toString('base64');
}
