/** Faults of the disk and of the database file on it. */
import { setTimeout as sleep } from "node:timers/promises"
import sqlite from "sqlite3"
import { within } from "../../../src/matrix/fair-time.ts"
import type { Fault } from "../fault.ts"
import { hung } from "../machine.ts"
import { needed, type Scene } from "../scene.ts"

export const full: Fault = {
  name: "disk-full",
  done: "The disk of the bot's data (a mounted file of 48 MB) is filled to its last byte while the bot runs; after 20 s there is room again",
  bot: "Says in its log that it cannot write, tries again with growing pauses, and does everything once there is room",
  people: "No answers while the disk is full; then all",
  needs: { disk: { megabytes: 48 } },
  play: async (scene) => {
    const { story, machine } = scene
    const disk = needed(scene.disk)
    await disk.fill()
    await story.send()
    await sleep(20_000)
    await machine.says(/SQLITE_FULL|ENOSPC/)
    await machine.doctorFinds("is nearly full: 0 MB are left")
    if (machine.outcome) throw new Error(`the bot has ended: ${machine.lastWords()}`)
    await disk.free()
    await story.answered()
  },
}

export const readOnly: Fault = {
  name: "disk-read-only",
  done: "The disk of the bot's data can only be read when the bot starts; then it can be written again, and the admin starts the bot",
  bot: "Ends with exit code 1 and a sentence that names the disk, and has changed nothing",
  people: "No answers until it runs; then all",
  needs: { disk: { megabytes: 64 } },
  play: async (scene) => {
    const { story, machine } = scene
    const disk = needed(scene.disk)
    await machine.stop()
    await disk.remount("ro")
    machine.spawn()
    await story.send()
    await machine.endsBecause("can only be read")
    await machine.doctorFinds("cannot be written (EROFS)")
    await disk.remount("rw")
    await machine.start()
    await story.answered()
  },
}

export const turnedReadOnly: Fault = {
  name: "disk-turned-read-only",
  done: "The file system of the bot's data gives up while the bot runs, as after an error of the disk, and can only be read from then on; the admin ends the bot, checks and mounts the disk, and starts the bot",
  bot: "Says in its log that it cannot write, handles nothing and says nothing; then does everything once",
  people: "No answers until it runs again; then all",
  needs: { disk: { megabytes: 64 } },
  play: async (scene) => {
    const { story, machine } = scene
    const disk = needed(scene.disk)
    await disk.breakDown()
    await story.send()
    await machine.says(/SQLITE_IOERR|EROFS|SQLITE_READONLY/)
    await sleep(20_000)
    await machine.doctorFinds("cannot be written (EROFS)")
    await machine.end()
    await disk.repair()
    await machine.start()
    await story.answered()
  },
}

export const locked: Fault = {
  name: "database-locked",
  done: "Another program holds the SQLite database's lock for 25 seconds",
  bot: "Waits ten seconds for the lock, tries again what it could not write, and handles each message once",
  people: "No answers while the lock is held; then all",
  play: async (scene) => {
    const { story } = scene
    const other = await opened(scene)
    await exec(other, "BEGIN IMMEDIATE")
    await story.send()
    await sleep(25_000)
    await exec(other, "ROLLBACK")
    await new Promise((resolve) => other.close(resolve))
    await story.answered()
  },
}

async function opened({ database }: Scene): Promise<sqlite.Database> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const other = new sqlite.Database(database, (error) => (error ? reject(error) : resolve()))
  await promise
  other.configure("busyTimeout", 10_000)
  return other
}

async function exec(database: sqlite.Database, statement: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  database.exec(statement, (error) => (error ? reject(error) : resolve()))
  if (
    (await within(
      promise.then(() => true),
      hung,
    )) === null
  )
    throw new Error(`${statement} hangs`)
}
