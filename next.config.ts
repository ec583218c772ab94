import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NextConfig } from 'next';
import { PHASE_PRODUCTION_SERVER } from 'next/constants';
import { z } from 'zod';
import { largestBodyBytes } from './lib/core/server/body-limit';

// Lets two builds (or a build and a running portal) of one checkout stand side by side.
const distDir = process.env.NEXT_DIST_DIR || '.next';

const builtSchema = z.object({ config: z.object({ deploymentId: z.string().optional() }) });

/** The name that the build got when it was made (see processes/start/build-names.ts). */
function nameOfBuild(): string | undefined {
  const file = join(distDir, 'required-server-files.json');
  return builtSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).config.deploymentId;
}

export default function config(phase: string): NextConfig {
  return {
    poweredByHeader: false,
    reactStrictMode: true,
    experimental: {
      // The route types then come with next-env.d.ts, and a build in another folder leaves tsconfig.json alone.
      strictRouteTypes: true,
      // What the server in front has let through must not be cut here.
      serverActions: { bodySizeLimit: largestBodyBytes },
    },
    // `npm test` checks the types of everything, tests too; whoever starts the portal need not wait for that.
    typescript: { ignoreBuildErrors: true },
    distDir,
    // It reads files that stand beside it.
    serverExternalPackages: ['pdfkit'],
    ...(phase === PHASE_PRODUCTION_SERVER && { deploymentId: nameOfBuild() }),
  };
}
