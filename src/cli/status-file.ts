/** The running bot's status, stored beside its data for `waggle health`, `waggle doctor` and the container's health check. */
import { readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import type { Finding } from "../matrix/room-findings.ts"

const shape = z.object({
  /** When the status was written, in milliseconds since the epoch. */
  at: z.number(),
  pid: z.number(),
  /** Milliseconds since the last good sync; null before the first one. */
  syncAge: z.number().nullable(),
  crossSigned: z.boolean(),
  /** Whether the homeserver shows an identity for the bot that is not the bot's own. */
  otherIdentity: z.boolean().default(false),
  /** How many milliseconds the homeserver's clock is ahead of ours if they disagree; otherwise null. */
  clocksApart: z.number().nullable().default(null),
  /** Rooms and people to whom nothing could be sent for a long time. */
  standing: z.array(z.object({ to: z.string(), since: z.number(), why: z.string() })).default([]),
  /** Why the bot ended for good, as a locale key `fatal-<code>`; null while it runs. */
  fatal: z.string().nullable(),
  /** Whether the bot has stopped because somebody told it to. */
  stopped: z.boolean(),
  // Only this program writes the file, so the findings are not checked in detail.
  findings: z.array(z.custom<Finding>((value) => typeof value === "object" && value !== null && "finding" in value)),
})

export type Status = z.infer<typeof shape>

const pathOf = (data: string): string => join(data, "status.json")

/** Replaces the whole file at once, so that a reader never sees half of it. */
export function writeStatus(data: string, status: Status): void {
  const draft = `${pathOf(data)}.${process.pid}`
  writeFileSync(draft, JSON.stringify(status))
  renameSync(draft, pathOf(data))
}

/** The last status; null if there is no readable status. */
export function readStatus(data: string): Status | null {
  try {
    return shape.safeParse(JSON.parse(readFileSync(pathOf(data), "utf8"))).data ?? null
  } catch {
    return null
  }
}

/** A bot is not well if it has not written its status for `tooOld` milliseconds, or not heard from its homeserver for `tooLongUnheard`. */
const tooOld = 60_000
const tooLongUnheard = 120_000

/**
 * The bot's worst problem, as the last part of a locale key `cli-health-…`; null: it is well. `alive`: whether a process holds the data
 * folder.
 */
export function ailment(
  status: Status | null,
  now: number,
  alive = true,
): "none" | "dead" | "fatal" | "stopped" | "silent" | "deaf" | "forged" | "clocks" | "unsigned" | "standing" | null {
  if (!status) return "none"
  if (status.fatal !== null) return "fatal"
  if (status.stopped) return "stopped"
  if (!alive) return "dead"
  if (now - status.at > tooOld) return "silent"
  if (status.syncAge === null || status.syncAge > tooLongUnheard) return "deaf"
  if (status.otherIdentity) return "forged"
  if (status.clocksApart !== null) return "clocks"
  if (!status.crossSigned) return "unsigned"
  return status.standing.length > 0 ? "standing" : null
}
