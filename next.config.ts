import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Lets two builds (or a build and a running portal) of one checkout stand side by side.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
};

export default config;
