/** Opens what a power cut has left of a bot's data folder, and compares it with what the world has seen of the bot. */
import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { checks } from "../../src/composed.ts"
import { openToRead } from "../../src/kernel/store/database.ts"
import { MasterKey } from "../../src/kernel/store/master-key.ts"
import { verifyMinutes } from "../../src/kernel/store/verify.ts"
import { SessionFile } from "../../src/matrix/session-file.ts"
import { SqliteFile } from "../../src/matrix/sqlite-file.ts"
import { cryptoFaults } from "./examine-crypto.ts"
import type { Known } from "./known.ts"

export const databases = ["waggle.sqlite", "crypto.sqlite"] as const

/** The secrets that the bot had. Null: it had made none yet. */
export interface Secrets {
  readonly masterKey: string | null
  readonly recoveryKey: string | null
}

export const secretsIn = (data: string): Secrets => ({
  masterKey: textIn(join(data, "master-key.txt")),
  recoveryKey: textIn(join(data, "recovery-key.txt")),
})

export interface Holding {
  /** The hash of the database's file after all of the log went into it. Null if there is no file. */
  readonly hash: string | null
  /** What SQLite finds to be damaged. */
  readonly faults: readonly string[]
}

/** What a database holds once SQLite has opened it. */
export async function holding(path: string): Promise<Holding> {
  if (!existsSync(path)) return { hash: null, faults: [] }
  try {
    const file = await SqliteFile.open(path)
    try {
      const rows = await file.all<{ integrity_check: string }>("PRAGMA integrity_check")
      await file.exec("PRAGMA wal_checkpoint(TRUNCATE)")
      const faults = rows.map(({ integrity_check: found }) => found).filter((found) => found !== "ok")
      return { hash: createHash("sha256").update(readFileSync(path)).digest("hex"), faults }
    } finally {
      await file.close()
    }
  } catch (error) {
    return { hash: "cannot be opened", faults: [String(error)] }
  }
}

/** What is wrong with the folder, in words. Empty if all is well. */
export async function faultsOf(data: string, known: Known, had: Secrets): Promise<string[]> {
  const faults: string[] = []
  const has = secretsIn(data)
  // The bot makes no new key where something may be sealed with the old one. So it could not start any more.
  if (has.masterKey === null && databases.some((name) => existsSync(join(data, name))))
    return ["there are databases, and their master key is lost"]
  if (!known.hasSpoken) return []
  if (has.masterKey === null || has.masterKey !== had.masterKey) return ["the master key is lost"]
  if (known.hasIdentity && has.recoveryKey !== had.recoveryKey) faults.push("the recovery key is lost")
  const keys = new MasterKey(Buffer.from(has.masterKey.trim(), "base64"))
  if (known.device) {
    const login = await new SessionFile(data, keys).read()
    if (login?.deviceId !== known.device.id) faults.push(`the login of device ${known.device.id} is lost`)
    faults.push(...(await cryptoFaults(join(data, "crypto.sqlite"), keys, known)))
  }
  faults.push(...(await stateFaults(join(data, "waggle.sqlite"), known)))
  return faults
}

async function stateFaults(path: string, { newest, acknowledged }: Known): Promise<string[]> {
  if (!existsSync(path)) return newest ? ["the state database is lost"] : []
  const faults: string[] = []
  const knex = openToRead(path)
  try {
    if (!newest && !(await knex.schema.hasTable("minutes"))) return []
    if (newest) {
      const installation = await knex("installation").first("id")
      if (installation?.id !== newest.installation) faults.push("messages would be sent under other transactions")
      const row = await knex("outbox").where({ id: newest.row }).first("id")
      if (!row) faults.push(`row ${newest.row} of the outbox was sent, and is lost`)
    }
    if (acknowledged.size > 0) {
      const there = new Set<string>(await knex("inbox").pluck("event_id"))
      for (const event of acknowledged) if (!there.has(event)) faults.push(`the message ${event} came, and is lost`)
    }
    for (const { series, broken, altered, unbalanced } of await verifyMinutes(knex, checks, []))
      if (broken || altered.length > 0 || unbalanced.length > 0)
        faults.push(
          `waggle verify finds fault with the minutes ${series}: ${JSON.stringify({ broken, altered, unbalanced })}`,
        )
  } finally {
    await knex.destroy()
  }
  return faults
}

const textIn = (path: string): string | null => (existsSync(path) ? readFileSync(path, "utf8") : null)
