/** What must not stand in the configuration file: taken from the environment, or from files that it names. */
import { randomBytes } from "node:crypto"
import {
  accessSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { dirname, join } from "node:path"

export type Environment = Readonly<Record<string, string | undefined>>

/** How the bot logs in. Both are optional once its session has been kept. */
export interface Secrets {
  readonly password: string | null
  readonly accessToken: string | null
  /** 32 bytes. */
  readonly masterKey: Buffer
  /** The path where a master key has just been created, so that the admin can be told to keep a copy; else null. */
  readonly createdMasterKey: string | null
  /** Files with secrets that others than their owner can read. */
  readonly openFiles: readonly string[]
}

/** A secret that cannot be used. Names the variable and the file, never what is in them; `reason` is a key `secret-<reason>` of the locales. */
export class SecretError extends Error {
  readonly reason: "unreadable" | "empty" | "not-a-master-key" | "both" | "uncreatable" | "lost-master-key"
  readonly details: Readonly<Record<string, string>>

  constructor(reason: SecretError["reason"], details: Readonly<Record<string, string>>) {
    super(`${reason}: ${Object.values(details).join(" ")}`)
    this.name = "SecretError"
    this.reason = reason
    this.details = details
  }

  /** Secrets stay out of whatever an error is printed with. */
  toJSON(): object {
    return { name: this.name, reason: this.reason, details: this.details }
  }
}

/**
 * Reads WAGGLE_PASSWORD, WAGGLE_ACCESS_TOKEN and WAGGLE_MASTER_KEY, or the files named by the same with _FILE. Without a master
 * key, reads `master-key.txt` in the data folder, which is created once, readable by its owner alone, unless nothing is to be created.
 * @throws SecretError
 */
export function loadSecrets(
  data: string,
  environment: Environment = process.env,
  { create = true }: { readonly create?: boolean } = {},
): Secrets {
  const openFiles: string[] = []
  const password = fromEnvironment("WAGGLE_PASSWORD", environment, openFiles)
  const accessToken = fromEnvironment("WAGGLE_ACCESS_TOKEN", environment, openFiles)
  const given = fromEnvironment("WAGGLE_MASTER_KEY", environment, openFiles)
  const path = join(data, "master-key.txt")
  const kept = given === null ? keptOrCreated(path, openFiles, create) : { text: given, created: false }
  return {
    password,
    accessToken,
    masterKey: decoded(kept.text, given === null ? path : "WAGGLE_MASTER_KEY"),
    createdMasterKey: kept.created ? path : null,
    openFiles,
  }
}

function fromEnvironment(variable: string, environment: Environment, openFiles: string[]): string | null {
  const value = environment[variable]
  const file = environment[`${variable}_FILE`]
  // An empty variable is what a compose file leaves of one that was never set.
  if (value !== undefined && value !== "" && file !== undefined && file !== "")
    throw new SecretError("both", { variable })
  if (value !== undefined && value !== "") return value
  if (file === undefined || file === "") return null
  const text = contentsOf(file, `${variable}_FILE`, openFiles)
  if (text === null) throw new SecretError("unreadable", { variable: `${variable}_FILE`, file, code: "ENOENT" })
  return text
}

/** The file's text without the line end that editors add, or null where there is none. */
function contentsOf(file: string, variable: string, openFiles: string[]): string | null {
  try {
    const text = readFileSync(file, "utf8").replace(/\r?\n$/, "")
    if ((statSync(file).mode & 0o077) !== 0) openFiles.push(file)
    if (text.trim() === "") throw new SecretError("empty", { variable, file })
    return text
  } catch (error) {
    if (error instanceof SecretError) throw error
    if (codeOf(error) === "ENOENT") return null
    throw new SecretError("unreadable", { variable, file, code: codeOf(error) })
  }
}

function keptOrCreated(path: string, openFiles: string[], create: boolean): { text: string; created: boolean } {
  const kept = contentsOf(path, "WAGGLE_MASTER_KEY_FILE", openFiles)
  if (kept !== null) return { text: kept, created: false }
  const folder = dirname(path)
  // What is sealed there can be opened by the old key alone; a new one would only hide that it is missing.
  const sealed = ["waggle.sqlite", "crypto.sqlite"].find((name) => existsSync(join(folder, name)))
  if (sealed !== undefined || !create)
    throw new SecretError("lost-master-key", { file: path, sealed: join(folder, sealed ?? "") })
  const text = randomBytes(32).toString("base64")
  const draft = `${path}.${process.pid}`
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(draft, `${text}\n`, { mode: 0o600, flush: true })
    // A link appears whole or not at all, and never replaces the key of a second process that starts at the same moment.
    linkSync(draft, path)
  } catch (error) {
    if (codeOf(error) === "EEXIST") return keptOrCreated(path, openFiles, create)
    throw new SecretError("uncreatable", { file: path, code: whyUnwritable(folder) ?? codeOf(error) })
  } finally {
    rmSync(draft, { force: true })
  }
  return { text, created: true }
}

function decoded(text: string, source: string): Buffer {
  const trimmed = text.trim()
  const key = Buffer.from(trimmed, "base64")
  if (key.length !== 32 || !/^[A-Za-z0-9+/_-]{43}=?$/.test(trimmed))
    throw new SecretError("not-a-master-key", { source })
  return key
}

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "")

/** Why nothing can be made in a folder that is not there, as a code: Node's own for it is that something is missing. Null: it can. */
function whyUnwritable(folder: string): string | null {
  let nearest = folder
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest)
  try {
    accessSync(nearest, constants.W_OK)
    return null
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : null
  }
}
