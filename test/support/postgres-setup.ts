import { randomBytes } from "node:crypto"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import type { TestProject } from "vitest/node"
import { startPostgres } from "../../tools/postgres/start.ts"
import { exportedFunctions, isStoreOrAct, readCalled, wrongCalls } from "./postgres-functions.ts"
import { sourcesIn } from "./sources.ts"

declare module "vitest" {
  export interface ProvidedContext {
    /** The URL of the PostgreSQL server for this project's databases. If it is undefined, the databases are SQLite files. */
    postgres?: string
    /** The beginning of the names of this run's schemas. */
    postgresPrefix?: string
    /** The file in which `postgres-calls.ts` notes which functions have run. */
    postgresCalls?: string
  }
}

/**
 * Starts one server for all tests of a run. Each of their databases is a schema, which is removed at the run's end. If some functions of
 * stores and acts were never called although the whole project has run, the run names them and fails.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres()
  const prefix = `waggle_${randomBytes(3).toString("hex")}`
  project.provide("postgres", postgres.url)
  project.provide("postgresPrefix", prefix)
  const folder = await mkdtemp(join(tmpdir(), "waggle-calls-"))
  const calls = join(folder, "calls")
  await writeFile(calls, "")
  project.provide("postgresCalls", calls)
  return async () => {
    const wrong = (await ranWhole(project)) ? wrongCalls(storesAndActs(), await readCalled(calls)) : []
    // If a teardown throws, vitest only logs that. So the exit code must make the run fail.
    if (wrong.length > 0) process.exitCode = 1
    for (const line of wrong) process.stderr.write(`${line}\n`)
    await rm(folder, { recursive: true, force: true })
    if (process.env.WAGGLE_TEST_POSTGRES !== undefined) await removeSchemas(postgres.url, prefix)
    await postgres.stop()
  }
}

const storesAndActs = () => exportedFunctions(sourcesIn("src").filter(({ path }) => isStoreOrAct(path)))

/**
 * Whether every test of the project has run and passed. If only some tests have run, it means nothing that some functions were not called.
 */
async function ranWhole(project: TestProject): Promise<boolean> {
  if (project.vitest.config.testNamePattern !== undefined) return false
  const { testFiles } = await project.globTestFiles()
  const modules = project.vitest.state.getTestModules().filter((module) => module.project === project)
  const passed = new Set(modules.filter((module) => module.ok()).map(({ moduleId }) => moduleId))
  return testFiles.every((file) => passed.has(file))
}

/** Removes this run's schemas, because the server may go on running after the tests. */
async function removeSchemas(server: string, prefix: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    const { rows } = await client.query("SELECT nspname AS name FROM pg_namespace WHERE starts_with(nspname, $1)", [
      prefix,
    ])
    for (const { name } of rows as { name: string }[]) await client.query(`DROP SCHEMA ${name} CASCADE`)
  } finally {
    await client.end()
  }
}
