import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { currentContext } from '@/services/http/context';
import { config } from './config';
import { safeFields } from './log-fields';

/** An event is a constant in kebab case, never a sentence put together, so that events can be counted. */
type EventName<E extends string> = string extends E ? never : E extends `${string} ${string}` ? never : Lowercase<E>;

/** What never belongs in a log is refused by the type already; what slips through is redacted when it is written. */
type Personal = 'cpr' | 'name' | 'username' | 'password' | 'body' | 'token' | 'email' | 'cookie';
type Taken = 'event' | 'level' | 'time';
type Forbidden = { [K in Personal | Taken]?: never };
export type LogFields = Readonly<Record<string, unknown>> & Forbidden;

type Write = <const E extends string>(event: E & EventName<E>, fields?: LogFields) => void;
export type Log = { debug: Write; info: Write; warn: Write; error: Write };

type LogSettings = {
  level: string;
  /** Takes one finished line; standard output unless given. */
  write?: (line: string) => void;
};

/** A log of JSON lines: time, level, event, the correlation id of the current request, and the fields. */
export function createLog({ level, write }: LogSettings): Log {
  const options = {
    level,
    base: undefined,
    messageKey: 'event',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const logger = write ? pino(options, { write }) : pino(options);

  function writer(at: 'debug' | 'info' | 'warn' | 'error'): Write {
    return (event, fields = {}) => {
      if (!logger.isLevelEnabled(at)) return;
      logger[at]({ correlationId: currentContext()?.correlationId, ...safeFields(fields) }, event);
    };
  }
  return { debug: writer('debug'), info: writer('info'), warn: writer('warn'), error: writer('error') };
}

let own: Log | undefined;

// Made at first use: a build loads this file long before there are settings to read.
function processLog(): Log {
  own ??= createLog({ level: config().LOG_LEVEL });
  return own;
}

/** The log of the running process. */
export const log: Log = {
  debug: (event, fields) => processLog().debug(event, fields),
  info: (event, fields) => processLog().info(event, fields),
  warn: (event, fields) => processLog().warn(event, fields),
  error: (event, fields) => processLog().error(event, fields),
};

/** What a person can read aloud to support, and support can find in the log: the current request's correlation id. */
export function reference(): string {
  return currentContext()?.correlationId ?? randomUUID();
}
