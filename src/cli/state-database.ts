/** Opens the state database for commands, and explains why it cannot be opened. */
import type { Knex } from "knex"
import { isPassing } from "../bot/faults.ts"
import { DatabaseInUseError, NewerDatabaseError, openDatabase } from "../kernel/store/database.ts"
import { isOurKey } from "../kernel/store/key-check.ts"
import { LeadLostError, type LockWatch } from "../kernel/store/postgres-lock.ts"
import type { Store } from "../kernel/store/work.ts"
import { FatalError } from "../matrix/fatal.ts"
import { CliError } from "./terminal.ts"

/**
 * Opens the state database.
 * @throws FatalError newer-database, another-process, unreachable-database
 */
export async function openState(location: string, watch?: LockWatch): Promise<Knex> {
  return await openDatabase(location, watch).catch((error: unknown) => {
    throw explained(error, location)
  })
}

/**
 * Checks that the database is sealed with this master key.
 * @throws FatalError wrong-master-key if it is not
 */
export async function mustBeItsKey(store: Store, location: string): Promise<void> {
  if (!(await store.work(isOurKey))) throw new FatalError("wrong-master-key", { file: withoutSecret(location) })
}

/** An error that explains what to do. An unknown error is returned as it is. */
export function explained(error: unknown, location: string): unknown {
  if (error instanceof NewerDatabaseError)
    return new FatalError("newer-database", { unknown: error.unknown.join(", ") }, error)
  if (error instanceof LeadLostError) return new FatalError("lead-lost", { why: error.message }, error)
  if (error instanceof DatabaseInUseError) return new FatalError("another-process", error.holder, error)
  if (/^postgres(ql)?:/.test(location) && (isPassing(error) || refusedAtTheDoor(error)))
    return new FatalError("unreachable-database", { database: withoutPassword(location), why: reason(error) }, error)
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  // The file is no database or cannot be opened. A read-only copy cannot be opened either if the bot's write-ahead log is beside it.
  if (/^SQLITE_(NOTADB|READONLY|CANTOPEN)$/.test(code))
    return new CliError("cli-database-file", { path: withoutSecret(location), code })
  return error
}

/** PostgreSQL's codes for a wrong user or password, a missing database, and a refused login. */
const refusedAtTheDoor = (error: unknown): boolean =>
  error instanceof Error && "code" in error && /^(28\w{3}|3D000|42501)$/.test(String(error.code))

/** The message of the server or the system about the connection. No query was sent yet, so the message contains no secret. */
export function reason(error: unknown): string {
  // A name can have several addresses, each with its own error.
  if (error instanceof AggregateError) return error.errors.map(reason).join("; ")
  return error instanceof Error ? error.message : String(error)
}

/** The path without a password. Even a mistyped address that is not PostgreSQL's can contain a password. */
export const withoutSecret = (path: string): string => path.replace(/(:\/\/[^/@]*?):[^/]*@/, "$1@")

function withoutPassword(location: string): string {
  if (!URL.canParse(location)) return "PostgreSQL"
  const url = new URL(location)
  return `${url.protocol}//${url.username ? `${url.username}@` : ""}${url.host}${url.pathname}`
}
