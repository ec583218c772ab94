import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The route types then come with next-env.d.ts, and a build in another folder leaves tsconfig.json alone.
  experimental: { strictRouteTypes: true },
  // `npm test` checks the types of everything, tests too; whoever starts the portal need not wait for that.
  typescript: { ignoreBuildErrors: true },
  // Lets two builds (or a build and a running portal) of one checkout stand side by side.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
};

export default config;
