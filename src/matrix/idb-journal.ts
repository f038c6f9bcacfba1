/** Watches the databases of one in-memory IndexedDB, and lets a transaction complete only when its changes are durable. */
import { serialize } from "node:v8"
import { z } from "zod"
import {
  createFactory,
  type Factory,
  type RawDatabase,
  type RawStore,
  type RawTransaction,
  type RollbackLog,
} from "./fake-indexeddb.ts"
import { encodeKey, type IdbKey } from "./idb-key.ts"

const keyPath = z.union([z.string(), z.array(z.string())])
/** The shape of an object store. `generated`: the last key that its key generator gave out; 0 if it has no generator. */
const storeShape = z.object({
  name: z.string(),
  keyPath: keyPath.nullable(),
  autoIncrement: z.boolean(),
  generated: z.number(),
  indexes: z.array(z.object({ name: z.string(), keyPath, unique: z.boolean(), multiEntry: z.boolean() })),
})
export const schemaShape = z.object({ version: z.number(), stores: z.array(storeShape) })

/** The shape of a database, as `onupgradeneeded` made it. */
export type Schema = z.output<typeof schemaShape>

/** One record as a transaction leaves it. `value` is null if the record was deleted. */
export interface Change {
  readonly store: string
  readonly key: string
  readonly value: Buffer | null
}

/** The changes that one transaction made to one database. */
export interface Commit {
  readonly database: string
  /**
   * Whether the database must be emptied first: it was deleted, or its shape was changed. After a change of shape, `changes` holds all
   * records.
   */
  readonly anew: boolean
  /** The new schema, if the shape or a key generator changed. Null if the database was deleted. */
  readonly schema?: Schema | null
  readonly changes: readonly Change[]
}

/** Makes a commit durable. Rejects if that fails. */
export type Sink = (commit: Commit) => Promise<void>

/** A map that calls `added` with each value before it is set, and `removed` with each name before it is deleted. */
class WatchedMap<V> extends Map<string, V> {
  readonly #added: (value: V) => void
  readonly #removed: (name: string) => void
  constructor(added: (value: V) => void, removed: (name: string) => void = () => {}) {
    super()
    this.#added = added
    this.#removed = removed
  }
  override set(name: string, value: V): this {
    this.#added(value)
    return super.set(name, value)
  }
  override delete(name: string): boolean {
    this.#removed(name)
    return super.delete(name)
  }
}

export class Journal {
  readonly factory: Factory = createFactory()
  readonly #sink: Sink
  /** For each running read-write transaction: the records that it has touched, by store. */
  readonly #touched = new WeakMap<RollbackLog, Map<RawStore, Map<string, IdbKey>>>()
  #watching = false

  constructor(sink: Sink) {
    this.#sink = sink
    this.factory._databases = new WatchedMap<RawDatabase>(
      (database) => this.#watchDatabase(database),
      (database) => {
        // The deletion of a database does not wait for the disk. A crash right after it only undoes the deletion.
        if (this.#watching) this.#sink({ database, anew: true, schema: null, changes: [] }).catch(() => {})
      },
    )
  }

  /** From now on changes go to the sink. Everything that the databases hold already counts as saved. */
  watch(): void {
    this.#watching = true
  }

  #watchDatabase(database: RawDatabase): void {
    database.rawObjectStores = new WatchedMap<RawStore>((store) => this.#watchStore(store))
    const { transactions } = database
    const push = transactions.push.bind(transactions)
    transactions.push = (...added) => {
      for (const transaction of added) if (this.#watching) this.#watchTransaction(database, transaction)
      return push(...added)
    }
  }

  #watchStore(store: RawStore): void {
    // A store that is renamed is set a second time. By then it is watched already.
    if (Object.hasOwn(store, "storeRecord")) return
    const { storeRecord, deleteRecord, clear } = store
    store.storeRecord = (record, noOverwrite, log) => {
      const key = storeRecord.call(store, record, noOverwrite, log)
      this.#touch(store, [key], log)
      return key
    }
    store.deleteRecord = (key, log) => {
      if (log) this.#touch(store, store.getAllKeys(key === undefined ? undefined : asRange(key)), log)
      deleteRecord.call(store, key, log)
    }
    store.clear = (log) => {
      this.#touch(store, store.getAllKeys(), log)
      clear.call(store, log)
    }
  }

  /**
   * Notes the records that a transaction touches. A call without `log` is a rollback: its changes are never committed, so it notes nothing.
   */
  #touch(store: RawStore, keys: readonly IdbKey[], log: RollbackLog | undefined): void {
    const stores = log && this.#touched.get(log)
    if (!stores) return
    let touched = stores.get(store)
    if (!touched) {
      touched = new Map()
      stores.set(store, touched)
    }
    for (const key of keys) touched.set(encodeKey(key), key)
  }

  #watchTransaction(database: RawDatabase, transaction: RawTransaction): void {
    if (transaction.mode === "readonly") return
    this.#touched.set(transaction._rollbackLog, new Map())
    const start = transaction._start.bind(transaction)
    let durable = false
    // `_start` runs the next request. When there is no request left, it marks the transaction finished and fires `complete`.
    transaction._start = () => {
      const more = transaction._requests.some(({ request }) => request.readyState !== "done")
      if (durable || more || transaction._state === "finished") return start()
      const commit = this.#commitOf(database, transaction)
      if (!commit) return start()
      // The transaction is not finished yet, so transactions on the same stores wait. It is not active either, so nothing can be added to
      // it.
      transaction._state = "committing"
      this.#sink(commit).then(
        () => {
          durable = true
          start()
        },
        () => {
          transaction._state = "active"
          transaction._abort("UnknownError")
        },
      )
    }
  }

  #commitOf(database: RawDatabase, transaction: RawTransaction): Commit | null {
    if (transaction.mode === "versionchange") {
      return { database: database.name, anew: true, schema: schemaOf(database), changes: everything(database) }
    }
    const changes: Change[] = []
    let generated = false
    for (const [store, keys] of this.#touched.get(transaction._rollbackLog) ?? []) {
      for (const [key, raw] of keys) {
        const record = store.records.get(raw)
        changes.push({ store: store.name, key, value: record ? serialize(record.value) : null })
      }
      if (store.keyGenerator) generated = true
    }
    if (changes.length === 0) return null
    return { database: database.name, anew: false, changes, ...(generated ? { schema: schemaOf(database) } : {}) }
  }
}

/** The same key as a range. `deleteRecord` also takes a single key, but `getAllKeys` wants a range. */
function asRange(key: unknown): unknown {
  const isRange = typeof key === "object" && key !== null && "lowerOpen" in key
  return isRange ? key : { lower: key, upper: key, lowerOpen: false, upperOpen: false }
}

function everything(database: RawDatabase): Change[] {
  return [...database.rawObjectStores.values()].flatMap((store) =>
    [...store.records.values()].map(({ key, value }) => ({
      store: store.name,
      key: encodeKey(key),
      value: serialize(value),
    })),
  )
}

function schemaOf(database: RawDatabase): Schema {
  return {
    version: database.version,
    stores: [...database.rawObjectStores.values()].map((store) => ({
      name: store.name,
      keyPath: store.keyPath,
      autoIncrement: store.autoIncrement,
      generated: store.keyGenerator?.num ?? 0,
      indexes: [...store.rawIndexes.values()].map(({ name, keyPath, unique, multiEntry }) => ({
        name,
        keyPath,
        unique,
        multiEntry,
      })),
    })),
  }
}
