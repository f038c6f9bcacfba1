import { randomBytes } from "node:crypto"
import pg from "pg"
import type { TestProject } from "vitest/node"
import { startPostgres } from "../../tools/postgres/start.ts"

declare module "vitest" {
  export interface ProvidedContext {
    /** The URL of the server for this project's databases. Without it they are SQLite files. */
    postgres?: string
    /** The beginning of the names of this run's schemas. */
    postgresPrefix?: string
  }
}

/** One server for all tests of a run. Each of their databases is a schema, removed at the run's end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres()
  const prefix = `waggle_${randomBytes(3).toString("hex")}`
  project.provide("postgres", postgres.url)
  project.provide("postgresPrefix", prefix)
  return async () => {
    if (process.env.WAGGLE_TEST_POSTGRES !== undefined) await removeSchemas(postgres.url, prefix)
    await postgres.stop()
  }
}

/** Removes this run's schemas, so that a server that goes on running is left as it was. */
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
