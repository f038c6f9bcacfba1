/** The unit of work: one database transaction for each message or each due time. */
import type { Knex } from "knex"
import type { Clock } from "../rules/clock.ts"
import type { Instant } from "../rules/types.ts"
import type { MasterKey } from "./master-key.ts"
import { type Touched, touchedBy } from "./touched.ts"

/** Everything that acts and stores use inside a transaction. `now` is the same from beginning to end. */
export interface Work {
  readonly trx: Knex.Transaction
  /** The database outside the transaction, for work that cannot be done inside one. */
  readonly database: Knex
  readonly now: Instant
  readonly keys: MasterKey
  /** Runs `task` after this work is committed. If `task` fails, nothing is undone, but `Store.work` rejects with the error. */
  afterCommit(task: () => Promise<void>): void
}

/** Called at named steps. In production it does nothing. In tests, the crash harness (tools/crash) may kill the process at a step. */
export type StepHook = (step: string) => void | Promise<void>

/** Rejects if this process may not write any more. */
type Hold = (trx: Knex.Transaction) => Promise<void>

export class Store {
  readonly knex: Knex
  readonly #clock: Clock
  readonly #keys: MasterKey
  readonly #committed = new Set<(touched: Touched) => void>()
  readonly #step: StepHook
  readonly #hold: Hold | undefined

  /** `hold`: makes sure, in each transaction that may write, that this process may still do so. */
  constructor(knex: Knex, clock: Clock, keys: MasterKey, step: StepHook = () => {}, hold?: Hold) {
    this.knex = knex
    this.#clock = clock
    this.#keys = keys
    this.#step = step
    this.#hold = hold
  }

  get keys(): MasterKey {
    return this.#keys
  }

  /** The time outside a unit of work. */
  now(): Instant {
    return this.#clock.now()
  }

  /**
   * Runs `body` in a transaction and commits all of it. If `body` throws, nothing is committed. After a commit the listeners of `onCommit`
   * run. `quiet`: `body` only reads, so no listener runs.
   */
  async work<T>(body: (work: Work) => Promise<T>, { quiet = false } = {}): Promise<T> {
    const after: (() => Promise<void>)[] = []
    const afterCommit = (task: () => Promise<void>) => void after.push(task)
    const touched = new Set<string>()
    const answer = await this.knex.transaction(async (trx) => {
      if (!quiet) await this.#hold?.(trx)
      if (!quiet) trx.on("query", ({ sql }: { readonly sql: string }) => touchedBy(sql, touched))
      const done = await body({ trx, database: this.knex, now: this.#clock.now(), keys: this.#keys, afterCommit })
      if (!quiet) await this.#step("work:before-commit")
      return done
    })
    if (quiet) return answer
    await this.#step("work:after-commit")
    try {
      for (const task of after) await task()
    } finally {
      // Listeners run even if a task failed, because the committed messages must still be sent.
      for (const listener of this.#committed) listener(touched)
    }
    return answer
  }

  /**
   * Calls `listener` after each commit with the tables that changed. The courier, the scheduler and the room keeper then look for new work.
   * Returns a function that removes the listener.
   */
  onCommit(listener: (touched: Touched) => void): () => void {
    this.#committed.add(listener)
    return () => this.#committed.delete(listener)
  }
}
