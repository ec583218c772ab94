import type { Config } from '.';

/** next-auth reads its own address from the environment and nowhere else. Called once, before the first request. */
export function tellFrameworks({ PUBLIC_URL }: Config): void {
  process.env.NEXTAUTH_URL = PUBLIC_URL;
}
