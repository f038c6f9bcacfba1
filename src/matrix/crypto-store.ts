/**
 * The durable store of the SDK's Rust crypto library: an IndexedDB in memory. Each transaction completes only once its tables, in SQLite or PostgreSQL, have it on the disk.
 * An encrypted session that went back to an earlier state would be broken. So nothing may be acknowledged before it is on the disk.
 *
 * The Rust crypto library handles one sync response in several transactions: first the Olm sessions, then the room keys that came through
 * them. Suppose the process dies between two of these transactions. Then the Olm message's key is used up and its content is lost. The
 * homeserver does not send the content again in readable form (seen in the tests). So `atomically` makes one commit of these transactions,
 * and `settled` keeps every request waiting until it is written.
 */
import { deserialize } from "node:v8"
import { objectIn } from "../kernel/rules/objects.ts"
import { noting, type SqlValue, type Statement, statementsOf, type Write } from "./crypto-sql.ts"
import { type Factory, withIndexedDB } from "./fake-indexeddb.ts"
import { Journal, type Schema, schemaShape } from "./idb-journal.ts"
import { decodeKey } from "./idb-key.ts"
import { KeyFile, type KeyTables, ownerOf } from "./key-tables.ts"

export interface CryptoStoreOptions {
  /** Called at the steps "crypto:before-commit" and "crypto:after-commit". */
  readonly step?: (step: string) => void | Promise<void>
  /** Called once, when a write has failed. From then on nothing completes, and the session must end. */
  readonly onFailure?: (error: Error) => void
}

interface Waiting {
  readonly write: Write
  readonly done: () => void
  readonly failed: (error: Error) => void
}

export class CryptoStore {
  readonly #tables: KeyTables
  readonly #step: (step: string) => void | Promise<void>
  readonly #onFailure: (error: Error) => void
  readonly #journal: Journal
  #waiting: Waiting[] = []
  /**
   * `#sections`: how many calls of `atomically` are running. `#held`: the writes of their transactions. `#sectionsEnd`: resolves when the
   * last of these calls ends.
   */
  #sections = 0
  #held: Write[] = []
  #sectionsEnd = Promise.withResolvers<void>()
  /** Resolves when the newest write has ended. */
  #latest: Promise<void> = Promise.resolve()
  #writing: Promise<void> | null = null
  #broken: Error | null = null

  private constructor(tables: KeyTables, options: CryptoStoreOptions) {
    this.#tables = tables
    this.#step = options.step ?? (() => {})
    this.#onFailure = options.onFailure ?? (() => {})
    this.#journal = new Journal((commit) => this.#write({ commit }))
  }

  /** Opens the SQLite file, or creates it, and rebuilds all databases in memory. Rejects with SQLite's error. */
  static async open(path: string, options: CryptoStoreOptions = {}): Promise<CryptoStore> {
    return CryptoStore.over(await KeyFile.open(path), options)
  }

  /** Rebuilds all databases in memory from these tables. The store closes the tables, also if this fails. Rejects with their error. */
  static async over(tables: KeyTables, options: CryptoStoreOptions = {}): Promise<CryptoStore> {
    try {
      // Sessions that came before the store took notes of them are known by this moment.
      await tables.commit([
        ["INSERT INTO belongs_to VALUES ('sessions-noted-since', ?) ON CONFLICT DO NOTHING", [String(Date.now())]],
      ])
      const store = new CryptoStore(tables, options)
      await store.#restore()
      store.#journal.watch()
      return store
    } catch (error) {
      await tables.close()
      throw error
    }
  }

  /** The in-memory IndexedDB of this store, for `withIndexedDB`. */
  get factory(): Factory {
    return this.#journal.factory
  }

  /** Why nothing can be written any more. Null while all is well. */
  get failure(): Error | null {
    return this.#broken
  }

  /** Runs `body`, which opens the SDK's crypto (`initRustCrypto`), on this store. */
  use<T>(body: () => Promise<T>): Promise<T> {
    return withIndexedDB(this.factory, body)
  }

