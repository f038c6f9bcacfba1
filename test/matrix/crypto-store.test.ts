import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { CryptoStore, type CryptoStoreOptions } from "../../src/matrix/crypto-store.ts"
import type { IdbKey } from "../../src/matrix/idb-key.ts"
import { answer, type Connection, ended, openDatabase } from "../support/idb.ts"

let folder: string
let open: CryptoStore[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "waggle-crypto-"))
  open = []
})
afterEach(async () => {
  for (const store of open) await store.close().catch(() => {})
  await rm(folder, { recursive: true, force: true })
})

async function openStore(options?: CryptoStoreOptions, name = "crypto.sqlite"): Promise<CryptoStore> {
  const store = await CryptoStore.open(join(folder, name), options)
  open.push(store)
  return store
}

const makeSessions = (connection: Connection) => {
  connection.createObjectStore("sessions")
  const counted = connection.createObjectStore("counted", { keyPath: "id", autoIncrement: true })
  counted.createIndex("by room", "room")
}
const sessions = (store: CryptoStore) => openDatabase(store.factory, "rust", 1, makeSessions)

async function put(connection: Connection, value: unknown, key: IdbKey): Promise<"complete" | "abort"> {
  const transaction = connection.transaction(["sessions"], "readwrite")
  transaction.objectStore("sessions").put(value, key)
  return ended(transaction)
}

async function content(connection: Connection) {
  const objects = connection.transaction(["sessions"]).objectStore("sessions")
  const [keys, values] = await Promise.all([answer(objects.getAllKeys()), answer(objects.getAll())])
  // -0 and 0 are the same key, so it makes no difference which of the two is kept.
  return keys.map((key, i) => [key === 0 ? 0 : key, values[i]])
}

