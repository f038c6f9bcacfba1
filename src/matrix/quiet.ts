/** Silences the SDK. Its log lines can hold decrypted content and keys, and we never log anything decrypted. */
import loglevel from "loglevel"
import type { Logger } from "matrix-js-sdk/lib/logger.js"
import { logger } from "matrix-js-sdk/lib/logger.js"

const nothing = () => {}

/** For `createClient({ logger })`. Drops every line of that client, its children and the Rust crypto library. */
export const quietLogger: Logger = {
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  getChild: () => quietLogger,
}

/**
 * Silences the SDK's global logger, which gets some lines whichever logger the client was given. Loggers derived from it later choose their
 * own level, but write through the same silenced methods.
 */
export function silenceSdk(): void {
  const known = [loglevel, logger as unknown as loglevel.Logger, ...Object.values(loglevel.getLoggers())]
  for (const each of known) {
    each.methodFactory = () => nothing
    each.setLevel("silent", false)
    each.rebuild()
  }
}
