/**
 * Which process leads, where the keys of the bot's device lie in PostgreSQL and another process may take over (invariant 4). Whoever gets
 * the lock on the database raises a number, the epoch. Every unit of work and every write of keys first makes sure that the epoch is still
 * its own, in the same transaction. So a process that was replaced without noticing cannot write any more. Before each request to the
 * homeserver it asks the database, so that it does not say anything either.
 */
import { hostname } from "node:os"
import { setTimeout as sleep } from "node:timers/promises"
import type { Knex } from "knex"
import { LeadLostError } from "./postgres-lock.ts"

/** The table has one row. Its name begins as those of the keys do, which no backup takes. */
const table = "crypto_lead"

const makeTable = `CREATE TABLE IF NOT EXISTS ${table} (
  id int PRIMARY KEY, epoch bigint NOT NULL, holder text COLLATE "C" NOT NULL, since bigint NOT NULL)`
const raise = `INSERT INTO ${table} VALUES (1, 1, ?, ?)
  ON CONFLICT (id) DO UPDATE SET epoch = ${table}.epoch + 1, holder = excluded.holder, since = excluded.since
  RETURNING epoch`

/** A request to the homeserver wants an answer of the database that was asked for in the last second. */
const fresh = 1_000
/** An answer that took longer than this proves nothing: the process may have been stopped meanwhile. */
const stale = 3_000
/** The session with the lock says something this often, so that PostgreSQL does not take the process for dead. */
const sayEvery = 2_000
/** After so many milliseconds without an answer the process gives up. Until then it waits, and neither writes nor sends. */
const patience = 10_000

/** A moment by both clocks: the monotonic one stands still while a machine sleeps, the other one can be set. */
interface Moment {
  readonly tick: number
  readonly time: number
}
const moment = (): Moment => ({ tick: performance.now(), time: Date.now() })
const since = ({ tick, time }: Moment): number => Math.max(performance.now() - tick, Math.abs(Date.now() - time))

export class Lead {
  readonly epoch: number
  /** When this process began to lead. */
  readonly since = Date.now()
  /** The second connection, on which the keys are written. */
  readonly beside: Knex
  readonly #lost: (why: string) => void
  readonly #saying: NodeJS.Timeout
  #confirmed: Moment
  #asking: Promise<void> | null = null
  #speaking = false
  #over: LeadLostError | null = null

  private constructor(knex: Knex, beside: Knex, epoch: number, lost: (why: string) => void) {
    this.epoch = epoch
    this.beside = beside
    this.#lost = lost
    this.#confirmed = moment()
    this.#saying = setInterval(() => this.#say(knex), sayEvery)
    this.#saying.unref()
  }

  /**
   * Begins to lead. The caller holds the lock on `knex`. A process that led before and still writes is waited for, or cut off by PostgreSQL.
   * `beside`: another connection to the same schema. `lost`: called once, when this process must end at once.
   */
  static async take(knex: Knex, beside: Knex, lost: (why: string) => void): Promise<Lead> {
    await knex.raw(makeTable)
    const holder = `${process.pid} on ${hostname()}`
    const { rows }: { rows: { epoch: number }[] } = await knex.raw(raise, [holder, Date.now()])
    return new Lead(knex, beside, Number(rows[0]?.epoch), lost)
  }

  /** Makes sure, until the transaction ends, that no other process begins to lead. @throws LeadLostError */
  readonly hold = async (trx: Knex.Transaction): Promise<void> => {
    if (this.#over) throw this.#over
    const { rows }: { rows: unknown[] } = await trx.raw(`SELECT 1 FROM ${table} WHERE epoch = ? FOR SHARE`, [
      this.epoch,
    ])
    if (rows.length === 0) throw this.#end("another process has taken over")
  }

  /** Resolves if this process has led within the last second. @throws LeadLostError */
  readonly sure = async (): Promise<void> => {
    while (this.#over || since(this.#confirmed) > fresh) {
      if (this.#over) throw this.#over
      this.#asking ??= this.#ask().finally(() => {
        this.#asking = null
      })
      await this.#asking
      if (since(this.#confirmed) < stale) return
    }
  }

  /** Says that the lead is lost. From then on nothing is allowed. */
  fail(why: string): void {
    this.#end(why)
  }

  /** Ends. The lock goes with the connection that holds it. */
  async stop(): Promise<void> {
    this.#over ??= new LeadLostError("it is stopping")
    clearInterval(this.#saying)
    await this.beside.destroy()
  }

  /** Lets PostgreSQL hear of this process. Once at a time: while work is under way on the connection, it is not idle. */
  #say(knex: Knex): void {
    if (this.#speaking) return
    this.#speaking = true
    knex
      .raw("SELECT 1")
      // If the session has ended, its own listener says so.
      .catch(() => {})
      .finally(() => {
        this.#speaking = false
      })
  }

  async #ask(): Promise<void> {
    const asked = moment()
    const question = this.beside.raw<{ rows: unknown[] }>(`SELECT 1 FROM ${table} WHERE epoch = ?`, [this.epoch])
    const late = sleep(patience, null, { ref: false })
    const answer = await Promise.race([question, late]).catch(() => {
      throw this.#end("the database cannot be asked any more")
    })
    if (answer === null) throw this.#end(`the database has not answered for ${patience / 1000} seconds`)
    if (answer.rows.length === 0) throw this.#end("another process has taken over")
    this.#confirmed = asked
  }

  #end(why: string): LeadLostError {
    if (this.#over) return this.#over
    this.#over = new LeadLostError(why)
    clearInterval(this.#saying)
    this.#lost(why)
    return this.#over
  }
}
