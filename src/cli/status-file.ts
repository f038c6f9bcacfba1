/** How the running bot is, written beside its data for `waggle health`, `waggle doctor` and the container's health check. */
import { readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import type { Finding } from "../matrix/room-findings.ts"

const shape = z.object({
  /** When this was written, milliseconds since the epoch. */
  at: z.number(),
  pid: z.number(),
  /** Milliseconds since the last good sync; null before the first. */
  syncAge: z.number().nullable(),
  crossSigned: z.boolean(),
  /** The homeserver shows another identity for the bot than its own. */
  otherIdentity: z.boolean().default(false),
  /** By how many milliseconds the homeserver's clock is ahead of ours, where they do not agree; null: they do. */
  clocksApart: z.number().nullable().default(null),
  /** Rooms and people to whom nothing could be sent for long. */
  standing: z.array(z.object({ to: z.string(), since: z.number(), why: z.string() })).default([]),
  /** What ended the bot for good, as a key `fatal-<code>`; null while it runs. */
  fatal: z.string().nullable(),
  /** It was told to stop, and has. */
  stopped: z.boolean(),
  // Written by this same program: its own findings come back as they were.
  findings: z.array(z.custom<Finding>((value) => typeof value === "object" && value !== null && "finding" in value)),
})

export type Status = z.infer<typeof shape>

const pathOf = (data: string): string => join(data, "status.json")

/** Replaces the file as a whole, so that a reader never sees half of it. */
export function writeStatus(data: string, status: Status): void {
  const draft = `${pathOf(data)}.${process.pid}`
  writeFileSync(draft, JSON.stringify(status))
  renameSync(draft, pathOf(data))
}

/** The last status written; null where there is none that can be read. */
export function readStatus(data: string): Status | null {
  try {
    return shape.safeParse(JSON.parse(readFileSync(pathOf(data), "utf8"))).data ?? null
  } catch {
    return null
  }
}

/** A bot that has not written for this long, or not heard from its homeserver, is not well. Milliseconds. */
const tooOld = 60_000
const tooLongUnheard = 120_000

/** What is wrong, as the last part of a key `cli-health-…`; null: all is well. `alive`: whether a process has the data folder. */
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
