/** Says what a run has seen last, for the error with which the harness gives up. */
import { readFileSync } from "node:fs"
import type { Ledger } from "./ledger.ts"
import type { View } from "./view.ts"

/**
 * One line: the bot's state, the number of unanswered messages, the bot's newest message, and the end of its log.
 * - `bot`: the bot's state in words
 * - `log`: its log file
 * - `now`: the time, in milliseconds since the epoch
 */
export function lastSeen(bot: string, view: View, { toBeAnswered }: Ledger, log: string, now = Date.now()): string {
  const messages = [...view.answers.values(), ...view.announcements.values(), [...view.edited.values()]].flat()
  const newest = messages.toSorted((one, other) => one.at - other.at).at(-1)
  const unanswered = toBeAnswered.filter(({ event }) => !view.answers.has(event)).length
  const said = newest
    ? `its newest message (${Math.round((now - newest.at) / 1000)} s old): ${newest.body.split("\n", 1)}`
    : "it has said nothing"
  return `${bot}; ${unanswered} of ${toBeAnswered.length} messages are not answered; ${said}; its log: ${lastLine(log)}`
}

function lastLine(log: string): string {
  try {
    return readFileSync(log, "utf8").trim().split("\n").at(-1)?.slice(0, 300) || "empty"
  } catch {
    return "none"
  }
}
