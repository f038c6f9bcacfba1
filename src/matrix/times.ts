/**
 * The times in what the homeserver sends to the client. Somebody's homeserver can write a time that no calendar knows (after the year
 * 275760): matrix-js-sdk fails on it where the message cannot be decrypted, in a promise that nobody waits for, which ends the process.
 */
import { isMoment } from "../rules/event-bounds.ts"
import type { Instant } from "../rules/types.ts"

// What is no whole number of up to 15 digits, where JSON is written in the usual way.
const odd = /"origin_server_ts"\s*:\s*(?!\d{1,15}\s*[,}])/

/** The text with `now` for each time that is none; most texts are returned as they are. */
export function withMoments(text: string, now: Instant): string {
  if (!odd.test(text)) return text
  const moment = (key: string, value: unknown) => (key === "origin_server_ts" && !isMoment(value) ? now : value)
  return JSON.stringify(JSON.parse(text, moment))
}
