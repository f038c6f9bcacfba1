/**
 * Makes backups while the bot runs. Each is made by a process of its own with a low priority, so that nobody waits longer for an answer, and
 * a failure there stops nothing here.
 */
import { spawn } from "node:child_process"
import { readdir, rm } from "node:fs/promises"
import { constants, setPriority } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { BackupPlan } from "../config/backup-fields.ts"
import { makeFolder } from "../config/durable.ts"
import { words } from "../matrix/fatal.ts"
import type { Log } from "../matrix/port.ts"
import { backupName, backupsAmong, isOverdue, nextBackup, outdated } from "./backup-plan.ts"

/** How it stands with the backups. */
export interface BackupState {
  /** When the last good backup was made, in milliseconds since the epoch. Null if there is none. */
  readonly good: number | null
  /** Whether it is older than it should ever be. */
  readonly late: boolean
  /** Why the last try failed. Null if it did not. */
  readonly why: string | null
}

export interface ScheduleParts {
  readonly plan: BackupPlan
  /** The time zone in which days are counted. */
  readonly zone: string
  readonly configFile: string
  readonly log: Log
  readonly now?: () => number
  /** What is done just before a backup is made. If it fails, the backup is made all the same. */
  readonly before?: () => Promise<void>
  /** Makes one backup. Tests replace it. @throws Error with the reason if it fails */
  readonly make?: (file: string) => Promise<void>
}

const lookEvery = 60_000
/** After a failure it is tried again after this time. */
const pauseAfterFailure = 60 * 60_000

export class BackupSchedule {
  readonly #parts: ScheduleParts
  readonly #now: () => number
  readonly #make: (file: string) => Promise<void>
  readonly #begun: number
  readonly #life = new AbortController()
  #good: number | null = null
  #why: string | null = null
  #notBefore = 0
  #running: Promise<void> = Promise.resolve()

  constructor(parts: ScheduleParts) {
    this.#parts = parts
    this.#now = parts.now ?? Date.now
    this.#make = parts.make ?? ((file) => inOwnProcess(parts, file, this.#life.signal))
    this.#begun = this.#now()
  }

  /** Begins to make backups when they are due. Returns a function that ends it. */
  begin(): () => Promise<void> {
    this.#running = this.#keepOn()
    return async () => {
      this.#life.abort()
      await this.#running
    }
  }

  get state(): BackupState {
    const good = this.#good
    return { good, late: isOverdue(good ?? this.#begun, this.#parts.plan, this.#now()), why: this.#why }
  }

  /** Makes a backup if one is due. */
  async look(): Promise<void> {
    const { plan, zone, log } = this.#parts
    try {
      makeFolder(plan.folder)
      this.#good = (await this.#kept()).at(-1)?.at ?? null
      const now = this.#now()
      if (now < this.#notBefore || now < nextBackup(this.#good, plan, zone)) return
      await this.#clear()
      await this.#parts.before?.().catch((error: unknown) => {
        log.warn(
          { why: words(error) },
          "the keys of what is open could not be put into the account's data before a backup",
        )
      })
      await this.#make(join(plan.folder, backupName(now)))
      // Only now that a newer one is whole, older ones go.
      const kept = await this.#kept()
      for (const { name } of outdated(kept, plan.keep, zone)) await rm(join(plan.folder, name))
      this.#good = kept.at(-1)?.at ?? null
      this.#why = null
      log.info({ file: backupName(now) }, "a backup was made")
    } catch (error) {
      if (this.#life.signal.aborted) return
      this.#why = words(error)
      this.#notBefore = this.#now() + pauseAfterFailure
      log.error({ why: this.#why }, "a backup could not be made; trying again in an hour")
    }
  }

  async #keepOn(): Promise<void> {
    while (!this.#life.signal.aborted) {
      await this.look()
      await sleep(lookEvery, undefined, { signal: this.#life.signal, ref: false }).catch(() => {})
    }
  }

  /** Removes what backups that were cut off have left, such as when the bot was stopped. */
  async #clear(): Promise<void> {
    const { folder } = this.#parts.plan
    for (const name of await readdir(folder))
      if (/^\.waggle-\d{8}T\d{6}Z\.age\..+\.partial$/.test(name)) await rm(join(folder, name))
  }

  async #kept() {
    return backupsAmong(await readdir(this.#parts.plan.folder))
  }
}

/** When the newest backup in the folder was made. Null if there is none. */
export async function lastBackup({ folder }: Pick<BackupPlan, "folder">): Promise<number | null> {
  const names = await readdir(folder).catch(() => [])
  return backupsAmong(names).at(-1)?.at ?? null
}

/** Runs `waggle backup`. A process has its own event loop, memory and priority, which a thread has not. */
async function inOwnProcess({ plan, configFile }: ScheduleParts, file: string, signal: AbortSignal): Promise<void> {
  const lock =
    plan.passphraseFile === null ? ["--recipient", ...plan.recipients] : ["--passphrase-file", plan.passphraseFile]
  const program = join(import.meta.dirname, "waggle.ts")
  const args = [program, "--language", "en", "backup", file, configFile, ...lock, ...(plan.keys ? [] : ["--no-keys"])]
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"], signal })
  let said = ""
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-500)
  })
  const ended = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve))
  if (child.pid !== undefined) lower(child.pid)
  if ((await ended) !== 0) throw new Error(said.trim() || "the process that makes backups was ended")
}

function lower(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW)
  } catch {
    // It may have ended already, or priorities are not ours to set. Then it runs with the usual one.
  }
}
