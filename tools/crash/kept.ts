/** Where the bot of a run keeps its state and the keys of its device: in files, or in a schema of a PostgreSQL server. */
import { randomBytes } from "node:crypto"
import { join } from "node:path"
import pg from "pg"

/** `keys`: with `database`, the keys lie in PostgreSQL too. */
export type Place =
  | { readonly database: "sqlite" }
  | { readonly database: "postgres"; readonly url: string; readonly keys: "file" | "database" }

export interface Kept {
  /** The database, as `waggle verify --database` takes it. */
  readonly location: string
  /** What the bot's configuration says of it. */
  readonly settings: { readonly database?: string; readonly cryptoStore?: "file" | "database" }
  /** Removes a clean run's schema. That of another run stays, to be looked at as long as the server lives. */
  remove(clean: boolean): Promise<void>
}

/** Prepares the place. On PostgreSQL each run gets a schema of its own. `folder`: that of the run, in which the data folder will be. */
export async function keptAt(place: Place, folder: string): Promise<Kept> {
  if (place.database === "sqlite")
    return { location: join(folder, "data", "waggle.sqlite"), settings: {}, remove: async () => {} }
  const schema = `crash_${randomBytes(6).toString("hex")}`
  await asked(place.url, `CREATE SCHEMA ${schema}`)
  const url = new URL(place.url)
  url.searchParams.set("options", `-csearch_path=${schema}`)
  const settings = { database: url.href, cryptoStore: place.keys }
  const remove = async (clean: boolean) => {
    if (clean) await asked(place.url, `DROP SCHEMA ${schema} CASCADE`)
  }
  return { location: url.href, settings, remove }
}

async function asked(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
