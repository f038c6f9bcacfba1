/** Silences the SDK: its log lines can hold decrypted content and keys, and nothing decrypted may be logged. */
import loglevel from "loglevel"
import type { Logger } from "matrix-js-sdk/lib/logger.js"
import { logger } from "matrix-js-sdk/lib/logger.js"

const nothing = () => {}

/** For `createClient({ logger })`: takes every line of that client, of its children and of the Rust crypto, and drops it. */
export const quietLogger: Logger = {
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  getChild: () => quietLogger,
}

/**
 * Some of the SDK's lines go to its global logger whatever the client was given. Children made later set a level of their
 * own, but take over how their parent writes: not at all.
 */
export function silenceSdk(): void {
  const known = [loglevel, logger as unknown as loglevel.Logger, ...Object.values(loglevel.getLoggers())]
  for (const each of known) {
    each.methodFactory = () => nothing
    each.setLevel("silent", false)
    each.rebuild()
  }
}
