/** Lets only one process use a data folder (invariant 4). */
import { existsSync } from "node:fs"
import { readFile, rm, writeFile } from "node:fs/promises"
import { hostname } from "node:os"
import { join } from "node:path"
import { z } from "zod"
import { objectIn } from "../kernel/rules/objects.ts"
import { FatalError } from "./fatal.ts"
import { SqliteFile, sqliteCode } from "./sqlite-file.ts"

export interface Lock {
  release(): Promise<void>
}

// When a `sqlite3` handle is garbage-collected, its file closes and the lock is gone. So the handles are kept here.
const held = new Set<SqliteFile>()

/** The file that names the process that uses a data folder, while one does. */
export const lockNote = "lock.json"

const holderShape = z.object({ pid: z.number(), host: z.string(), since: z.string() })

/**
 * Takes the folder for this process until `release`. If the process dies, the operating system drops the lock. `lock.json` names the
 * holder, only for the error message that another process shows.
 * @throws FatalError another-process
 */
export async function acquireLock(dataFolder: string): Promise<Lock> {
  const note = join(dataFolder, lockNote)
  const file = await SqliteFile.open(join(dataFolder, "lock.sqlite"))
  try {
    // The lock is an exclusive transaction that stays open. When the process ends, SQLite undoes it, so nothing is left to repair.
    await file.exec("PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE")
  } catch (error) {
    await file.close()
    if (sqliteCode(error) === "SQLITE_BUSY") throw new FatalError("another-process", await holder(note), error)
    throw error
  }
  held.add(file)
  const mine = { pid: process.pid, host: hostname(), since: new Date().toISOString() }
  await writeFile(note, JSON.stringify(mine))
  return {
    async release() {
      await rm(note, { force: true })
      await file.exec("ROLLBACK")
      await file.close()
      held.delete(file)
    },
  }
}

/**
 * Takes the folder as soon as it is free, for a process that need not wait for that. Others can then see that it runs.
 */
export function lockSoon(dataFolder: string): Lock {
  let lock: Lock | null = null
  let trying: Promise<void> = Promise.resolve()
  const take = () => {
    trying = acquireLock(dataFolder).then(
      (taken) => {
        lock = taken
        clearInterval(again)
      },
      () => {},
    )
  }
  const again = setInterval(take, 5_000)
  again.unref()
  take()
  return {
    async release() {
      clearInterval(again)
      await trying
      await lock?.release()
    },
  }
}

/** Whether a process holds the folder now. Creates no file. */
export async function isTaken(dataFolder: string): Promise<boolean> {
  const path = join(dataFolder, "lock.sqlite")
  if (!existsSync(path)) return false
  const file = await SqliteFile.open(path)
  try {
    await file.all("SELECT 1 FROM sqlite_master")
    return false
  } catch (error) {
    if (sqliteCode(error) === "SQLITE_BUSY") return true
    throw error
  } finally {
    await file.close()
  }
}

async function holder(note: string): Promise<{ pid: string; host: string; since: string }> {
  const text = await readFile(note, "utf8").catch(() => "")
  // The other process may have taken the lock and not yet written the note.
  const { data } = holderShape.safeParse(objectIn(text))
  return { pid: String(data?.pid ?? "?"), host: data?.host ?? "?", since: data?.since ?? "?" }
}
