import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { coopKey, eventId, instant, matrixId, roomId } from "../../../src/kernel/rules/types.ts"
import { isUpToDate, NewerDatabaseError, openDatabase, openToRead } from "../../../src/kernel/store/database.ts"
import { addWaiting, arrange, waitingAfter } from "../../../src/kernel/store/inbox.ts"
import { MasterKey } from "../../../src/kernel/store/master-key.ts"
import { Store } from "../../../src/kernel/store/work.ts"
import { putMember, standings } from "../../../src/standing/store/members.ts"
import { emptyDatabase, loose, type Place } from "../../support/database.ts"
import { withOffices } from "../../support/offices.ts"

let place: Place
beforeEach(async () => {
  place = await emptyDatabase()
})
afterEach(() => place.remove())

const clock = { now: () => instant(1_800_000_000_000) }
const keys = new MasterKey(Buffer.alloc(32, 7))

async function withStore(body: (store: Store) => Promise<void>): Promise<void> {
  const knex = await openDatabase(place.location)
  try {
    await body(new Store(knex, clock, keys))
  } finally {
    await knex.destroy()
  }
}

describe("the database", () => {
  it("is opened again as it was left", async () => {
    const first = await openDatabase(place.location)
    await loose(first)("members").insert({ coop: "hive", person: "@ana:hive.test", status: "permanent", since: 1 })
    await first.destroy()
    const second = await openDatabase(place.location)
    expect(await second("members").select("person")).toEqual([{ person: "@ana:hive.test" }])
    await second.destroy()
  })

  it("is up to date once it was opened, and not before an update", async () => {
    const knex = await openDatabase(place.location)
    expect(await isUpToDate(knex)).toBe(true)
    const { name } = await loose(knex)("knex_migrations").orderBy("id", "desc").first("name")
    await loose(knex)("knex_migrations").where({ name }).delete()
    expect(await isUpToDate(knex)).toBe(false)
    await knex.destroy()
  })

  it("opens though a process was killed while it migrated", async () => {
    const knex = await openDatabase(place.location)
    await knex("knex_migrations_lock").update({ is_locked: 1 })
    await knex.destroy()
    const again = await openDatabase(place.location)
    expect(await again("members")).toEqual([])
    await again.destroy()
  })

  it("is refused where a newer program has written it, with the names of what is unknown", async () => {
    const knex = await openDatabase(place.location)
    await loose(knex)("knex_migrations").insert({ name: "9999_future.ts", batch: 9, migration_time: new Date() })
    await knex.destroy()
    await expect(openDatabase(place.location)).rejects.toThrow(NewerDatabaseError)
    await expect(openDatabase(place.location)).rejects.toMatchObject({ unknown: ["9999_future.ts"] })
  })

  it("can be read beside the bot, and cannot be written by who opens it to read", async () => {
    const bot = await openDatabase(place.location)
    const reader = openToRead(place.location)
    expect(await reader("members")).toEqual([])
    await expect(loose(reader)("members").insert({ coop: "x", person: "y", status: "z", since: 1 })).rejects.toThrow(
      /read-?only/,
    )
    await reader.destroy()
    await bot.destroy()
  })

  it("gives numbers as numbers, times and sums among them, and yes and no as what they mean", () =>
    withStore(async ({ knex }) => {
      await loose(knex)("told").insert({ person: "@ana:hive.test", about: "x", told_at: 1_800_000_000_000 })
      expect(await knex("told").first("told_at")).toEqual({ told_at: 1_800_000_000_000 })
      expect(await knex("told").count({ rows: "*" }).max({ newest: "told_at" }).first()).toEqual({
        rows: 1,
        newest: 1_800_000_000_000,
      })
    }))

  it("keeps names of any length that Matrix allows", () =>
    withStore(async (store) => {
      const long = matrixId(`@${"a".repeat(243)}:hive.test`)
      await store.work((work) => putMember(work, coopKey("hive"), long, "permanent"))
      await loose(store.knex)("outbox").insert({
        lane: `person:${long}`,
        name: `ballot:M1:${long}:${long}`,
        queued_at: 1,
      })
      expect(await store.knex("outbox").first("lane")).toEqual({ lane: `person:${long}` })
    }))

  it("orders people by the letters of their Matrix ID as bytes, whatever a language would make of them", () =>
    withStore(async (store) => {
      const names = ["@_b:x", "@a-z:x", "@a.b:x", "@a1:x", "@aa:x", "@b:x"].map((name) => matrixId(name))
      await store.work(async (work) => {
        for (const name of names.toReversed()) await putMember(work, coopKey("hive"), name, "permanent")
        const sorted = names.toSorted((one, other) => (one < other ? -1 : 1))
        expect((await standings(work, withOffices(coopKey("hive")))).map(({ person }) => person)).toEqual(sorted)
      })
    }))

  it("keeps the order of the inbox when a gap is filled and when events come twice", () =>
    withStore(async (store) => {
      const room = roomId("!members:x")
      const event = (id: string) =>
        ({ event_id: id, type: "m.room.message", sender: "@ana:x", origin_server_ts: 1, content: {} }) as const
      const [one, two, three, four] = [event("$1"), event("$2"), event("$3"), event("$4")]
      await store.work((work) => addWaiting(work, room, [one]))
      await store.work((work) => addWaiting(work, room, [one, four]))
      await store.work((work) => arrange(work, room, 1, [two, three]))
      const order = (await waitingAfter(store.knex, 0)).map(({ eventId }) => eventId)
      expect(order).toEqual(["$1", "$2", "$3", "$4"].map((id) => eventId(id)))
    }))
})

describe("a unit of work", () => {
  it("leaves nothing behind when it fails", () =>
    withStore(async (store) => {
      const failing = store.work(async (work) => {
        await putMember(work, coopKey("hive"), matrixId("@ana:x"), "permanent")
        throw new Error("no")
      })
      await expect(failing).rejects.toThrow("no")
      expect(await store.knex("members")).toEqual([])
    }))

  it("waits for the one before it: of twenty that read and write the same, none is lost", () =>
    withStore(async (store) => {
      await loose(store.knex)("told").insert({ person: "@ana:x", about: "count", told_at: 0 })
      const add = () =>
        store.work(async ({ trx }) => {
          const { told_at: before } = await loose(trx)("told").first("told_at")
          await trx("told").update({ told_at: before + 1 })
        })
      await Promise.all(Array.from({ length: 20 }, add))
      expect(await store.knex("told").first("told_at")).toEqual({ told_at: 20 })
    }))
})
