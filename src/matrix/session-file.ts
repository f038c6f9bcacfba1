/**
 * Remembers the bot's device: in the file `session` in the data folder, which only its owner can read, or with the keys in PostgreSQL. It is
 * sealed with the master key.
 */
import { open, readFile, rename, rm } from "node:fs/promises"
import { dirname, join } from "node:path"
import { z } from "zod"
import { settleNames } from "../config/durable.ts"
import type { MasterKey } from "../kernel/store/master-key.ts"
import { noting } from "./crypto-sql.ts"
import { FatalError } from "./fatal.ts"
import { type KeyTables, noted } from "./key-tables.ts"
import type { Login } from "./login.ts"

const shape = z.object({ userId: z.string(), deviceId: z.string(), accessToken: z.string() })
const sealedAs = "session"

export interface KeptLogin {
  /** The remembered login. Null if there is none. @throws FatalError wrong-master-key */
  read(): Promise<Login | null>
  write(login: Login): Promise<void>
  forget(): Promise<void>
}

export class SessionFile implements KeptLogin {
  readonly #path: string
  readonly #keys: MasterKey

  constructor(dataFolder: string, keys: MasterKey) {
    this.#path = join(dataFolder, "session")
    this.#keys = keys
  }

  /** The remembered login. Null if there is none. @throws FatalError wrong-master-key */
  async read(): Promise<Login | null> {
    const sealed = await readIfThere(this.#path)
    return sealed === null ? null : opened(sealed, this.#keys, this.#path)
  }

  async write(login: Login): Promise<void> {
    await writeSecret(this.#path, sealed(login, this.#keys))
  }

  async forget(): Promise<void> {
    await rm(this.#path, { force: true })
  }
}

/** The login beside the keys, where these lie in PostgreSQL: another process that takes over goes on as the same device. */
export class SessionRow implements KeptLogin {
  readonly #tables: Pick<KeyTables, "all"> & Partial<Pick<KeyTables, "commit">>
  readonly #keys: MasterKey

  /** @param tables without `commit` the login can only be read */
  constructor(tables: Pick<KeyTables, "all"> & Partial<Pick<KeyTables, "commit">>, keys: MasterKey) {
    this.#tables = tables
    this.#keys = keys
  }

  async read(): Promise<Login | null> {
    const kept = await noted(this.#tables, sessionNote)
    return kept === null ? null : opened(kept, this.#keys, "PostgreSQL")
  }

  async write(login: Login): Promise<void> {
    await this.#tables.commit?.([noting(sessionNote, sealed(login, this.#keys))])
  }

  async forget(): Promise<void> {
    await this.#tables.commit?.([["DELETE FROM belongs_to WHERE name = ?", [sessionNote]]])
  }
}

/** Under this name the sealed login stands beside the keys. */
export const sessionNote = "session"

const sealed = (login: Login, keys: MasterKey): string => keys.derive(sealedAs).seal(JSON.stringify(login), sealedAs)

function opened(text: string, keys: MasterKey, place: string): Login {
  try {
    return shape.parse(JSON.parse(keys.derive(sealedAs).open(text, sealedAs)))
  } catch (error) {
    throw new FatalError("wrong-master-key", { file: place }, error)
  }
}

/** The text of a file. Null if there is no such file. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8")
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null
    throw error
  }
}

/** Writes a file with mode 0600. Even after a power cut, either the whole file exists or none of it. */
export async function writeSecret(path: string, text: string): Promise<void> {
  const draft = `${path}.new`
  await rm(draft, { force: true })
  const file = await open(draft, "wx", 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, path)
  settleNames(dirname(path))
}
