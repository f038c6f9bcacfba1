/** Looks at the places where the bot keeps its data, before they fail: whether there is room, and whether they can be written. */
import { constants } from "node:fs"
import { access, open, stat, statfs } from "node:fs/promises"
import { join } from "node:path"
import type { Config } from "../config/schema.ts"
import { openToRead, takesWrites } from "../kernel/store/database.ts"
import { ReplicaError } from "../kernel/store/postgres-servers.ts"
import type { Words } from "../kernel/views/words.ts"
import { reason, withoutSecret } from "./state-database.ts"

export type PlaceFinding =
  | { readonly finding: "disk-nearly-full"; readonly path: string; readonly megabytes: number }
  /** `code`: the system's reason, such as `EROFS`. */
  | { readonly finding: "not-writable"; readonly path: string; readonly code: string }
  /** PostgreSQL only reads: it is a standby, or was told to. */
  | { readonly finding: "database-reads-only"; readonly database: string }
  /** PostgreSQL does not answer, or does not let us in. */
  | { readonly finding: "database-silent"; readonly database: string; readonly why: string }

/** With less than this left, the next weeks or a larger file can fill the disk. */
export const fewMegabytes = 256

/** What the disks say. Tests replace it. */
export interface Disks {
  readonly left: (path: string) => Promise<{ readonly bavail: number; readonly bsize: number }>
  readonly mayWrite: (path: string) => Promise<void>
}

const real: Disks = {
  left: (path) => statfs(path),
  mayWrite: async (path) => {
    await access(path, constants.W_OK)
    // A file system that has given up after an error of the disk still says that it may be written. Only opening a file tells.
    if ((await stat(path)).isFile()) await (await open(path, "r+")).close()
  },
}

/** Looks, and writes nothing. What is not there yet is no finding. */
export async function lookAtPlaces(
  { data, database }: Pick<Config, "data" | "database">,
  { left, mayWrite } = real,
): Promise<PlaceFinding[]> {
  const server = /^postgres(ql)?:/.test(database)
  const files = server ? ["crypto.sqlite"] : ["crypto.sqlite", "waggle.sqlite"]
  const paths = [...new Set([data, ...files.map((file) => join(data, file)), ...(server ? [] : [database])])]
  const findings: PlaceFinding[] = []
  for (const path of paths) {
    const code = await mayWrite(path).then(
      () => null,
      (error: NodeJS.ErrnoException) => error.code ?? "unknown",
    )
    if (code !== null && code !== "ENOENT") findings.push({ finding: "not-writable", path, code })
  }
  const room = await left(data).catch(() => null)
  const megabytes = room && Math.floor((room.bavail * room.bsize) / 1024 ** 2)
  if (megabytes !== null && megabytes < fewMegabytes)
    findings.push({ finding: "disk-nearly-full", path: data, megabytes })
  const wrong = server ? await wrongWith(database) : null
  if (wrong !== null) findings.push({ database: withoutSecret(database), ...wrong })
  return findings
}

/** What keeps the server from taking writes. Null: nothing. */
async function wrongWith(
  database: string,
): Promise<{ finding: "database-reads-only" } | { finding: "database-silent"; why: string } | null> {
  const knex = openToRead(database)
  try {
    return (await takesWrites(knex)) ? null : { finding: "database-reads-only" }
  } catch (error) {
    if (error instanceof ReplicaError) return { finding: "database-reads-only" }
    return { finding: "database-silent", why: reason(error) }
  } finally {
    await knex.destroy()
  }
}

/** A finding as one line. */
export function placeInWords(finding: PlaceFinding, words: Words): string {
  switch (finding.finding) {
    case "disk-nearly-full":
      return words.t("doctor-disk-nearly-full", { path: finding.path, megabytes: finding.megabytes })
    case "not-writable":
      return words.t("doctor-not-writable", { path: finding.path, code: finding.code })
    case "database-silent":
      return words.t("doctor-database-silent", { database: finding.database, why: finding.why })
    case "database-reads-only":
      return words.t("doctor-database-reads-only", { database: finding.database })
  }
}
