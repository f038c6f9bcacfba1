import type { TestProject } from "vitest/node"
import { startPostgres } from "../../tools/postgres/start.ts"

declare module "vitest" {
  export interface ProvidedContext {
    /** URL of the server for this project's databases; none: they are SQLite files. */
    postgres?: string
  }
}

/** One server for all tests of a run; each of their databases is a schema of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres()
  project.provide("postgres", postgres.url)
  return () => postgres.stop()
}
