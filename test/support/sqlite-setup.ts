import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { TestProject } from "vitest/node"
import { openDatabase } from "../../src/store/database.ts"

declare module "vitest" {
  export interface ProvidedContext {
    /** A folder of this run for the tests' SQLite files. One is there already, with our tables: they copy it. */
    sqliteFolder?: string
  }
}

/** The name, in the run's folder, of the file that has our tables and nothing in them. */
export const migratedFile = "migrated.sqlite"

/** A folder in memory where Linux has that: waiting for a disk at every commit would be nearly half of the tests' time. */
export async function newFolder(): Promise<string> {
  const name = "waggle-test-"
  return mkdtemp(join("/dev/shm", name)).catch(() => mkdtemp(join(tmpdir(), name)))
}

/** Runs our migrations once for all tests of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await newFolder()
  await (await openDatabase(join(folder, migratedFile))).destroy()
  project.provide("sqliteFolder", folder)
  return () => rm(folder, { recursive: true, force: true })
}
