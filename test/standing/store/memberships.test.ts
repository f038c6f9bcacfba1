/**
 * The spans in which people belong to a co-op (§8.3). The database stores them together with people's standing. Spans from before it did so
 * come from the minutes.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey, type Instant, instant } from "../../../src/kernel/rules/types.ts"
import { putMember, standingOf } from "../../../src/standing/store/members.ts"
import { membershipsIn, membershipsOf } from "../../../src/standing/store/memberships.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose, migration } from "../../support/database.ts"
import { withOffices } from "../../support/offices.ts"

const hive = coopKey("hive")
let bot: CoopBot

beforeEach(async () => {
  bot = await CoopBot.start({ commands })
})
afterEach(() => bot.close())

const spans = (name: string) => bot.store.work((work) => membershipsOf(work, hive, person(name)))
const becomes = (name: string, status: "trial" | "permanent" | "former", at?: Instant) =>
  bot.store.work((work) => putMember(work, hive, person(name), status, at === undefined ? {} : { at }))
const since = async (name: string) =>
  (await bot.store.work((work) => standingOf(work, withOffices(hive), person(name)))).since

describe("a membership", () => {
  it("goes on when somebody becomes permanent, and ends when they leave", async () => {
    const [from] = (await spans("tom")).map((span) => span.from)
    await bot.pass("P3D")
    await becomes("tom", "permanent")
    expect(await spans("tom")).toEqual([{ person: person("tom"), from, until: null }])
    await bot.pass("P1D")
    const left = bot.clock.now()
    await becomes("tom", "former")
    await bot.pass("P1D")
    await becomes("tom", "former")
    expect(await spans("tom")).toEqual([{ person: person("tom"), from, until: left }])
  })

  it("begins a second time when somebody comes back", async () => {
    await bot.pass("P1D")
    await becomes("ben", "former")
    await bot.pass("P10D")
    const back = bot.clock.now()
    await becomes("ben", "trial")
    expect((await spans("ben")).map(({ until }) => until === null)).toEqual([false, true])
    expect((await spans("ben"))[1]?.from).toBe(back)
  })

  it("begins and ends when that was so, and their standing is theirs since then", async () => {
    const begun = bot.clock.now()
    await bot.pass("P10D")
    const [left, back] = [instant(begun + 3_600_000), instant(begun + 7_200_000)]
    await becomes("ben", "former", left)
    expect(await spans("ben")).toEqual([{ person: person("ben"), from: begun, until: left }])
    expect(await since("ben")).toBe(left)
    await becomes("ben", "trial", back)
    expect((await spans("ben"))[1]).toEqual({ person: person("ben"), from: back, until: null })
    expect(await since("ben")).toBe(back)
  })

  it("that is told of twice is one, since it was told of first", async () => {
    await bot.pass("P10D")
    const joined = instant(bot.clock.now() - 86_400_000)
    await becomes("uli", "trial", joined)
    await becomes("uli", "trial", instant(joined - 86_400_000))
    expect(await spans("uli")).toEqual([{ person: person("uli"), from: joined, until: null }])
  })

  it("neither ends before it began, nor begins before the one before it ended, nor either after now", async () => {
    const begun = bot.clock.now()
    const earlier = instant(begun - 86_400_000)
    await becomes("ben", "former", earlier)
    await becomes("ben", "trial", earlier)
    expect((await spans("ben")).map(({ from, until }) => [from, until])).toEqual([
      [begun, begun],
      [begun, null],
    ])
    const later = instant(begun + 86_400_000)
    await becomes("ben", "former", later)
    await becomes("uli", "trial", later)
    expect((await spans("ben"))[1]?.until).toBe(begun)
    expect((await spans("uli"))[0]?.from).toBe(begun)
  })

  it("that has ended is shortened by an earlier end, and not made longer by a later one", async () => {
    const begun = bot.clock.now()
    await bot.pass("P10D")
    const [early, late] = [instant(begun + 1_000), instant(begun + 2_000)]
    await becomes("ben", "former", late)
    await becomes("ben", "former", early)
    expect((await spans("ben"))[0]?.until).toBe(early)
    await becomes("ben", "former", late)
    expect((await spans("ben"))[0]?.until).toBe(early)
  })

  it("is found where it touches a time, and not where it only meets it", async () => {
    const joined = bot.clock.now()
    await bot.pass("P2D")
    const left = bot.clock.now()
    await becomes("ben", "former")
    const people = async (begin: number, end: number) =>
      (await bot.store.work((work) => membershipsIn(work, hive, { begin: instant(begin), end: instant(end) }))).map(
        (span) => span.person,
      )
    expect(await people(joined - 1000, joined)).toEqual([])
    expect(await people(joined - 1000, joined + 1)).toContain(person("ben"))
    expect(await people(left - 1, left + 1000)).toContain(person("ben"))
    expect(await people(left, left + 1000)).not.toContain(person("ben"))
    expect(await people(left, left + 1000)).toContain(person("ana"))
  })
})

describe("a co-op of before there were spans", () => {
  it("has them from its minutes, whoever came, went and came back", async () => {
    const knex = bot.store.knex
    await becomes("tom", "former")
    await knex("minutes").delete()
    await knex("members")
      .whereIn("person", [person("tom"), person("cem")])
      .delete()
    await loose(knex)("members").insert([
      { coop: "hive", person: person("tom"), status: "former", since: 500 },
      { coop: "hive", person: person("cem"), status: "former", since: 700, moved_to: person("cem2") },
      { coop: "hive", person: person("cem2"), status: "permanent", since: 100 },
      { coop: "hive", person: person("uli"), status: "trial", since: 600 },
    ])
    const records = [
      ["co-op-founded", 100, { founders: [person("ana"), person("ben"), person("cem")] }],
      ["member-joined", 200, { person: person("tom") }],
      ["member-admitted", 250, { person: person("tom") }],
      ["member-left", 300, { person: person("tom") }],
      ["member-joined", 400, { person: person("tom") }],
      ["member-removed", 500, { person: person("tom"), motion: "M1" }],
      ["member-moved", 700, { person: person("cem"), to: person("cem2") }],
    ] as const
    for (const [index, [act, at, details]] of records.entries())
      await loose(knex)("minutes").insert({
        coop: "hive",
        series: "public",
        number: index + 1,
        at,
        act,
        details: JSON.stringify(details),
        previous: "",
        hash: String(index),
      })
    const { up, down } = await migration("0040_memberships.ts")
    await down(knex)
    await up(knex)
    const times = async (name: string) => (await spans(name)).map(({ from, until }) => [from, until])
    expect(await times("ana")).toEqual([[100, null]])
    expect(await times("tom")).toEqual([
      [200, 300],
      [400, 500],
    ])
    expect(await times("cem")).toEqual([])
    expect(await times("cem2")).toEqual([[100, null]])
    expect(await times("uli")).toEqual([[600, null]])
  })
})