describe("the crypto store", () => {
  it("gives back after opening again what was put in, shapes, keys and indexes included", async () => {
    const first = await openStore()
    const before = await sessions(first)
    const value = { ratchet: new Uint8Array([1, 2, 3]), list: ["a", undefined, 1n], at: new Date(5) }
    await put(before, value, ["!room", 7])
    const transaction = before.transaction(["counted"], "readwrite")
    transaction.objectStore("counted").add({ room: "!a" })
    transaction.objectStore("counted").add({ room: "!b" })
    expect(await ended(transaction)).toBe("complete")
    await first.close()

    const second = await openStore()
    const after = await openDatabase(second.factory, "rust", 1, () => {
      throw new Error("nothing is to be upgraded")
    })
    expect(await content(after)).toEqual([[["!room", 7], value]])
    const counted = after.transaction(["counted"], "readwrite").objectStore("counted")
    expect(await answer(counted.index("by room").getAll("!b"))).toEqual([{ room: "!b", id: 2 }])
    expect(await answer(counted.add({ room: "!c" }))).toBe(3)
  })

  it("completes a transaction only after its records are committed", async () => {
    const log: string[] = []
    const store = await openStore({ step: (step) => void log.push(step) })
    const connection = await sessions(store)
    log.length = 0
    await put(connection, 1, "a")
    log.push("complete")
    expect(log).toEqual(["crypto:before-commit", "crypto:after-commit", "complete"])
  })

  it("shows nothing of a transaction that was cut off before the commit, and all of it after", async () => {
    for (const [at, expected] of [
      ["crypto:before-commit", []],
      ["crypto:after-commit", [["a", 1]]],
    ] as const) {
      let armed = false
      const reached = Promise.withResolvers<void>()
      const step = (name: string) => {
        if (!armed || name !== at) return undefined
        reached.resolve()
        return new Promise<void>(() => {})
      }
      const store = await openStore({ step }, `${at.replace(":", "-")}.sqlite`)
      const connection = await sessions(store)
      armed = true
      void put(connection, 1, "a")
      // The commit is stopped at this step. Another process would now see the file in this state.
      await reached.promise
      const again = await openStore({}, `${at.replace(":", "-")}.sqlite`)
      expect(await content(await sessions(again))).toEqual(expected)
      open = open.filter((known) => known !== store)
    }
  })

  it("keeps a later transaction on the same records waiting until the earlier one is durable", async () => {
    let release = () => {}
    let armed = false
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const store = await openStore({ step: () => (armed ? gate : undefined) })
    const connection = await sessions(store)
    armed = true
    const written = put(connection, 1, "a")
    let read: unknown = "nothing yet"
    const reading = content(connection).then((found) => {
      read = found
    })
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(read).toBe("nothing yet")
    release()
    expect(await written).toBe("complete")
    await reading
    expect(read).toEqual([["a", 1]])
  })

  it("aborts the transaction whose write fails, says so once, and completes none after it", async () => {
    const failures: string[] = []
    let failing = false
    const store = await openStore({
      onFailure: (error) => failures.push(error.message),
      step: (step) => {
        if (failing && step === "crypto:before-commit") throw new Error("no space left on device")
      },
    })
    const connection = await sessions(store)
    await put(connection, 1, "a")
    failing = true
    expect(await put(connection, 2, "a")).toBe("abort")
    expect(await put(connection, 3, "b")).toBe("abort")
    expect(failures).toEqual(["no space left on device"])
    expect(await content(connection)).toEqual([["a", 1]])
  })

  it("writes nothing of an aborted transaction", async () => {
    const store = await openStore()
    const connection = await sessions(store)
    await put(connection, 1, "a")
    const transaction = connection.transaction(["sessions"], "readwrite")
    transaction.objectStore("sessions").put(2, "a")
    await answer(transaction.objectStore("sessions").clear())
    transaction.abort()
    await ended(transaction)
    await store.close()
    expect(await content(await sessions(await openStore()))).toEqual([["a", 1]])
  })

  it("makes one commit of a section's transactions, and lets nobody go on meanwhile", async () => {
    const log: string[] = []
    const store = await openStore({ step: (step) => void log.push(step) })
    const connection = await sessions(store)
    log.length = 0
    const section = store.atomically(async () => {
      await put(connection, "the ratchet", "a")
      log.push("first complete")
      void store.settled().then(() => log.push("settled"))
      await put(connection, "what came through it", "b")
      log.push("second complete")
    })
    await section
    await store.settled()
    await Promise.resolve()
    expect(log).toEqual(["first complete", "second complete", "crypto:before-commit", "crypto:after-commit", "settled"])
    await store.close()
    expect(await content(await sessions(await openStore()))).toHaveLength(2)
  })

  it("holds back everything else once a section could not be written", async () => {
    const failures: string[] = []
    let failing = false
    const store = await openStore({
      onFailure: (error) => failures.push(error.message),
      step: () => {
        if (failing) throw new Error("no space left on device")
      },
    })
    const connection = await sessions(store)
    failing = true
    await store.atomically(() => put(connection, 1, "a"))
    await expect(store.settled()).rejects.toThrow("no space left on device")
    expect(failures).toHaveLength(1)
  })

  it("lets transactions that wait share one commit", async () => {
    let commits = 0
    const store = await openStore({ step: (step) => void (step === "crypto:after-commit" && commits++) })
    const connections = await Promise.all(
      Array.from({ length: 20 }, (_, i) => openDatabase(store.factory, `rust ${i}`, 1, makeSessions)),
    )
    commits = 0
    expect(new Set(await Promise.all(connections.map((connection) => put(connection, 1, "a"))))).toEqual(
      new Set(["complete"]),
    )
    expect(commits).toBeLessThan(20)
  })

  it("lets go of transactions that have ended, as fake-indexeddb does from 6.2.6 on", async () => {
    const connection = await sessions(await openStore())
    for (let n = 0; n < 50; n++) await put(connection, n, "!room")
    // The engine's own list of transactions. It is not public, hence the cast.
    const engine = connection as unknown as { readonly _rawDatabase: { readonly transactions: readonly unknown[] } }
    expect(engine._rawDatabase.transactions.length).toBeLessThan(3)
  })

  it("follows an upgrade that drops and makes stores", async () => {
    const store = await openStore()
    const first = await sessions(store)
    await put(first, 1, "a")
    first.close()
    const second = await openDatabase(store.factory, "rust", 2, (connection) => {
      // The tests' type for IndexedDB does not have this method.
      ;(connection as Connection & { deleteObjectStore(name: string): void }).deleteObjectStore("sessions")
      connection.createObjectStore("other")
    })
    second.close()
    await store.close()
    const again = await openDatabase((await openStore()).factory, "rust", 2)
    expect(again.objectStoreNames.contains("sessions")).toBe(false)
    expect(again.objectStoreNames.contains("other")).toBe(true)
    expect(again.objectStoreNames.contains("counted")).toBe(true)
  })

  it.each([
    ["key of a record", "UPDATE records SET key = ?", '["x","secret"]', "a key that this program did not write"],
    ["key of a record", "UPDATE records SET key = ?", "secret", "a key that this program did not write"],
    [
      "shape of a database",
      "UPDATE databases SET schema = ?",
      '{"version":"secret"}',
      "row rust of the table databases",
    ],
    ["shape of a database", "UPDATE databases SET schema = ?", "secret", "row rust of the table databases"],
  ])("does not open with a damaged %s", async (_what, sql, damaged, said) => {
    const first = await openStore()
    await put(await sessions(first), "value", "key")
    await first.run([[sql, [damaged]]])
    await first.close()
    const failure = await openStore().catch((error: unknown) => error)
    expect(String(failure)).toContain(said)
    expect(String(failure)).not.toContain("secret")
  })

  it("remembers whose keys it holds", async () => {
    const store = await openStore()
    expect(await store.owner()).toBeNull()
    await store.setOwner("@waggle:example.org", "ABC")
    await store.close()
    expect(await (await openStore()).owner()).toEqual({ userId: "@waggle:example.org", deviceId: "ABC" })
  })

  it("holds the same content after opening again, whatever was done to it", async () => {
    // The keys are few, so that they collide. The texts contain characters that other formats would get wrong.
    const key = fc.constantFrom<IdbKey>(
      "a",
      "ä\u0000\ud83d\ude00",
      "\ud83d",
      0,
      -0,
      1.5,
      ["a", 1],
      ["a", ["b"]],
      new Date(3),
    )
    const step = fc.oneof(
      fc.record({ do: fc.constant("put" as const), key, value: fc.jsonValue() }),
      fc.record({ do: fc.constant("delete" as const), key }),
      fc.record({ do: fc.constant("clear" as const) }),
      fc.record({ do: fc.constant("cursor" as const), value: fc.integer() }),
    )
    let run = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ steps: fc.array(step, { maxLength: 6 }), abort: fc.boolean() })),
        async (all) => {
          const name = `${run++}.sqlite`
          const store = await openStore({}, name)
          const connection = await sessions(store)
          for (const { steps, abort } of all) {
            const transaction = connection.transaction(["sessions"], "readwrite")
            const end = ended(transaction)
            const objects = transaction.objectStore("sessions")
            for (const step of steps) {
              if (step.do === "put") await answer(objects.put(step.value, step.key))
              else if (step.do === "delete") await answer(objects.delete(step.key))
              else if (step.do === "clear") await answer(objects.clear())
              else {
                const cursor = await answer(objects.openCursor())
                if (cursor) await answer(step.value % 2 ? cursor.update(step.value) : cursor.delete())
              }
            }
            if (abort) transaction.abort()
            await end
          }
          const before = await content(connection)
          await store.close()
          const again = await openStore({}, name)
          expect(await content(await sessions(again))).toEqual(before)
          await again.close()
        },
      ),
      { numRuns: 40 },
    )
  })
})
