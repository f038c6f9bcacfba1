/** The keys of the bot's device in PostgreSQL: kept as in the file, and moved from one place to the other. */
import { existsSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createClient } from "matrix-js-sdk"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type EventId, eventId, matrixId, roomId } from "../../src/kernel/rules/types.ts"
import { openBeside } from "../../src/kernel/store/database.ts"
import { Lead } from "../../src/kernel/store/lead.ts"
import { MasterKey } from "../../src/kernel/store/master-key.ts"
import { cryptoParts } from "../../src/matrix/crypto-parts.ts"
import { keyTables, noting } from "../../src/matrix/crypto-sql.ts"
import { CryptoStore } from "../../src/matrix/crypto-store.ts"
import { moveKeysIn, moveKeysOut, moveKeysOver } from "../../src/matrix/key-moving.ts"
import { KeyFile, KeySchema, type KeyTables, keyFile, ownerOf } from "../../src/matrix/key-tables.ts"
import { quietLogger, silenceSdk } from "../../src/matrix/quiet.ts"
import { SessionFile, SessionRow } from "../../src/matrix/session-file.ts"
import { SessionRecords } from "../../src/matrix/session-records.ts"
import { emptyDatabase, type Place } from "../support/database.ts"
import { answer, type Connection, ended, openDatabase as openIdb } from "../support/idb.ts"

let place: Place
let folder: string
let ends: (() => Promise<unknown>)[]
beforeEach(async () => {
  place = await emptyDatabase()
  folder = await mkdtemp(join(tmpdir(), "waggle-keys-"))
  ends = []
})
afterEach(async () => {
  for (const end of ends.toReversed()) await end().catch(() => {})
  await rm(folder, { recursive: true, force: true })
  await place.remove()
})

async function inDatabase(at = place): Promise<KeySchema> {
  const schema = new URL(at.location).searchParams.get("options")?.split("=")[1] ?? ""
  // The tables of the state do not matter here, so they are not made.
  const knex = openBeside(at.location, schema)
  const lead = await Lead.take(knex, openBeside(at.location, schema), () => {})
  ends.push(
    () => knex.destroy(),
    () => lead.stop(),
  )
  return KeySchema.open(lead)
}

const makeStores = (connection: Connection) => {
  connection.createObjectStore("sessions")
  connection.createObjectStore("counted", { keyPath: "id", autoIncrement: true }).createIndex("by room", "room")
}
const value = { ratchet: new Uint8Array([0, 1, 255]), list: ["ä\u0000\ud83d\ude00", undefined, 1n], at: new Date(5) }

/** Puts in what the crypto library and we ourselves keep: keys of all shapes, an owner, sessions with messages that were read. */
async function fill(tables: KeyTables): Promise<CryptoStore> {
  const store = await CryptoStore.over(tables)
  await store.setOwner("@waggle:hive.example", "DEVICE")
  const connection = await openIdb(store.factory, "rust", 1, makeStores)
  const writing = connection.transaction(["sessions", "counted"], "readwrite")
  writing.objectStore("sessions").put(value, ["!room", 7])
  writing.objectStore("sessions").put("\ud83d", "ä\u0000")
  writing.objectStore("counted").add({ room: "!a" })
  expect(await ended(writing)).toBe("complete")
  const again = connection.transaction(["sessions"], "readwrite")
  again.objectStore("sessions").put("the newer", "ä\u0000")
  again.objectStore("sessions").put("gone", "gone")
  again.objectStore("sessions").delete("gone")
  expect(await ended(again)).toBe("complete")
  const records = new SessionRecords(store)
  for (let number = 0; number < 3; number += 1) await records.arrived(session(number), null)
  await records.bind(session(1), { device: "APP", signingKey: "its key", master: "her master key" })
  expect(await records.take(session(1), 5, event("$first"))).toBe("first")
  await store.run([noting("state", "the mark")])
  return store
}

const session = (number: number) => ({
  room: roomId("!room:hive.example"),
  senderKey: "curve",
  session: `session ${number}`,
  person: matrixId("@ana:hive.example"),
})
const event = (id: string): EventId => eventId(id)

/** Opens the crypto library on the store, under a key that is not in it. */
async function machineOn(store: CryptoStore, key: number) {
  silenceSdk()
  const client = createClient({
    ...{ baseUrl: "http://localhost:1", userId: login.userId, deviceId: login.deviceId, accessToken: "none" },
    logger: quietLogger,
    fetchFn: async () => Response.json({ errcode: "M_NOT_FOUND" }, { status: 404 }),
  })
  await store.use(() =>
    client.initRustCrypto({ storageKey: new Uint8Array(32).fill(key), cryptoDatabasePrefix: "waggle" }),
  )
  ends.push(async () => client.stopClient())
  return cryptoParts(client).machine
}

