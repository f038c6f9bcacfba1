/**
 * Checks the times in what the homeserver sends to the client. Somebody's homeserver can write a time that no calendar has (after the year
 * 275760). If a message with such a time cannot be decrypted, matrix-js-sdk fails in a promise that nobody awaits. That ends the process.
 */
import { isMoment } from "../kernel/rules/event-bounds.ts"
import type { Instant } from "../kernel/rules/types.ts"

// Finds a time that is no whole number of up to 15 digits. It fits only JSON that is written in the usual way.
const odd = /"origin_server_ts"\s*:\s*(?!\d{1,15}\s*[,}])/

/** The text with `now` in place of each impossible time. Most texts are returned as they are. */
export function withMoments(text: string, now: Instant): string {
  if (!odd.test(text)) return text
  const moment = (key: string, value: unknown) => (key === "origin_server_ts" && !isMoment(value) ? now : value)
  return JSON.stringify(JSON.parse(text, moment))
}
