/** A co-op that has begun in earnest never becomes a rehearsal, and a rehearsal never becomes a real co-op. */
import { randomBytes } from "node:crypto"
import type { Knex } from "knex"
import { afterEach, beforeEach, expect, it } from "vitest"
import { mustStayRehearsals } from "../../src/cli/rehearsal.ts"
import { parseConfig } from "../../src/config/load.ts"
import { coopKey, instant } from "../../src/kernel/rules/types.ts"
import { openDatabase } from "../../src/kernel/store/database.ts"
import { MasterKey } from "../../src/kernel/store/master-key.ts"
import { Store } from "../../src/kernel/store/work.ts"
import { admitFounders, found } from "../../src/people/acts/found.ts"
import { putMember } from "../../src/standing/store/members.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { freshDatabase, type Place } from "../support/database.ts"

let place: Place
let knex: Knex
let store: Store
beforeEach(async () => {
  place = await freshDatabase()
  knex = await openDatabase(place.location)
  store = new Store(knex, { now: () => instant(5) }, new MasterKey(randomBytes(32)))
})
afterEach(async () => {
  await knex.destroy()
  await place.remove()
})

const bakery = (stages: "days" | "minutes") =>
  parseConfig(
    JSON.stringify({
      homeserver: "https://oven.example",
      user: "@waggle:oven.example",
      coops: { bakery: { name: "Bakery", stages, founders: ["@ida:oven.example"] } },
    }),
    "bakery.yaml",
  )
const idaJoins = () => store.work((work) => putMember(work, coopKey("bakery"), person("ida"), "permanent"))

it("refuses to rehearse with the members and records of a real co-op", async () => {
  await mustStayRehearsals(store, bakery("days"))
  await idaJoins()
  await expect(mustStayRehearsals(store, bakery("minutes"))).rejects.toMatchObject({ code: "no-rehearsal" })
  await mustStayRehearsals(store, bakery("days"))
})

it("starts a rehearsal again and again, and never in earnest", async () => {
  await mustStayRehearsals(store, bakery("minutes"))
  await idaJoins()
  await mustStayRehearsals(store, bakery("minutes"))
  await expect(mustStayRehearsals(store, bakery("days"))).rejects.toMatchObject({ code: "only-a-rehearsal" })
})

it.each([
  ["en", "This is a rehearsal"],
  ["de", "Das hier ist eine Probe"],
] as const)("says in the members’ room that it rehearses, once, in %s", async (language, said) => {
  const settings = { stages: "minutes", founders: ["ana", "ben"].map(person) }
  const bot = await CoopBot.start({ commands: [], members: {}, language, settings })
  const [room, ...more] = (
    await bot.act(async (act) => {
      await found(act)
      await admitFounders(act, [person("ana")])
      await admitFounders(act, [person("ben")])
    })
  ).filter(({ lane }) => lane.startsWith("room:"))
  expect(room?.body).toContain(said)
  expect(more).toEqual([])
})
