/**
 * The lock by which a PostgreSQL database belongs to one process. PostgreSQL drops the lock when the session that took it ends. Only the
 * session with the lock writes.
 */
import { hostname } from "node:os"
import { setTimeout as sleep } from "node:timers/promises"
import { ReplicaError, standingOf, type Watched } from "./postgres-servers.ts"

/** Another process uses the PostgreSQL database. `holder`: what that process says about itself. */
export class DatabaseInUseError extends Error {
  readonly holder: { readonly pid: string; readonly host: string; readonly since: string }
  constructor(holder: DatabaseInUseError["holder"]) {
    super(`the database is in use by process ${holder.pid} on ${holder.host}, since ${holder.since}`)
    this.holder = holder
  }
}

/**
 * This process has lost the database to another process, or may lose it at any moment. It must end: what it has in memory is no longer
 * true.
 */
export class LeadLostError extends Error {
  constructor(why: string) {
    super(`this process does not lead any more: ${why}`)
    this.name = "LeadLostError"
  }
}

/** What a process is told about its session with the lock. */
export interface LockWatch {
  /**
   * For a process that may be replaced by another one: the loss of the session with the lock is final for it. Called when that session has
   * ended, for whatever reason, and when the process is refused a second session.
   */
  readonly lost?: (why: string) => void
  /**
   * Called when a new session finds another server than the one that this process began with: a replica that was promoted. It may lack the
   * last transactions, so what this process has in memory may be ahead of it. The process must end at once.
   */
  readonly replaced?: () => void
}

/** The part of the driver's session that we use. */
export interface PostgresSession extends Watched {
  setTypeParser(type: number, parse: (text: string) => unknown): void
  query(sql: string, values?: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>
  end(): Promise<void>
  on(event: "end" | "error", listener: () => void): unknown
}

/** What can be asked, without a session of its own. */
type Asked = Pick<PostgresSession, "query">

/**
 * Takes an advisory lock ("WAGG") on the schema for this session. PostgreSQL drops the lock when the session ends. Only the session with
 * the lock writes. If a process loses its connection, it writes nothing until it has the lock again.
 */
export function takingForUs(watch?: LockWatch): (session: PostgresSession) => Promise<void> {
  const lost = watch?.lost
  let taken: string | null = null
  let known: string | null = null
  return async (session) => {
    if (lost && taken !== null) {
      lost("its connection to the database broke")
      throw new LeadLostError("its connection to the database broke")
    }
    const { timeline } = await standingOf(session)
    if (timeline === null) throw new ReplicaError()
    known ??= timeline
    if (timeline !== known) {
      watch?.replaced?.()
      throw new LeadLostError("another server answers than before")
    }
    if (taken !== null) await keepTo(session, taken)
    taken = await takeForUs(session, lost ? replaceable : {})
    await keepTo(session, taken)
    if (lost)
      for (const event of ["end", "error"] as const)
        session.on(event, () => lost("its connection to the database broke"))
  }
}

/**
 * Settings of a session whose process another one may replace. PostgreSQL ends the session some twelve seconds after it last heard of the
 * process, even if the process was stopped (SIGSTOP) or hangs, or if its machine or network is gone. `Lead` asks something every two seconds.
 */
const replaceable = {
  idle_session_timeout: "12000",
  idle_in_transaction_session_timeout: "12000",
  tcp_keepalives_idle: "5",
  tcp_keepalives_interval: "2",
  tcp_keepalives_count: "3",
  tcp_user_timeout: "11000",
}

/**
 * Fixes the search path to our schema. Otherwise somebody who may create schemas could put their own schema before ours, and we would write
 * into their tables.
 */
export async function keepTo(session: PostgresSession, schemaName: string): Promise<void> {
  await session.query("SELECT set_config('search_path', quote_ident($1), false)", [schemaName])
}

/** Takes the lock on the schema. Returns the schema's name. */
async function takeForUs(session: PostgresSession, more: Readonly<Record<string, string>>): Promise<string> {
  const name = `waggle ${process.pid} on ${hostname()}`
  // With these settings PostgreSQL notices within a minute that our machine is gone. Otherwise that would take hours.
  const settings = { application_name: name, synchronous_commit: "on", ...keepalive, ...more }
  for (const [setting, value] of Object.entries(settings))
    await session.query("SELECT set_config($1, $2, false)", [setting, value])
  // If a process was just killed, its session may take a moment to end. So the loop tries for two seconds.
  for (let tries = 0; tries < 80; tries += 1) {
    const { rows } = await session.query(
      `SELECT current_schema() AS name, pg_try_advisory_lock(${lockOfSchema}) AS ours FROM (${schema}) AS ours`,
    )
    if (rows[0] === undefined) throw new Error("the search_path of this database names no schema that exists")
    if (rows[0].ours === true) return String(rows[0].name)
    await sleep(25)
  }
  throw new DatabaseInUseError((await holderOf(session)) ?? { pid: "?", host: "?", since: "?" })
}

const keepalive = {
  tcp_keepalives_idle: "20",
  tcp_keepalives_interval: "5",
  tcp_keepalives_count: "4",
  // While an answer of the server's is on its way, there are no keepalives.
  tcp_user_timeout: "40000",
}
const lockClass = 0x57414747
const schema = "SELECT oid FROM pg_namespace WHERE nspname = current_schema()"
const lockOfSchema = `${lockClass}, oid::int`

/** A process at the database, by what it says about itself. `since`: a time in ISO 8601, or `?`. */
export type Holder = DatabaseInUseError["holder"]

/** The process that has the lock on the schema of this session. Null if none has. */
export async function holderOf(session: Asked): Promise<Holder | null> {
  return (await processesWith(session, lockClass))[0] ?? null
}

/** Processes that wait for the lock on the schema of this session, the longest waiting first. */
export const waitingFor = (session: Asked): Promise<Holder[]> => processesWith(session, waitingClass)

/** Lets others see that this process waits for the lock, as long as the session lasts. */
export async function sayWaiting(session: PostgresSession): Promise<void> {
  const name = `waggle ${process.pid} on ${hostname()}`
  for (const [setting, value] of Object.entries({ application_name: name, ...keepalive }))
    await session.query("SELECT set_config($1, $2, false)", [setting, value])
  await session.query(`SELECT pg_advisory_lock_shared(${waitingClass}, oid::int) FROM (${schema}) AS ours`)
}

/** "WAGS" as a number. */
const waitingClass = 0x57414753

async function processesWith(session: Asked, ofClass: number): Promise<Holder[]> {
  const { rows } = await session.query(
    `SELECT application_name AS name, client_addr AS host, backend_start AS since
     FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND granted AND classid = ${ofClass} AND objid = (${schema}) AND objsubid = 2
     AND pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database()) ORDER BY backend_start`,
  )
  return rows.map(({ name, host, since }) => {
    const [, pid, machine] = /^waggle (\d+) on (.+)$/.exec(String(name)) ?? []
    return {
      pid: pid ?? "?",
      host: machine ?? String(host ?? "?"),
      since: since instanceof Date ? since.toISOString() : "?",
    }
  })
}
