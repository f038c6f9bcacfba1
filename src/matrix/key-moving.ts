/**
 * Moves the keys between the file and PostgreSQL when the admin has changed where they are to lie. They are in one place alone: what is moved
 * is deleted where it was, since an old copy of an encrypted session is a broken one.
 */
import { existsSync } from "node:fs"
import { rm } from "node:fs/promises"
import { join } from "node:path"
import { settleNames } from "../config/durable.ts"
import { keyTables, noting, type SqlValue, type Statement } from "./crypto-sql.ts"
import { FatalError } from "./fatal.ts"
import { KeyFile, type KeyTables, keyFile, noted, ownerOf } from "./key-tables.ts"
import { readIfThere, sessionNote, writeSecret } from "./session-file.ts"

/** How many values one statement writes at most. SQLite takes 32766. */
const valuesPerStatement = 2_000

/**
 * Moves the keys of the data folder into these tables, if there are any. Returns whether it did. The caller holds both places.
 * @throws FatalError crypto-mismatch if other keys are in the tables
 */
export async function moveKeysIn(dataFolder: string, tables: KeyTables): Promise<boolean> {
  const path = join(dataFolder, keyFile)
  if (!existsSync(path)) return false
  const file = await KeyFile.open(path)
  try {
    const isNew = await mustBeOne(file, tables)
    if (isNew) {
      const session = await readIfThere(join(dataFolder, "session"))
      const login: Statement[] = session === null ? [] : [noting(sessionNote, session)]
      await tables.commit([...emptied(), ...(await copied(file)), ...login, ...tables.afterCopying])
    }
  } finally {
    await file.close()
  }
  await removeKeys(dataFolder)
  return true
}

/**
 * Moves the keys from these tables into the data folder, if there are any. Returns whether it did. The caller holds both places.
 * @throws FatalError crypto-mismatch if other keys are in the folder
 */
export async function moveKeysOut(tables: KeyTables, dataFolder: string): Promise<boolean> {
  if ((await ownerOf(tables)) === null) return false
  const file = await KeyFile.open(join(dataFolder, keyFile))
  try {
    if (await mustBeOne(tables, file)) {
      const session = await noted(tables, sessionNote)
      if (session !== null) await writeSecret(join(dataFolder, "session"), session)
      await file.commit([
        ...emptied(),
        ...(await copied(tables)),
        ["DELETE FROM belongs_to WHERE name = ?", [sessionNote]],
      ])
    }
  } finally {
    await file.close()
  }
  await tables.commit(emptied())
  return true
}

/** Copies the keys as they are, such as into another PostgreSQL database, and deletes them where they were. */
export async function moveKeysOver(from: KeyTables, to: KeyTables): Promise<boolean> {
  if ((await ownerOf(from)) === null) return false
  if (await mustBeOne(from, to)) await to.commit([...emptied(), ...(await copied(from)), ...to.afterCopying])
  await from.commit(emptied())
  return true
}

/**
 * Whether the keys still have to be copied. If not, they were copied by a process that ended before it deleted them: then they are the same
 * in both places. @throws FatalError crypto-mismatch if there are other keys in the new place
 */
async function mustBeOne(from: KeyTables, to: KeyTables): Promise<boolean> {
  const there = await ownerOf(to)
  if (there === null) return true
  const here = await ownerOf(from)
  const same =
    here === null || (here.deviceId === there.deviceId && (await noted(from, "state")) === (await noted(to, "state")))
  if (same) return false
  throw new FatalError("crypto-mismatch", {
    why: `there are keys in the file ${keyFile} and in the database, and they are not the same`,
  })
}

const emptied = (): Statement[] => Object.keys(keyTables).map((table): Statement => [`DELETE FROM ${table}`, []])

async function copied(from: KeyTables): Promise<Statement[]> {
  const statements: Statement[] = []
  for (const [table, columns] of Object.entries(keyTables)) {
    const rows = await from.all<Record<string, SqlValue>>(`SELECT ${columns.join(", ")} FROM ${table}`)
    const one = `(${columns.map(() => "?").join(", ")})`
    const atOnce = Math.floor(valuesPerStatement / columns.length)
    for (let at = 0; at < rows.length; at += atOnce) {
      const some = rows.slice(at, at + atOnce)
      statements.push([
        `INSERT INTO ${table} (${columns.join(", ")}) VALUES ${some.map(() => one).join(", ")}`,
        some.flatMap((row) => columns.map((column) => row[column] ?? null)),
      ])
    }
  }
  return statements
}

/** Deletes the keys and the login in the data folder. */
async function removeKeys(dataFolder: string): Promise<void> {
  for (const name of ["session", `${keyFile}-wal`, `${keyFile}-shm`, keyFile])
    await rm(join(dataFolder, name), { force: true })
  // A file that came back after a power cut would be an earlier state of the same device.
  settleNames(dataFolder)
}
