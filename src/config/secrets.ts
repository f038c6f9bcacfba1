/** Secrets, which must not be in the configuration file. They come from the environment, or from files that it names. */
import { randomBytes } from "node:crypto"
import { accessSync, constants, existsSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { makeFolder, settleNames } from "./durable.ts"

export type Environment = Readonly<Record<string, string | undefined>>

/** The bot's secrets. Once the bot has stored a session, password and access token may be missing. */
export interface Secrets {
  readonly password: string | null
  readonly accessToken: string | null
  /** The key always has 32 bytes. */
  readonly masterKey: Buffer
  /** The path of a master key that was just created. The admin must be told to keep a copy. Null if none was created. */
  readonly createdMasterKey: string | null
  /** Files with secrets that others than their owner can read. */
  readonly openFiles: readonly string[]
}

/**
 * A secret that cannot be used. The error names the variable and the file, and never their content. `reason` is the end of a locale key
 * `secret-<reason>`.
 */
export class SecretError extends Error {
  readonly reason: "unreadable" | "empty" | "not-a-master-key" | "both" | "uncreatable" | "lost-master-key"
  readonly details: Readonly<Record<string, string>>

  constructor(reason: SecretError["reason"], details: Readonly<Record<string, string>>) {
    super(`${reason}: ${Object.values(details).join(" ")}`)
    this.name = "SecretError"
    this.reason = reason
    this.details = details
  }

  /** Keeps secrets out of the output of any code that prints the error. */
  toJSON(): object {
    return { name: this.name, reason: this.reason, details: this.details }
  }
}

/**
 * Reads WAGGLE_PASSWORD, WAGGLE_ACCESS_TOKEN and WAGGLE_MASTER_KEY. Each can also be in a file whose path is in the variable with `_FILE`
 * appended. If the master key is not given, it is in `master-key.txt` in the data folder. If `create` is set, the bot creates that file,
 * readable only by its owner.
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
  // Compose files turn a variable that was never set into an empty one. So an empty variable counts as missing.
  if (value !== undefined && value !== "" && file !== undefined && file !== "")
    throw new SecretError("both", { variable })
  if (value !== undefined && value !== "") return value
  if (file === undefined || file === "") return null
  const text = contentsOf(file, `${variable}_FILE`, openFiles)
  if (text === null) throw new SecretError("unreadable", { variable: `${variable}_FILE`, file, code: "ENOENT" })
  return text
}

/** The file's text without the line end that editors add. Null if there is no such file. */
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
  // Only the old key can open what is sealed in these files. If the bot made a new key, nobody would notice that the old one is missing.
  const sealed = ["waggle.sqlite", "crypto.sqlite"].find((name) => existsSync(join(folder, name)))
  if (sealed !== undefined || !create)
    throw new SecretError("lost-master-key", { file: path, sealed: join(folder, sealed ?? "") })
  const text = randomBytes(32).toString("base64")
  const draft = `${path}.${process.pid}`
  try {
    makeFolder(folder)
    writeFileSync(draft, `${text}\n`, { mode: 0o600, flush: true })
    // A link appears as a whole or not at all. If another process starts at the same moment and has made its key already, the link does not
    // replace that key.
    linkSync(draft, path)
    // The key is lost for good once something is sealed with it, so it is on the disk before it is used.
    settleNames(folder)
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

/**
 * The error code that explains why nothing can be created in a folder that does not exist yet. Null if something can be created. Node's own
 * error says only that the folder is missing.
 */
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
