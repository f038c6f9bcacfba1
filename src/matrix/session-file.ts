/**
 * Remembers the bot's device in the file `session` in the data folder. The file is sealed with the master key, and only its owner can read
 * it.
 */
import { open, readFile, rename, rm } from "node:fs/promises"
import { dirname, join } from "node:path"
import { z } from "zod"
import type { MasterKey } from "../kernel/store/master-key.ts"
import { FatalError } from "./fatal.ts"
import type { Login } from "./login.ts"

const shape = z.object({ userId: z.string(), deviceId: z.string(), accessToken: z.string() })
const sealedAs = "session"

export class SessionFile {
  readonly #path: string
  readonly #keys: MasterKey

  constructor(dataFolder: string, keys: MasterKey) {
    this.#path = join(dataFolder, "session")
    this.#keys = keys
  }

  /** The remembered login. Null if there is none. @throws FatalError wrong-master-key */
  async read(): Promise<Login | null> {
    const sealed = await readIfThere(this.#path)
    if (sealed === null) return null
    try {
      return shape.parse(JSON.parse(this.#keys.derive(sealedAs).open(sealed, sealedAs)))
    } catch (error) {
      throw new FatalError("wrong-master-key", { file: this.#path }, error)
    }
  }

  async write(login: Login): Promise<void> {
    await writeSecret(this.#path, this.#keys.derive(sealedAs).seal(JSON.stringify(login), sealedAs))
  }

  async forget(): Promise<void> {
    await rm(this.#path, { force: true })
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
  const folder = await open(dirname(path), "r")
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
