import { mkdtemp, rm } from "node:fs/promises"
import { join } from "node:path"
import type { TestProject } from "vitest/node"
import { openDatabase } from "../../src/kernel/store/database.ts"
import { inMemory } from "./in-memory.ts"

declare module "vitest" {
  export interface ProvidedContext {
    /** This run's folder for the tests' SQLite files. One file in it has all our tables, and each test copies that file. */
    sqliteFolder?: string
  }
}

/** The name of a file in the run's folder. It has all our tables and no rows. */
export const migratedFile = "migrated.sqlite"

export const newFolder = (): Promise<string> => mkdtemp(join(inMemory, "waggle-test-"))

/** Runs our migrations once for all tests of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await newFolder()
  await (await openDatabase(join(folder, migratedFile))).destroy()
  project.provide("sqliteFolder", folder)
  return () => rm(folder, { recursive: true, force: true })
}
