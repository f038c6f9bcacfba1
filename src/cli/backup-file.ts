/**
 * A backup as a file: lines of JSON, compressed with gzip, encrypted in the age format. So anybody who has the key can open one without
 * Waggle: `age --decrypt FILE | gunzip`.
 */
import { createHash, randomBytes } from "node:crypto"
import { createReadStream } from "node:fs"
import { open, rename, rm } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { ReadableStream } from "node:stream/web"
import { createGunzip, createGzip } from "node:zlib"
import { Decrypter, Encrypter } from "age-encryption"
import { settleNames } from "../config/durable.ts"
import { CliError } from "./terminal.ts"

/** What a backup is encrypted with. */
export type Lock = { readonly passphrase: string } | { readonly recipients: readonly string[] }
/** What opens it again. `identities`: age keys, each `AGE-SECRET-KEY-1…`. */
export type Opener = { readonly passphrase: string } | { readonly identities: readonly string[] }

export interface Written {
  readonly bytes: number
  /** Of the file as it lies there, so that `sha256sum` says the same. */
  readonly sha256: string
}

/**
 * Writes a new file that only its owner may read. Until all of it is on the disk it has another name, so a cut-off one is never taken for a
 * backup.
 * @throws CliError cli-export-exists, cli-export-unwritable
 */
export async function writeBackup(path: string, text: AsyncIterable<string>, lock: Lock): Promise<Written> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(3).toString("hex")}.partial`)
  try {
    if (await isThere(path)) throw new CliError("cli-export-exists", { file: path })
    const written = await writeDraft(draft, text, lock)
    await rename(draft, path)
    settleNames(dirname(path))
    return written
  } catch (error) {
    await rm(draft, { force: true })
    const code = error instanceof Error && "code" in error ? String(error.code) : ""
    if (/^E[A-Z]+$/.test(code)) throw new CliError("cli-export-unwritable", { file: path, code })
    throw error
  }
}

async function writeDraft(draft: string, text: AsyncIterable<string>, lock: Lock): Promise<Written> {
  const file = await open(draft, "wx", 0o600)
  try {
    const zipped = createGzip({ level: 6 })
    const filling = pipeline(Readable.from(text), zipped)
    // A failure of `filling` also breaks the stream below, which is read first.
    filling.catch(() => {})
    const hash = createHash("sha256")
    let bytes = 0
    for await (const chunk of fromWeb(await encrypter(lock).encrypt(toWeb(zipped)))) {
      const part: Uint8Array = chunk
      hash.update(part)
      bytes += part.length
      await file.writeFile(part)
    }
    await filling
    await file.sync()
    return { bytes, sha256: hash.digest("hex") }
  } finally {
    await file.close()
  }
}

/**
 * The lines of a backup. All of it was as it was written only if this ends without an error: the end of the file is read last.
 * @throws CliError cli-backup-unreadable, cli-backup-wrong-key, cli-backup-damaged
 */
export async function* backupLines(path: string, opener: Opener): AsyncGenerator<string> {
  const file = createReadStream(path)
  const unzipped = createGunzip()
  try {
    const plain = await decrypter(opener).decrypt(toWeb(file))
    const opening = pipeline(fromWeb(plain), unzipped)
    opening.catch(() => {})
    yield* linesIn(unzipped)
    await opening
  } catch (error) {
    throw explained(error, path)
  } finally {
    unzipped.destroy()
    file.destroy()
  }
}

/** The lines of a stream. Node's own `readline` also breaks lines at U+2028, which people's texts may contain. */
async function* linesIn(stream: Readable): AsyncGenerator<string> {
  let begun = ""
  stream.setEncoding("utf8")
  for await (const chunk of stream) {
    const lines = (begun + String(chunk)).split("\n")
    begun = lines.pop() ?? ""
    yield* lines
  }
  if (begun !== "") yield begun
}

/** The SHA-256 of a file as it lies there. */
export async function fileHash(path: string): Promise<string> {
  const hash = createHash("sha256")
  await pipeline(createReadStream(path), hash)
  return hash.digest("hex")
}

function encrypter(lock: Lock): Encrypter {
  const made = new Encrypter()
  if ("passphrase" in lock) made.setPassphrase(lock.passphrase)
  else for (const recipient of lock.recipients) made.addRecipient(recipient)
  return made
}

function decrypter(opener: Opener): Decrypter {
  const made = new Decrypter()
  if ("passphrase" in opener) made.addPassphrase(opener.passphrase)
  else for (const identity of opener.identities) made.addIdentity(identity)
  return made
}

function explained(error: unknown, file: string): unknown {
  if (error instanceof CliError) return error
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  if (/^E[A-Z]+$/.test(code)) return new CliError("cli-backup-unreadable", { file, code })
  const message = error instanceof Error ? error.message : String(error)
  // The library has no classes of errors. With another passphrase it says that no identity matched.
  if (/no identity matched/.test(message)) return new CliError("cli-backup-wrong-key", { file })
  return new CliError("cli-backup-damaged", { file })
}

// The two kinds of streams carry the same bytes; their types differ between Node's and the browser's declarations.
const toWeb = (stream: Readable) => Readable.toWeb(stream) as globalThis.ReadableStream<Uint8Array>
const fromWeb = (stream: globalThis.ReadableStream<Uint8Array>) => Readable.fromWeb(stream as ReadableStream)

async function isThere(path: string): Promise<boolean> {
  try {
    await (await open(path, "r")).close()
    return true
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false
    throw error
  }
}
