/** Payment details in the database (§7.5), and messages that the bot takes back. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { coopKey, eventId, instant, matrixId, roomId } from "../../../src/kernel/rules/types.ts"
import { openDatabase } from "../../../src/kernel/store/database.ts"
import { MasterKey } from "../../../src/kernel/store/master-key.ts"
import { addToOutbox } from "../../../src/kernel/store/outbox.ts"
import { markSent, openErrand } from "../../../src/kernel/store/outbox-sending.ts"
import { withdraw } from "../../../src/kernel/store/outbox-withdrawing.ts"
import { Store } from "../../../src/kernel/store/work.ts"
import {
  carryPaymentDetails,
  coopsWithDetails,
  dropPaymentDetails,
  paymentDetailsOf,
  putPaymentDetails,
} from "../../../src/treasury/store/payment-details.ts"
import { allRows, freshDatabase, loose, type Place } from "../../support/database.ts"

const hive = coopKey("hive")
const [ana, ben] = [matrixId("@ana:hive.example"), matrixId("@ben:hive.example")]
const details = { iban: "DE89370400440532013000", name: "Ana Example", standing: "known" } as const
const longest = { iban: "MT84MALT011000012345MTLCAST001S", name: "ạ".repeat(70), standing: "known" } as const

let place: Place
let store: Store
beforeEach(async () => {
  place = await freshDatabase()
  const knex = await openDatabase(place.location)
  store = new Store(knex, { now: () => instant(0) }, new MasterKey(Buffer.alloc(32, 7)))
})
afterEach(async () => {
  await store.knex.destroy()
  await place.remove()
})

const everything = async () => JSON.stringify([...(await allRows(store.knex))])

describe("payment details in the database", () => {
  it("are there for whoever has the key, and the newest alone", async () => {
    await store.work((work) => putPaymentDetails(work, hive, ana, longest))
    await store.work((work) => putPaymentDetails(work, hive, ana, details))
    expect(await store.work((work) => paymentDetailsOf(work, hive, ana))).toEqual(details)
    expect(await store.work((work) => paymentDetailsOf(work, hive, ben))).toBeNull()
    expect(await store.work((work) => paymentDetailsOf(work, coopKey("other"), ana))).toBeNull()
    expect(await store.work((work) => coopsWithDetails(work, [hive, coopKey("other")], ana))).toEqual([hive])
    expect(await store.knex("payment_details")).toHaveLength(1)
  })

  it("show nothing without it: neither what they are, nor whose, nor how long", async () => {
    await store.work((work) => putPaymentDetails(work, hive, ana, details))
    await store.work((work) => putPaymentDetails(work, hive, ben, longest))
    const rows: { handle: string; sealed: string }[] = await store.knex("payment_details")
    expect(new Set(rows.map(({ sealed }) => sealed.length)).size).toBe(1)
    // The test searches for whole secrets, because three or four letters occur by chance in sealed text.
    const all = await everything()
    for (const secret of [ana, ben, details.iban, details.name, longest.iban, longest.name])
      expect(all).not.toContain(secret)
    const other = new Store(store.knex, { now: () => instant(0) }, new MasterKey(Buffer.alloc(32, 8)))
    expect(await other.work((work) => paymentDetailsOf(work, hive, ana))).toBeNull()
  })

  it("cannot be given to somebody else by moving a row", async () => {
    await store.work((work) => putPaymentDetails(work, hive, ana, details))
    await store.work((work) => putPaymentDetails(work, hive, ben, longest))
    const [first, second]: { handle: string; sealed: string }[] = await store.knex("payment_details")
    await loose(store.knex)("payment_details").where({ handle: first?.handle }).update({ sealed: second?.sealed })
    const read = [ana, ben].map((person) => store.work((work) => paymentDetailsOf(work, hive, person)))
    const [failed] = (await Promise.allSettled(read)).filter(({ status }) => status === "rejected")
    expect(failed).toBeDefined()
    expect(String((failed as PromiseRejectedResult).reason)).not.toMatch(/DE89|MT84|Example/)
  })

  it("are gone when they are erased", async () => {
    const before = await everything()
    await store.work((work) => putPaymentDetails(work, hive, ana, details))
    expect(await store.work((work) => dropPaymentDetails(work, hive, ana))).toBe(true)
    expect(await store.work((work) => dropPaymentDetails(work, hive, ana))).toBe(false)
    expect(await everything()).toBe(before)
  })

  it("go on under another Matrix ID, unless that one has given its own", async () => {
    await store.work((work) => putPaymentDetails(work, hive, ana, details))
    await store.work((work) => carryPaymentDetails(work, hive, ana, ben))
    expect(await store.work((work) => paymentDetailsOf(work, hive, ana))).toBeNull()
    expect(await store.work((work) => paymentDetailsOf(work, hive, ben))).toEqual(details)
    await store.work((work) => putPaymentDetails(work, hive, ana, longest))
    await store.work((work) => carryPaymentDetails(work, hive, ana, ben))
    expect(await store.work((work) => paymentDetailsOf(work, hive, ben))).toEqual(details)
    expect(await store.knex("payment_details")).toHaveLength(1)
  })
})

describe("messages that are taken back", () => {
  const room = roomId("!direct:hive.example")
  const sayNamed = (name: string) =>
    store.work((work) =>
      addToOutbox(work, { to: { person: ana }, name, errand: { do: "say", text: { body: name, html: name } } }),
    )
  const rowOf = async (name: string): Promise<number> =>
    (await loose(store.knex)("outbox").where({ name }).first("id")).id
  const waiting = async () => {
    const rows = await loose(store.knex)("outbox").where({ state: "waiting" }).orderBy("id")
    return rows.map((row) => ({ lane: row.lane, errand: openErrand(store, row) }))
  }
  const redaction = (event: string) => ({
    lane: `open:${room}`,
    errand: { do: "redact", event, reason: "No longer needed" },
  })

  it("are redacted where they were sent, dropped where they were not, and others stay", async () => {
    for (const name of ["files:1", "files:2", "other:1"]) await sayNamed(name)
    const first = await rowOf("files:1")
    await store.work((work) => markSent(work, first, room, eventId("$1")))
    expect(await store.work((work) => withdraw(work, "files:", "No longer needed"))).toBe(2)
    expect(await waiting()).toEqual([
      { lane: `person:${ana}`, errand: { do: "say", text: { body: "other:1", html: "other:1" } } },
      redaction("$1"),
    ])
    // A second call of `withdraw` finds nothing to take back. The names of the rows can be used again.
    expect(await store.work((work) => withdraw(work, "files:", "No longer needed"))).toBe(0)
    await sayNamed("files:1")
  })

  it("are redacted also where one was just on its way", async () => {
    await sayNamed("files:1")
    const row = await rowOf("files:1")
    await store.work((work) => withdraw(work, "files:", "No longer needed"))
    expect(await waiting()).toEqual([])
    await store.work((work) => markSent(work, row, room, eventId("$1")))
    await store.work((work) => markSent(work, row, room, eventId("$1")))
    expect(await waiting()).toEqual([redaction("$1")])
  })
})
