/** Log lines about a homeserver that does not answer, and about rooms that the bot leaves, enters, or is put out of. */
import type { MatrixId } from "../kernel/rules/types.ts"
import { type OwnMembership, ownMemberships, type SyncBody } from "./journal.ts"
import type { Log } from "./port.ts"

/** A single request can always fail. This many failures in a row mean that something is wrong. */
const failuresUntilSaid = 3

export class Outage {
  readonly #log: Log
  #failures = 0
  #since = 0

  constructor(log: Log) {
    this.#log = log
  }

  /** A sync has failed. `why`: a status such as `HTTP 502`, or the code or name of the error. */
  failed(why: string): void {
    if (this.#failures === 0) this.#since = performance.now()
    this.#failures += 1
    if (this.#failures === failuresUntilSaid)
      this.#log.warn({ why }, "the homeserver does not answer; nothing is read or said until it does")
  }

  answered(): void {
    const seconds = Math.round((performance.now() - this.#since) / 1000)
    if (this.#failures >= failuresUntilSaid) this.#log.info({ seconds }, "the homeserver answers again")
    this.#failures = 0
  }
}

/** Logs a line for each room that the bot was put out of, left, or came into. */
export function logMemberships(log: Log, body: SyncBody, me: MatrixId): void {
  for (const { room, by, is } of ownMemberships(body, me)) {
    const [sentence, level] = sentences[is]
    log[level](is === "out" ? { room, by } : { room }, sentence)
  }
}

const sentences: Readonly<Record<OwnMembership["is"], readonly [string, "warn" | "info"]>> = {
  out: ["the bot was put out of a room", "warn"],
  left: ["the bot has left a room", "info"],
  in: ["the bot has come into a room", "info"],
}

/** The code or name of an error. The error's text is left out, since it could contain anything. */
export function nameOfFailure(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.code
  return cause instanceof Error ? cause.name : "unknown"
}
