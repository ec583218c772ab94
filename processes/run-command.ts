import { ConfigError } from '@/lib/core/errors';
import { SetupError } from '@/prisma/setup-error';

/** Runs a program of ours to its end. Trouble that people can mend is told as sentences; exit code 1 either way. */
export function runCommand(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    process.stderr.write(`${explainTrouble(error)}\n`);
    process.exitCode = 1;
  });
}

/** The sentences of an error made for people; the stack of any other. */
export function explainTrouble(error: unknown): string {
  if (error instanceof SetupError || error instanceof ConfigError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
