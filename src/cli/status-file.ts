/** The running bot's status, stored beside its data for `waggle health`, `waggle doctor` and the container's health check. */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { makeFolder } from "../config/durable.ts"
import type { Finding } from "../matrix/room-findings.ts"

/** A process at the database, as `postgres-lock.ts` names it. */
const holder = z.object({ pid: z.string(), host: z.string(), since: z.string() })

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
  /** How it stands with the backups that the bot makes; null if it makes none. `late`: the last good one is too old. */
  backup: z
    .object({ good: z.number().nullable(), late: z.boolean(), why: z.string().nullable() })
    .nullable()
    .default(null),
  /** Why the bot ended for good, as a locale key `fatal-<code>`; null while it runs. */
  fatal: z.string().nullable(),
  /** Whether the bot has stopped because somebody told it to. */
  stopped: z.boolean(),
  /** Where another process may take over: since when this one leads, and who waits. */
  lead: z
    .object({ since: z.number(), waiting: z.array(holder) })
    .nullable()
    .default(null),
  // Only this program writes the file, so the findings are not checked in detail.
  findings: z.array(z.custom<Finding>((value) => typeof value === "object" && value !== null && "finding" in value)),
})

export type Status = z.infer<typeof shape>

const waitingShape = z.object({ at: z.number(), pid: z.number(), since: z.number(), leader: holder })

/** A process that waits to take over. `leader`: the process that leads. */
export type WaitingStatus = z.infer<typeof waitingShape>

const pathOf = (data: string): string => join(data, "status.json")
const waitingPath = (data: string): string => join(data, "standby.json")

export const writeStatus = (data: string, status: Status): void => replace(pathOf(data), status)

/** Of a standby. It has a file of its own, since the process that leads may have the same data folder. */
export function writeWaiting(data: string, status: WaitingStatus): void {
  makeFolder(data)
  replace(waitingPath(data), status)
}

export const forgetWaiting = (data: string): void => rmSync(waitingPath(data), { force: true })

/** The last status; null if there is no readable status. */
export const readStatus = (data: string): Status | null => read(pathOf(data), shape)

/** A standby's last status; null if none waits, or it has left none. */
export const readWaiting = (data: string): WaitingStatus | null => read(waitingPath(data), waitingShape)

/** Replaces the whole file at once, so that a reader never sees half of it. */
function replace(path: string, content: object): void {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, JSON.stringify(content))
  renameSync(draft, path)
}

function read<Shape extends z.ZodType>(path: string, shape: Shape): z.output<Shape> | null {
  try {
    return shape.safeParse(JSON.parse(readFileSync(path, "utf8"))).data ?? null
  } catch {
    return null
  }
}

/** Whether a process waits here to take over, and has said so lately. */
export const waits = (waiting: WaitingStatus | null, now: number): waiting is WaitingStatus =>
  waiting !== null && now - waiting.at <= tooOld

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
):
  | "none"
  | "dead"
  | "fatal"
  | "stopped"
  | "silent"
  | "deaf"
  | "forged"
  | "clocks"
  | "unsigned"
  | "standing"
  | "backup"
  | null {
  if (!status) return "none"
  if (status.fatal !== null) return "fatal"
  if (status.stopped) return "stopped"
  if (!alive) return "dead"
  if (now - status.at > tooOld) return "silent"
  if (status.syncAge === null || status.syncAge > tooLongUnheard) return "deaf"
  if (status.otherIdentity) return "forged"
  if (status.clocksApart !== null) return "clocks"
  if (!status.crossSigned) return "unsigned"
  if (status.standing.length > 0) return "standing"
  return status.backup?.late ? "backup" : null
}
