/**
 * Keeps the mark of how far the state database is beside the keys, in crypto.sqlite. That file is in no backup: where it is ahead, an older
 * copy of the database was put back; where it is behind, an older copy of the keys.
 */
import type { CoopKey } from "../rules/types.ts"
import { openMark, type StateMark, sealMark, stateMark } from "../store/state-mark.ts"
import type { Store } from "../store/work.ts"
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

  /** The mark that this process has kept last. */
  get latest(): { readonly sealed: string; readonly mark: StateMark } | null {
    return this.#latest
  }

  /** Which process had these keys last, and where; null: none has said so. */
  async lastRun(): Promise<string | null> {
    const [row] = await this.#beside.rows<{ value: string }>("SELECT value FROM belongs_to WHERE name = 'run'", [])
    return row?.value ?? null
  }

  async setRun(run: string): Promise<void> {
    await this.#beside.run([["INSERT OR REPLACE INTO belongs_to VALUES ('run', ?)", [run]]])
  }

  /** The mark as it was last kept, sealed, and opened; null: there is none. @throws Error where the master key is another */
  async kept(store: Store): Promise<{ readonly sealed: string; readonly mark: StateMark } | null> {
    const [row] = await this.#beside.rows<{ value: string }>("SELECT value FROM belongs_to WHERE name = 'state'", [])
    return row ? { sealed: row.value, mark: openMark(store.keys, row.value) } : null
  }

  /** Sees to it that the mark is no lower than an outbox row that is about to be sent. Durable when it resolves. */
  async reach(store: Store, coops: readonly CoopKey[], row: number): Promise<void> {
    while (row > this.#row) {
      this.#raising ??= this.raise(store, coops).finally(() => {
        this.#raising = null
      })
      await this.#raising
    }
  }

  /** Keeps how far the database is now, whatever was kept before. */
  async raise(store: Store, coops: readonly CoopKey[]): Promise<void> {
    const mark = await stateMark(store.knex, coops)
    const sealed = sealMark(store.keys, mark)
    await this.#beside.run([["INSERT OR REPLACE INTO belongs_to VALUES ('state', ?)", [sealed]]])
    this.#row = mark.row
    this.#latest = { sealed, mark }
  }
}
