/** The log for people: time, level, sentence, then `key=value`. */

import { objectOf } from "../kernel/rules/objects.ts"

/** A log entry as one line; an error's stack frames follow on lines of their own. */
export function plainLine({ time, level, msg, err, ...fields }: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(fields).map(
    ([key, value]) => `${key}=${typeof value === "string" && !/\s/.test(value) ? value : JSON.stringify(value)}`,
  )
  return [String(time), String(level).padEnd(5), String(msg ?? ""), ...pairs, errorText(err)]
    .filter((part) => part !== "")
    .join(" ")
}

function errorText(error: unknown): string {
  const fields = objectOf(error)
  if (!fields) return ""
  const { kind, frames, ...rest } = fields
  const details = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : ""
  const lines = Array.isArray(frames) ? frames.map((frame) => `\n    ${String(frame)}`).join("") : ""
  return `${String(kind)}${details}${lines}`
}
