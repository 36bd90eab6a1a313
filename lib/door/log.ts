// One line a request, without anything that tells who asked for what: no address, no query, no key, no browser.
import pino from "pino";

export type Cache = "hit" | "miss" | "off";
export type Line = { method: string; route: string; status: number; bytes: number; cache: Cache; started: number };

export type Log = {
  line: (line: Line) => void;
  info: (message: string) => void;
  error: (error: unknown, message: string) => void;
  flush: () => void;
};

/** Lines are collected and written together: a disk that is slow makes no reader wait. */
export function createLog(level: string): Log {
  const destination = pino.destination({ sync: false, minLength: 8_192 });
  const logger = pino({ level, base: undefined }, destination);
  const requests = logger.isLevelEnabled("info");
  const regularly = setInterval(() => destination.flush(), 1_000);
  regularly.unref();
  return {
    line: ({ started, ...line }) => {
      if (requests) logger.info({ ...line, ms: Math.round((performance.now() - started) * 1_000) / 1_000 }, "request");
    },
    info: (message) => {
      logger.info(message);
      destination.flush();
    },
    error: (error, message) => {
      logger.error({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }, message);
      destination.flush();
    },
    flush: () => {
      clearInterval(regularly);
      destination.flushSync();
    },
  };
}
