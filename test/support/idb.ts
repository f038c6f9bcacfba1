/** The part of IndexedDB that the tests use, with promises. */
import type { Factory } from "../../src/matrix/fake-indexeddb.ts"
import type { IdbKey } from "../../src/matrix/idb-key.ts"

export interface Request<T = unknown> {
  readonly result: T
  readonly error: Error | null
  onsuccess: (() => void) | null
  onerror: (() => void) | null
}

export interface Cursor {
  readonly key: IdbKey
  readonly value: unknown
  update(value: unknown): Request
  delete(): Request
  continue(): void
}

export interface Objects {
  put(value: unknown, key?: IdbKey): Request<IdbKey>
  add(value: unknown, key?: IdbKey): Request<IdbKey>
  get(key: IdbKey): Request
  delete(key: unknown): Request
  clear(): Request
  getAll(): Request<unknown[]>
  getAllKeys(): Request<IdbKey[]>
  openCursor(): Request<Cursor | null>
  index(name: string): { getAll(key?: IdbKey): Request<unknown[]> }
  createIndex(name: string, keyPath: string, options?: { unique?: boolean; multiEntry?: boolean }): void
}

export interface Transaction {
  objectStore(name: string): Objects
  abort(): void
  oncomplete: (() => void) | null
  onabort: (() => void) | null
}

export interface Connection {
  createObjectStore(name: string, options?: { keyPath?: string | null; autoIncrement?: boolean }): Objects
  transaction(stores: string[], mode?: "readonly" | "readwrite"): Transaction
  readonly objectStoreNames: { contains(name: string): boolean }
  close(): void
}

export function answer<T>(request: Request<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Resolves to whether the transaction completed. */
export function ended(transaction: Transaction): Promise<"complete" | "abort"> {
  return new Promise((resolve) => {
    transaction.oncomplete = () => resolve("complete")
    transaction.onabort = () => resolve("abort")
  })
}

export function openDatabase(
  factory: Factory,
  name: string,
  version: number,
  upgrade: (connection: Connection) => void = () => {},
): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, version)
    // `Factory` declares only the parts of a connection that the program uses, hence the cast.
    const connection = () => request.result as unknown as Connection
    request.onupgradeneeded = () => upgrade(connection())
    request.onsuccess = () => resolve(connection())
    request.onerror = () => reject(request.error)
  })
}
