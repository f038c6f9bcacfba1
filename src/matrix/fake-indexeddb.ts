/**
 * Types for the parts of `fake-indexeddb` that we use, private ones included. The package's own types need the types of the DOM, and cover
 * only public parts. The lockfile pins the version, and test/matrix/crypto-store.test.ts fails if one of these parts changes.
 */
import * as fake from "fake-indexeddb"
import type { IdbKey } from "./idb-key.ts"

export interface RawIndex {
  readonly name: string
  readonly keyPath: string | string[]
  readonly multiEntry: boolean
  readonly unique: boolean
}

export interface RawRecord {
  key: IdbKey
  value: unknown
}

/** Functions that undo a transaction's changes. The array also identifies the transaction, since each transaction has its own. */
export type RollbackLog = (() => void)[]

export interface RawStore {
  name: string
  readonly keyPath: string | string[] | null
  readonly autoIncrement: boolean
  readonly keyGenerator: { num: number } | null
  readonly rawIndexes: Map<string, RawIndex>
  readonly records: {
    get(key: IdbKey): RawRecord | undefined
    values(range?: unknown): Iterable<RawRecord>
  }
  getAllKeys(range?: unknown): IdbKey[]
  storeRecord(record: RawRecord, noOverwrite: boolean, log?: RollbackLog): IdbKey
  deleteRecord(key: unknown, log?: RollbackLog): void
  clear(log?: RollbackLog): void
}

export interface RawTransaction {
  readonly mode: "readonly" | "readwrite" | "versionchange"
  readonly _rollbackLog: RollbackLog
  readonly _requests: { request: { readyState: string } }[]
  _state: "active" | "inactive" | "committing" | "finished"
  _start(): void
  _abort(errorName: string): void
}

export interface RawDatabase {
  readonly name: string
  version: number
  transactions: RawTransaction[]
  rawObjectStores: Map<string, RawStore>
}

export interface UpgradeConnection {
  createObjectStore(
    name: string,
    options: { keyPath: string | string[] | null; autoIncrement: boolean },
  ): {
    readonly _rawObjectStore: RawStore
    createIndex(name: string, keyPath: string | string[], options: { unique: boolean; multiEntry: boolean }): void
  }
  close(): void
}

export interface OpenRequest {
  readonly result: UpgradeConnection
  readonly error: Error | null
  onupgradeneeded: (() => void) | null
  onsuccess: (() => void) | null
  onerror: (() => void) | null
}

export interface Factory {
  /** The databases by name. A database appears here when it is first opened. */
  _databases: Map<string, RawDatabase>
  open(name: string, version?: number): OpenRequest
}

/** A new IndexedDB in memory, separate from all others. */
export const createFactory = (): Factory => new (fake.IDBFactory as unknown as new () => Factory)()

/** The constructors by their global names. The SDK's Rust crypto library tests values against them with `instanceof`. */
const constructors: Record<string, unknown> = {
  IDBCursor: fake.IDBCursor,
  IDBCursorWithValue: fake.IDBCursorWithValue,
  IDBDatabase: fake.IDBDatabase,
  IDBFactory: fake.IDBFactory,
  IDBIndex: fake.IDBIndex,
  IDBKeyRange: fake.IDBKeyRange,
  IDBObjectStore: fake.IDBObjectStore,
  IDBOpenDBRequest: fake.IDBOpenDBRequest,
  IDBRequest: fake.IDBRequest,
  IDBTransaction: fake.IDBTransaction,
  IDBVersionChangeEvent: fake.IDBVersionChangeEvent,
}

let turn: Promise<unknown> = Promise.resolve()

/**
 * Runs `body` while the global `indexedDB` is `factory`. The SDK reads the global only while it opens its stores. So several clients in one
 * process can each have a factory of their own, if they open one after the other.
 */
export function withIndexedDB<T>(factory: Factory, body: () => Promise<T>): Promise<T> {
  const run = turn.then(async () => {
    Object.assign(globalThis, constructors, { indexedDB: factory })
    try {
      return await body()
    } finally {
      Reflect.deleteProperty(globalThis, "indexedDB")
    }
  })
  turn = run.catch(() => {})
  return run
}