/** All of it is there, and goes on where it was. */
async function holdsAll(tables: KeyTables): Promise<void> {
  const store = await CryptoStore.over(tables)
  expect(await store.owner()).toEqual({ userId: "@waggle:hive.example", deviceId: "DEVICE" })
  const connection = await openIdb(store.factory, "rust", 1, () => {
    throw new Error("nothing is to be upgraded")
  })
  const sessions = connection.transaction(["sessions"]).objectStore("sessions")
  expect(await answer(sessions.get(["!room", 7]))).toEqual(value)
  expect(await answer(sessions.get("ä\u0000"))).toBe("the newer")
  expect(await answer(sessions.get("gone"))).toBeUndefined()
  const counted = connection.transaction(["counted"], "readwrite").objectStore("counted")
  expect(await answer(counted.index("by room").getAll("!a"))).toEqual([{ room: "!a", id: 1 }])
  expect(await answer(counted.add({ room: "!b" }))).toBe(2)
  const records = new SessionRecords(store)
  expect(await records.take(session(1), 5, event("$second"))).toBe("repeated")
  expect(await records.take(session(1), 5, event("$first"))).toBe("first")
  expect(await records.bind(session(1), { device: "X", signingKey: "x", master: "another" })).toEqual({
    signingKey: "its key",
    master: "her master key",
  })
  // A new session gets a number of its own, and the oldest beyond a hundred are closed.
  for (let number = 3; number < 103; number += 1) await records.arrived(session(number), null)
  expect(await records.take(session(0), 1, event("$late"))).toBe("repeated")
  expect(await records.take(session(102), 1, event("$new"))).toBe("first")
  await store.drain()
}

describe("keys in PostgreSQL", () => {
  it("are kept as in the file, and found again by another process", async () => {
    await fill(await inDatabase())
    for (const end of ends.splice(0).toReversed()) await end()
    await holdsAll(await inDatabase())
  })

  it("hold nothing that could be used without the master key", async () => {
    const tables = await inDatabase()
    const store = await CryptoStore.over(tables)
    await new SessionRow(tables, keys).write(login)
    const machine = await machineOn(store, 1)
    await machine.bootstrapCrossSigning(true)
    const own = await machine.exportCrossSigningKeys()
    const secrets = [own?.masterKey, own?.self_signing_key, own?.userSigningKey].filter((key) => key !== undefined)
    expect(secrets).toHaveLength(3)
    await store.settled()
    const all: string[] = []
    for (const table of Object.keys(keyTables))
      for (const row of await tables.all<Record<string, unknown>>(`SELECT * FROM ${table}`))
        all.push(...Object.values(row).map((cell) => (Buffer.isBuffer(cell) ? cell.toString("latin1") : String(cell))))
    expect(all.length).toBeGreaterThan(10)
    for (const secret of [login.accessToken, ...secrets]) expect(all.join("\n")).not.toContain(secret)
    // With another master key neither the keys nor the login are opened.
    await expect(machineOn(await CryptoStore.over(tables), 2)).rejects.toThrow()
    const another = new SessionRow(tables, new MasterKey(Buffer.alloc(32, 8)))
    await expect(another.read()).rejects.toMatchObject({ code: "wrong-master-key" })
  })

  it("are moved in from the file with the login, once, and are then nowhere else", async () => {
    const file = new SessionFile(folder, keys)
    await file.write(login)
    await (await fill(await KeyFile.open(join(folder, keyFile)))).close()
    const tables = await inDatabase()
    expect(await moveKeysIn(folder, tables)).toBe(true)
    expect(existsSync(join(folder, keyFile))).toBe(false)
    expect(existsSync(join(folder, "session"))).toBe(false)
    expect(await new SessionRow(tables, keys).read()).toEqual(login)
    expect(await moveKeysIn(folder, tables)).toBe(false)
    await holdsAll(tables)
  })

  it("are moved out again with the login, and are then in the file alone", async () => {
    const tables = await inDatabase()
    await fill(tables)
    await new SessionRow(tables, keys).write(login)
    expect(await moveKeysOut(tables, folder)).toBe(true)
    expect(await ownerOf(tables)).toBeNull()
    expect(await new SessionFile(folder, keys).read()).toEqual(login)
    expect(await moveKeysOut(tables, folder)).toBe(false)
    const file = await KeyFile.open(join(folder, keyFile))
    ends.push(() => file.close())
    await holdsAll(file)
  })

  it("go into another database, and are then there alone", async () => {
    const other = await emptyDatabase()
    const [here, there] = [await inDatabase(), await inDatabase(other)]
    await fill(here)
    expect(await moveKeysOver(here, there)).toBe(true)
    expect(await ownerOf(here)).toBeNull()
    await holdsAll(there)
    for (const end of ends.splice(0).toReversed()) await end()
    await other.remove()
  })

  it("are finished moving after a crash in between, and never mixed with others", async () => {
    const tables = await inDatabase()
    await fill(tables)
    // The process died when the keys were copied, and not yet deleted where they had been.
    await (await fill(await KeyFile.open(join(folder, keyFile)))).close()
    expect(await moveKeysIn(folder, tables)).toBe(true)
    expect(existsSync(join(folder, keyFile))).toBe(false)

    const older = await fill(await KeyFile.open(join(folder, keyFile)))
    await older.run([noting("state", "an earlier mark")])
    await older.close()
    await expect(moveKeysIn(folder, tables)).rejects.toMatchObject({ code: "crypto-mismatch" })
    await expect(moveKeysOut(tables, folder)).rejects.toMatchObject({ code: "crypto-mismatch" })
    expect(existsSync(join(folder, keyFile))).toBe(true)
    await holdsAll(tables)
  })
})

const keys = new MasterKey(Buffer.alloc(32, 7))
const login = { userId: "@waggle:hive.example", deviceId: "DEVICE", accessToken: "a secret token" }
