/** The unit of work: one transaction for one message or one due time. */
import type { Knex } from "knex"
import type { Clock } from "../rules/clock.ts"
import type { Instant } from "../rules/types.ts"
import type { MasterKey } from "./master-key.ts"
import { type Touched, touchedBy } from "./touched.ts"

/** What repositories and acts use inside a transaction. `now` stays the same from its beginning to its end. */
export interface Work {
  readonly trx: Knex.Transaction
  /** The database itself, for work that cannot be done inside a transaction. */
  readonly database: Knex
  readonly now: Instant
  readonly keys: MasterKey
  /** Runs `task` only once this is committed. If it fails, nothing is undone, but the caller of `work` gets the error. */
  afterCommit(task: () => Promise<void>): void
}

/** Called at named steps, where the crash harness may kill the process. Otherwise it does nothing. */
export type StepHook = (step: string) => void | Promise<void>

export class Store {
  readonly knex: Knex
  readonly #clock: Clock
  readonly #keys: MasterKey
  readonly #committed = new Set<(touched: Touched) => void>()
  readonly #step: StepHook

  constructor(knex: Knex, clock: Clock, keys: MasterKey, step: StepHook = () => {}) {
    this.knex = knex
    this.#clock = clock
    this.#keys = keys
    this.#step = step
  }

  get keys(): MasterKey {
    return this.#keys
  }

  /** The time outside a unit of work. */
  now(): Instant {
    return this.#clock.now()
  }

  /**
   * Runs `body` in a transaction. All of it is committed, or nothing if it throws. Then the listeners of `onCommit` run, unless `quiet`:
   * then `body` only reads.
   */
  async work<T>(body: (work: Work) => Promise<T>, { quiet = false } = {}): Promise<T> {
    const after: (() => Promise<void>)[] = []
    const afterCommit = (task: () => Promise<void>) => void after.push(task)
    const touched = new Set<string>()
    const answer = await this.knex.transaction(async (trx) => {
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
      // Listeners run even if a task failed, because what was committed must be sent.
      for (const listener of this.#committed) listener(touched)
    }
    return answer
  }

  /**
   * Calls `listener` after each commit with the tables that it changed, so that courier, scheduler and room keeper look for new work. Returns a
   * function that stops it.
   */
  onCommit(listener: (touched: Touched) => void): () => void {
    this.#committed.add(listener)
    return () => this.#committed.delete(listener)
  }
}
