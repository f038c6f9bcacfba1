/** The state database as commands open it: what keeps it from opening, as an error that tells people what to do. */
import type { Knex } from "knex"
import { isPassing } from "../bot/faults.ts"
import { FatalError } from "../matrix/fatal.ts"
import { DatabaseInUseError, NewerDatabaseError, openDatabase } from "../store/database.ts"
import { isOurKey } from "../store/key-check.ts"
import type { Store } from "../store/work.ts"
import { CliError } from "./terminal.ts"

/** @throws FatalError newer-database, another-process, unreachable-database */
export async function openState(location: string): Promise<Knex> {
  return await openDatabase(location).catch((error: unknown) => {
    throw explained(error, location)
  })
}

/** @throws FatalError wrong-master-key where the database is sealed with another */
export async function mustBeItsKey(store: Store, location: string): Promise<void> {
  if (!(await store.work(isOurKey))) throw new FatalError("wrong-master-key", { file: withoutSecret(location) })
}

/** The error itself where nothing is known of it. */
export function explained(error: unknown, location: string): unknown {
  if (error instanceof NewerDatabaseError)
    return new FatalError("newer-database", { unknown: error.unknown.join(", ") }, error)
  if (error instanceof DatabaseInUseError) return new FatalError("another-process", error.holder, error)
  if (/^postgres(ql)?:/.test(location) && (isPassing(error) || refusedAtTheDoor(error)))
    return new FatalError("unreachable-database", { database: withoutPassword(location), why: reason(error) }, error)
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  // A copy that can only be read is of no use to SQLite where the bot wrote its log beside it.
  if (/^SQLITE_(NOTADB|READONLY|CANTOPEN)$/.test(code))
    return new CliError("cli-database-file", { path: withoutSecret(location), code })
  return error
}

/** PostgreSQL: wrong user or password, no such database, not allowed in. */
const refusedAtTheDoor = (error: unknown): boolean =>
  error instanceof Error && "code" in error && /^(28\w{3}|3D000|42501)$/.test(String(error.code))

/** What the server or the system said at connecting; nothing was asked yet, so nothing secret is in it. */
function reason(error: unknown): string {
  // Where a name stands for several addresses, each has failed for itself.
  if (error instanceof AggregateError) return error.errors.map(reason).join("; ")
  return error instanceof Error ? error.message : String(error)
}

/** An address that is none of PostgreSQL's, such as a mistyped one, may have a password in it all the same. */
export const withoutSecret = (path: string): string => path.replace(/(:\/\/[^/@]*?):[^/]*@/, "$1@")

function withoutPassword(location: string): string {
  if (!URL.canParse(location)) return "PostgreSQL"
  const url = new URL(location)
  return `${url.protocol}//${url.username ? `${url.username}@` : ""}${url.host}${url.pathname}`
}
