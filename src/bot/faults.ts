/** Decides what may be logged of the bot's own faults, and after which errors a message is tried again. */
import { randomInt } from "node:crypto"
import { DamagedRow } from "../kernel/store/json.ts"

/** Where faults are reported. A pino logger fits. */
export interface Log {
  error(fields: Readonly<Record<string, unknown>>, message: string): void
}

/** Nothing is wrong with the message, but something that it needs is unavailable for now. */
export class TryAgain extends Error {
  constructor(cause: unknown) {
    super("for now", { cause })
  }
}

const letters = "23456789abcdefghjkmnpqrstuvwxyz"

/** A number such as `f-3k9p`, which the person sees and the admin finds in the log. */
export function faultNumber(): string {
  return `f-${Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("")}`
}

/**
 * The part of an error that may be logged: its class, code and stack frames, and the row of the database that is damaged. The same parts of
 * its causes may be logged. The error's message is never logged. SQL drivers put values into it, and `JSON.parse` puts a part of the text
 * into it. Such a value or text can be a ballot.
 */
export function traceOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const code = (error as { code?: unknown }).code
  return {
    kind: error.constructor.name,
    ...(error instanceof DamagedRow && { table: error.table, row: error.row }),
    ...(typeof code === "string" && /^[A-Z0-9_]{1,40}$/.test(code) && { code }),
    stack: framesOf(error),
    ...(error.cause !== undefined && { cause: error.cause === error ? undefined : traceOf(error.cause) }),
  }
}

/** The stack lines that certainly name a place in the program. An error's message can itself have lines that begin with "at". */
function framesOf(error: Error): string[] {
  const stack = error.stack ?? ""
  const after = stack.lastIndexOf(error.message)
  const frame =
    /^ {4}at (?:(?:async |new )*[\p{L}\p{N}_$.#<>[\] ]{1,120} \()?(?:file:\/\/\/|node:|\/)[^\s()]{1,300}:\d+:\d+\)?$/u
  return (after === -1 ? stack : stack.slice(after + error.message.length))
    .split("\n")
    .filter((line) => frame.test(line))
}

// SQLite's codes: another writer holds the file, or the disk is full or faulty. PostgreSQL's codes: a transaction could not be serialised,
// a deadlock, a lock that is not free, a connection that broke off, a server that is stopping or has not started yet, a server without
// enough memory, disk space or connections, and a standby server, which only reads.
const passing = /^(SQLITE_(BUSY|LOCKED|IOERR|FULL|PROTOCOL).*|40001|40P01|55P03|57P0\d|08\w{3}|53\d{3}|25006)$/
// No connection to PostgreSQL's server. ENOENT means that its socket is missing, but only when the failing call is "connect".
const unconnected = /^(ECONN\w+|EPIPE|ETIMEDOUT|EHOST\w+|ENET\w+|ENOTFOUND|EAI_AGAIN)$/
// The driver has no codes for faults that it finds by itself, so these are its messages. knex puts the statement and a dash before them.
const cutOff = /(^| - )Connection terminated( unexpectedly)?$|connection error and is not queryable$|^timeout expired$/

/** Whether the database or a file was only unavailable for now. Then nothing is wrong with the message, and it is handled later. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof TryAgain) return true
  const { code, syscall } = error as { code?: unknown; syscall?: unknown }
  if (typeof code === "string")
    return passing.test(code) || unconnected.test(code) || (code === "ENOENT" && syscall === "connect")
  return (
    cutOff.test(error.message) || /^(KnexTimeoutError|DatabaseInUseError|LeadLostError)$/.test(error.constructor.name)
  )
}
