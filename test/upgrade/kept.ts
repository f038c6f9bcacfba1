/** The databases that earlier releases left, and the notes of those releases about them (README.md). */
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync, gzipSync } from "node:zlib"
import type { Instant } from "../../src/kernel/rules/types.ts"
import type { Exports } from "./exports.ts"
import type { Steps } from "./steps.ts"

/** A program's notes about the database that it left. */
export interface Kept {
  /** The master key in base64. */
  readonly masterKey: string
  readonly config: string
  /** The moment at which the program left the database. */
  readonly now: Instant
  readonly open: readonly string[]
  readonly facts: readonly string[]
  readonly exports: Exports
  /** The steps to play next. `after`: the open motions and the facts that the old program itself had after it played the steps. */
  readonly steps: Steps
  readonly after: { readonly open: readonly string[]; readonly facts: readonly string[] }
}

const top = import.meta.dirname

/** All kept databases, each as `[release, name]`. */
export async function allKept(): Promise<[release: string, name: string][]> {
  const files = await readdir(top, { recursive: true })
  return files.flatMap((file) => {
    const [, release, name] = /^([^/]+)\/([^/]+)\.sqlite\.gz$/.exec(file) ?? []
    return release === undefined || name === undefined ? [] : [[release, name] as [string, string]]
  })
}

/** The notes about a database, and its bytes. */
export async function readKept(release: string, name: string): Promise<{ kept: Kept; sqlite: Buffer }> {
  const path = join(top, release, name)
  return {
    kept: JSON.parse(gunzipSync(await readFile(`${path}.json.gz`)).toString()),
    sqlite: gunzipSync(await readFile(`${path}.sqlite.gz`)),
  }
}

export async function writeKept(release: string, name: string, kept: Kept, sqlite: Buffer): Promise<void> {
  const path = join(top, release, name)
  await mkdir(join(top, release), { recursive: true })
  await writeFile(`${path}.json.gz`, gzipSync(JSON.stringify(kept, null, 2), { level: 9 }))
  await writeFile(`${path}.sqlite.gz`, gzipSync(sqlite, { level: 9 }))
}

/** Writes a database's bytes into a file and calls `use` with its path. */
export async function asFile<T>(sqlite: Buffer, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "waggle-kept-"))
  try {
    const path = join(folder, "waggle.sqlite")
    await writeFile(path, sqlite)
    return await use(path)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The bytes of a database and its log, as one file without free pages. No process may have the database open. */
export async function packed(path: string, compact: (copy: string, into: string) => Promise<void>): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "waggle-kept-"))
  try {
    const copy = join(folder, "waggle.sqlite")
    await copyFile(path, copy)
    await copyFile(`${path}-wal`, `${copy}-wal`).catch((error: NodeJS.ErrnoException) => {
      // A bot that was stopped properly leaves no log.
      if (error.code !== "ENOENT") throw error
    })
    const into = join(folder, "packed.sqlite")
    await compact(copy, into)
    return await readFile(into)
  } finally {
    await rm(folder, { recursive: true })
  }
}