  /** The account and device that these keys belong to. Null until the first start has noted them. */
  async owner(): Promise<{ userId: string; deviceId: string } | null> {
    return ownerOf(this.#tables)
  }

  async setOwner(userId: string, deviceId: string): Promise<void> {
    await this.#tables.commit([noting("user", userId), noting("device", deviceId)])
  }

  /**
   * Makes one commit of all transactions that complete while `body` runs. They complete at once in memory, and reach the disk when `body`
   * ends. No request goes out before that (see `settled`), so `body` must not wait for a request.
   */
  async atomically<T>(body: () => Promise<T>): Promise<T> {
    this.#sections++
    try {
      return await body()
    } finally {
      if (--this.#sections === 0) {
        const held = this.#held
        this.#held = []
        this.#sectionsEnd.resolve()
        this.#sectionsEnd = Promise.withResolvers()
        // All writes are handed over in the same turn of the event loop, so they form one group. `settled` reports a failure.
        await Promise.allSettled(held.map((write) => this.#handOver(write)))
      }
    }
  }

  /** Resolves when everything that has completed is durable. @throws Error once a write has failed */
  async settled(): Promise<void> {
    while (this.#sections > 0) await this.#sectionsEnd.promise
    await this.#latest
    if (this.#broken) throw this.#broken
  }

  /** Resolves when everything handed over until now is durable, or has failed. */
  async drain(): Promise<void> {
    while (this.#writing) await this.#writing
  }

  /** Writes what is waiting, then closes the file. Transactions that finish later are aborted. */
  async close(): Promise<void> {
    await this.drain()
    this.#broken ??= new Error("the crypto store is closed")
    await this.#tables.close()
  }

  /** The rows that a query finds in our own tables. These tables lie beside the keys. */
  rows<Row>(sql: string, values: readonly SqlValue[]): Promise<Row[]> {
    return this.#tables.all<Row>(sql, values)
  }

  /** Changes our own tables. Within `atomically` the change joins the commit of the keys and becomes durable with them. */
  async run(statements: readonly Statement[]): Promise<void> {
    await this.#write({ statements })
  }

  #write(write: Write): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken)
    if (this.#sections === 0) return this.#handOver(write)
    this.#held.push(write)
    return Promise.resolve()
  }

  #handOver(write: Write): Promise<void> {
    const written = new Promise<void>((done, failed) => {
      this.#waiting.push({ write, done, failed })
    })
    // If the write fails, `written` rejects for the caller, and `settled` looks at `#broken`. So `#latest` itself must not reject.
    this.#latest = written.catch(() => {})
    this.#writing ??= this.#writeAll()
    return written
  }

  /**
   * Writes what is waiting. Transactions that wait while another is written share one commit, so they wait for the disk only once.
   */
  async #writeAll(): Promise<void> {
    // Lets the caller set `#writing` first. Writes that are handed over at the same time join the group meanwhile.
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      const group = this.#waiting
      this.#waiting = []
      try {
        if (this.#broken) throw this.#broken
        await this.#step("crypto:before-commit")
        await this.#tables.commit(statementsOf(group.map(({ write }) => write)))
        await this.#step("crypto:after-commit")
        for (const { done } of group) done()
      } catch (error) {
        this.#fail(error instanceof Error ? error : new Error(String(error)), group)
      }
    }
    this.#writing = null
  }

  #fail(error: Error, group: readonly Waiting[]): void {
    const first = this.#broken === null
    this.#broken ??= error
    for (const { failed } of group) failed(error)
    if (first) this.#onFailure(error)
  }

  async #restore(): Promise<void> {
    const databases = await this.#tables.all<{ name: string; schema: string }>("SELECT name, schema FROM databases")
    for (const { name, schema } of databases) {
      const { data } = schemaShape.safeParse(objectIn(schema))
      if (!data) throw new Error(`the crypto store's row ${name} of the table databases is damaged`)
      await this.#restoreDatabase(name, data)
    }
  }

  async #restoreDatabase(name: string, schema: Schema): Promise<void> {
    const records = await this.#tables.all<{ store: string; key: string; value: Buffer }>(
      "SELECT store, key, value FROM records WHERE database = ?",
      [name],
    )
    // A damaged record must fail here: in the handler below the error would be lost.
    const read = records.map(({ store, key, value }) => ({ store, key: decodeKey(key), value: deserialize(value) }))
    const byStore = Map.groupBy(read, ({ store }) => store)
    await new Promise<void>((resolve, reject) => {
      const request = this.factory.open(name, schema.version)
      request.onerror = () => reject(request.error)
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
      request.onupgradeneeded = () => {
        for (const shape of schema.stores) {
          const { name: store, keyPath, autoIncrement, indexes, generated } = shape
          const objects = request.result.createObjectStore(store, { keyPath, autoIncrement })
          for (const { name, keyPath, unique, multiEntry } of indexes) {
            objects.createIndex(name, keyPath, { unique, multiEntry })
          }
          const raw = objects._rawObjectStore
          // Records are put straight into the store, because an IndexedDB request for each record would take a turn of the event loop. The
          // indexes are built afterwards.
          for (const { key, value } of byStore.get(store) ?? []) {
            raw.storeRecord({ key, value }, false)
          }
          if (raw.keyGenerator) raw.keyGenerator.num = generated
        }
      }
    })
  }
}
