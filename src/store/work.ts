/** The unit of work: one message or due time, one transaction. */
import type { Knex } from "knex"
import type { Clock } from "../rules/clock.ts"
import type { Instant } from "../rules/types.ts"
import type { MasterKey } from "./master-key.ts"

/** What repositories and acts work with inside one transaction. `now` stands still for its whole length. */
export interface Work {
  readonly trx: Knex.Transaction
  /** The database itself, for what cannot be done inside a transaction. */
  readonly database: Knex
  readonly now: Instant
  readonly keys: MasterKey
  /** Runs `task` once this is committed, and not otherwise. Its failure undoes nothing; who began the work is told of it. */
  afterCommit(task: () => Promise<void>): void
}

/** A named step at which the crash harness may kill the process; does nothing otherwise. */
export type StepHook = (step: string) => void | Promise<void>

export class Store {
  readonly knex: Knex
  readonly #clock: Clock
  readonly #keys: MasterKey
  readonly #committed = new Set<() => void>()
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

  /** Outside a unit of work. */
  now(): Instant {
    return this.#clock.now()
  }

  /**
   * Runs `body` in a transaction: all of it is committed, or, when it throws, nothing. Listeners of `onCommit` run after,
   * except where it is `quiet`: it only reads.
   */
  async work<T>(body: (work: Work) => Promise<T>, { quiet = false } = {}): Promise<T> {
    const after: (() => Promise<void>)[] = []
    const afterCommit = (task: () => Promise<void>) => void after.push(task)
    const answer = await this.knex.transaction(async (trx) => {
      const done = await body({ trx, database: this.knex, now: this.#clock.now(), keys: this.#keys, afterCommit })
      if (!quiet) await this.#step("work:before-commit")
      return done
    })
    if (quiet) return answer
    await this.#step("work:after-commit")
    try {
      for (const task of after) await task()
    } finally {
      // What is committed is to be sent, whatever became of the tasks.
      for (const listener of this.#committed) listener()
    }
    return answer
  }

  /** Calls `listener` after each commit, so that courier and scheduler look for what is new. Returns how to stop it. */
  onCommit(listener: () => void): () => void {
    this.#committed.add(listener)
    return () => this.#committed.delete(listener)
  }
}
