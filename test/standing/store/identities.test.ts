/**
 * Each co-op keeps its own identities of people. In an older database a person had one identity for all co-ops. After the
 * migration each co-op begins with that one.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { coopKey, instant, matrixId } from "../../../src/kernel/rules/types.ts"
import { openDatabase } from "../../../src/kernel/store/database.ts"
import { MasterKey } from "../../../src/kernel/store/master-key.ts"
import { Store } from "../../../src/kernel/store/work.ts"
import { identityOf, knownIdentity, markRecorded, putIdentity } from "../../../src/standing/store/identities.ts"
import { identitiesOf } from "../../../src/standing/store/known-identities.ts"
import { putMember } from "../../../src/standing/store/members.ts"
import { freshDatabase, loose, migration, type Place } from "../../support/database.ts"

let place: Place
let store: Store
beforeEach(async () => {
  place = await freshDatabase()
  store = new Store(
    await openDatabase(place.location),
    { now: () => instant(1_800_000_000_000) },
    new MasterKey(Buffer.alloc(32, 7)),
  )
})
afterEach(async () => {
  await store.knex.destroy()
  await place.remove()
})

const [hive, farm, ana] = [coopKey("hive"), coopKey("farm"), matrixId("@ana:hive.test")]

describe("identities", () => {
  it("of one person are each co-op’s own", async () => {
    await store.work(async (work) => {
      await putIdentity(work, hive, ana, { masterKey: "one" })
      await putIdentity(work, farm, ana, { masterKey: "other" })
      await markRecorded(work, hive, ana)
      expect(await identityOf(work, hive, ana)).toEqual({ masterKey: "one", recorded: true })
      expect(await identityOf(work, farm, ana)).toEqual({ masterKey: "other", recorded: false })
      await putIdentity(work, hive, ana, { masterKey: "new" })
      expect(await identityOf(work, hive, ana)).toEqual({ masterKey: "new", recorded: false })
      expect(await knownIdentity(work, farm, ana)).toBe("other")
      expect(await identityOf(work, coopKey("mill"), ana)).toBeNull()
    })
  })

  it("of several co-ops read in each one’s own rooms, and in a direct room only where the co-ops agree", async () => {
    const [ben, cem] = [matrixId("@ben:hive.test"), matrixId("@cem:hive.test")]
    await store.work(async (work) => {
      await putIdentity(work, hive, ana, { masterKey: "one" })
      await putIdentity(work, farm, ana, { masterKey: "forged" })
      for (const coop of [hive, farm]) await putIdentity(work, coop, ben, { masterKey: "same" })
    })
    const read = async (coop: typeof hive | null, who: typeof ana) =>
      (await identitiesOf(store.knex, [ana, ben, cem], coop)).get(who)
    expect([await read(hive, ana), await read(farm, ana)]).toEqual([new Set(["one"]), new Set(["forged"])])
    const direct = await read(null, ana)
    expect(direct?.size).toBe(1)
    for (const key of ["one", "forged"]) expect(direct?.has(key)).toBe(false)
    expect(await read(null, ben)).toEqual(new Set(["same"]))
    expect(await read(null, cem)).toBeUndefined()
  })

  it("of a co-op that somebody has left hold nothing back, once another co-op's minutes name theirs", async () => {
    const read = async () => (await identitiesOf(store.knex, [ana], null)).get(ana)
    const neither = new Set([""])
    await store.work(async (work) => {
      await putIdentity(work, hive, ana, { masterKey: "before the reset" })
      await putIdentity(work, farm, ana, { masterKey: "after it" })
      await putMember(work, hive, ana, "permanent")
      await putMember(work, farm, ana, "permanent")
      await markRecorded(work, farm, ana)
    })
    expect(await read()).toEqual(neither)
    await store.work((work) => putMember(work, hive, ana, "former"))
    expect(await read()).toEqual(new Set(["after it"]))
    // The co-op `farm` stores ana's identity again, and its minutes do not name this identity yet. Until they do, nobody in `farm` could
    // see whether the identity is forged. So the one that `hive` stored counts too, although ana has left `hive`. The two identities
    // differ, so in a direct room neither of them counts.
    await store.work((work) => putIdentity(work, farm, ana, { masterKey: "after it" }))
    expect(await read()).toEqual(neither)
  })

  it("of a co-op that was left count as long as they can be approved in the room of a task", async () => {
    const task = { title: "T", text: "", salt: "s", submitted_at: 1, coop: "hive", number: 1, customer: ana }
    await store.work(async (work) => {
      await putIdentity(work, hive, ana, { masterKey: "one" })
      await putIdentity(work, farm, ana, { masterKey: "other", recorded: true })
      await putMember(work, hive, ana, "former")
      await putMember(work, farm, ana, "permanent")
      await loose(work.trx)("tasks").insert({ ...task, state: "offered" })
    })
    const read = async () => (await identitiesOf(store.knex, [ana], null)).get(ana)
    expect(await read()).toEqual(new Set([""]))
    await store.work((work) => work.trx("tasks").update({ state: "paid" }))
    expect(await read()).toEqual(new Set(["other"]))
  })

  it("of before go on in every co-op that knows the person, in whatever way", async () => {
    const { knex } = store
    const { up, down } = await migration("0054_identities_by_coop.ts")
    await down(knex)
    const people = ["ana", "former", "officer", "customer", "worker", "creditor", "nobody"]
    for (const [index, name] of people.entries())
      await loose(knex)("identities").insert({
        person: `@${name}:x`,
        master_key: `key of ${name}`,
        approved_at: 100 + index,
      })
    const since = 1
    await loose(knex)("members").insert([
      { coop: "hive", person: "@ana:x", status: "permanent", since },
      { coop: "farm", person: "@ana:x", status: "trial", since },
      { coop: "hive", person: "@former:x", status: "former", since },
    ])
    await loose(knex)("seats").insert({ coop: "farm", office: "moderator", seat: 1, person: "@officer:x", since })
    const task = { title: "T", text: "", salt: "s", state: "submitted", submitted_at: 1 }
    await loose(knex)("tasks").insert({ coop: "hive", number: 1, customer: "@customer:x", ...task })
    const works = { role: "workers", since, weight: "1" }
    await loose(knex)("task_people").insert({ coop: "hive", task: 1, person: "@worker:x", ...works })
    await loose(knex)("ledger_balances").insert([
      { coop: "farm", account: "liabilities:dues:@creditor:x", currency: "EUR", minor: "5" },
      { coop: "farm", account: "assets:bank", currency: "EUR", minor: "5" },
    ])
    await up(knex)
    const rows = await knex("identities").orderBy(["person", "coop"])
    expect(rows.map(({ coop, person, master_key }) => [person, coop, master_key])).toEqual([
      ["@ana:x", "farm", "key of ana"],
      ["@ana:x", "hive", "key of ana"],
      ["@creditor:x", "farm", "key of creditor"],
      ["@customer:x", "hive", "key of customer"],
      ["@former:x", "hive", "key of former"],
      ["@officer:x", "farm", "key of officer"],
      ["@worker:x", "hive", "key of worker"],
    ])
    expect(rows.map(({ approved_at }) => Number(approved_at))).toEqual([100, 100, 105, 103, 101, 102, 104])
    expect(rows.map(({ recorded }) => Boolean(recorded))).toEqual(rows.map(() => false))
  })
})
