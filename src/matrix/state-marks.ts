/**
 * Keeps a mark beside the keys. The mark tells how far the state database has come. The keys are in no backup. If the mark
 * is ahead of the database, somebody put back an older copy of the database. If the mark is behind the database, somebody put back an older
 * copy of the keys.
 */
import type { CoopKey } from "../kernel/rules/types.ts"
import { openMark, type StateMark, sealMark, stateMark } from "../kernel/store/state-mark.ts"
import type { Store } from "../kernel/store/work.ts"
import { noting } from "./crypto-sql.ts"
import type { CryptoStore } from "./crypto-store.ts"

type Beside = Pick<CryptoStore, "rows" | "run">

export class StateMarks {
  readonly #beside: Beside
  #row = -1
  #latest: { readonly sealed: string; readonly mark: StateMark } | null = null
  #raising: Promise<void> | null = null

  constructor(beside: Beside) {
    this.#beside = beside
  }

  /** The mark that this process wrote last. */
  get latest(): { readonly sealed: string; readonly mark: StateMark } | null {
    return this.#latest
  }

  /** The run that last used these keys and where its data folder was, as the one text that `setRun` noted. Null if none was noted. */
  async lastRun(): Promise<string | null> {
    const [row] = await this.#beside.rows<{ value: string }>("SELECT value FROM belongs_to WHERE name = 'run'", [])
    return row?.value ?? null
  }

  async setRun(run: string): Promise<void> {
    await this.#beside.run([noting("run", run)])
  }

  /**
   * The mark in the file, which an earlier process may have written. `sealed`: the mark as it is stored. `mark`: its content. Null if there
   * is no mark.
   * @throws Error if the master key is a different one
   */
  async kept(store: Store): Promise<{ readonly sealed: string; readonly mark: StateMark } | null> {
    const [row] = await this.#beside.rows<{ value: string }>("SELECT value FROM belongs_to WHERE name = 'state'", [])
    return row ? { sealed: row.value, mark: openMark(store.keys, row.value) } : null
  }

  /** Makes sure that the mark is at least as high as an outbox row that is about to be sent. The mark is durable when this resolves. */
  async reach(store: Store, coops: readonly CoopKey[], row: number): Promise<void> {
    while (row > this.#row) await this.#raise(store, coops)
  }

  /** Begins to raise the mark. A failure is left to `reach`, which tries again. */
  raiseSoon(store: Store, coops: readonly CoopKey[]): void {
    this.#raise(store, coops).catch(() => {})
  }

  /** Raises the mark, once at a time: a call during a raise waits for that raise. */
  #raise(store: Store, coops: readonly CoopKey[]): Promise<void> {
    this.#raising ??= this.raise(store, coops).finally(() => {
      this.#raising = null
    })
    return this.#raising
  }

  /** Writes a mark that tells how far the database has come by now, whatever mark was there before. */
  async raise(store: Store, coops: readonly CoopKey[]): Promise<void> {
    const mark = await stateMark(store.knex, coops)
    const sealed = sealMark(store.keys, mark)
    await this.#beside.run([noting("state", sealed)])
    this.#row = mark.row
    this.#latest = { sealed, mark }
  }
}
