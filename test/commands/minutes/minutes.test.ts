/** `!minutes` finds acts and decisions by number, date, motion and subject (§11). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { coopKey, matrixId } from "../../../src/kernel/rules/types.ts"
import { addRecord } from "../../../src/kernel/store/minutes.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
const start = (more: object = {}) => CoopBot.start({ commands, settings: { smallRoll: 3 }, ...more })
beforeEach(async () => {
  bot = await start()
})
afterEach(() => bot.close())

const ask = (text: string, who = "ana", place: Place = "members") => bot.ask(who, place, text)
/** The numbers of the records that a list shows. */
const numbers = (text: string) => Array.from(text.matchAll(/^- (\d+) · /gm), ([, number]) => Number(number))

/** Adds this many records of invitations to the minutes. */
async function records(count: number, coop = "hive"): Promise<void> {
  for (let number = 1; number <= count; number += 1)
    await bot.store.work((work) =>
      addRecord(work, coopKey(coop), {
        actor: person("ana"),
        act: "member-invited",
        details: { person: matrixId(`@p${number}:x.org`) },
      }),
    )
}

/** A decision is closed, an election is carried, and ana becomes a moderator. */
async function story(): Promise<void> {
  await bot.say("ana", "members", "!propose Secret garden\nWith a *fountain*.")
  await bot.say("ben", "members", "!alternative M1 Car park")
  await bot.say("ana", "members", "!stand moderator I would answer within a day.")
  await bot.pass("P3DT1M")
  for (const name of ["ana", "ben", "cem"])
    for (const id of ["M1", "M2"]) await bot.say(name, "direct", `!vote ${id} 1`)
}

describe("the minutes", () => {
  it("are shown to every member, in the members' room and in a direct message, and to nobody else", async () => {
    await story()
    const shown = await ask("!minutes")
    expect(shown).toContain("Minutes of Hive: 10 records")
    expect(shown).toContain("20 November 2026, CET\n\n- 1 · 18:00: ana opened M1: a decision\n- 2 · 18:00: ben added")
    expect(shown).toContain("- 8 · 18:01: the vote on M2 closed: option 1 won\n- 9 · 18:01: ana became a moderator")
    expect(await ask("!minutes", "tom", "direct")).toBe(shown)
    expect(await ask("!protokoll", "cem", "moderators")).toBe(shown)
    expect(await ask("!minutes", "zoe", "direct")).not.toContain("M1")
    expect(await ask("!minutes", "ana", "lobby")).toContain("belongs in the members’ room")
    expect(await ask("!minutes", "ute", "direct")).not.toContain("M1")
  })

  it("never show what people wrote", async () => {
    await story()
    let all = ""
    for (const text of ["", "1", "2", "3", "M1", "M2", "motions", "2026-11"]) all += await ask(`!minutes ${text}`)
    expect(all).not.toMatch(/garden|fountain|Car park|within a day/)
  })

  it("are there before anything has happened", async () => {
    expect(await ask("!minutes")).toBe("Minutes of Hive: no records yet\n\nThere is nothing about that in the minutes.")
    expect(await ask("!minutes 1")).toBe("These minutes have no record yet.")
  })

  it("of one co-op show nothing of another's", async () => {
    await bot.close()
    bot = await start({ others: { tower: ["ana"] } })
    await records(2)
    await records(1, "tower")
    expect(await ask("!minutes", "ana", "direct")).toContain("!minutes --coop tower")
    expect(numbers(await ask("!minutes --coop tower", "ana", "direct"))).toEqual([1])
    expect(numbers(await ask("!minutes --coop hive", "ana", "direct"))).toEqual([1, 2])
  })
})

describe("a record", () => {
  it("shows by its number its hash, that of the one before, and what it commits to", async () => {
    await story()
    const kept = await loose(bot.store.knex)("minutes").where({ series: "public" }).orderBy("number")
    const first = await ask("!minutes 1")
    expect(first).toContain("Minutes of Hive, no. 1 (20 November 2026, 18:00 CET): ana opened M1: a decision.")
    expect(first).toContain(`Its hash: \`${kept[0].hash}\``)
    expect(first).toContain(`It is the first, so it names zeros in place of a record before it: \`${"0".repeat(64)}\``)
    expect(first.match(/A wording, as a salted hash that does not show it: `[0-9a-f]{64}`/g)).toHaveLength(2)
    expect(first).toContain("!motion M1")
    const closed = await ask("!minutes 6")
    expect(closed).toContain(`It names the hash of the record before it: \`${kept[4].hash}\``)
    expect(closed).toMatch(/SHA-256 of `M1-count.json`: `[0-9a-f]{64}`/)
    expect(await ask("!minutes 4")).toMatch(/The lot, fixed in advance: `[0-9a-f]{64}`/)
  })

  it("has the hash that the outcome posted to everybody and that `waggle verify` looks for", async () => {
    await bot.say("ana", "members", "!stand moderator")
    await bot.pass("P3DT1M")
    for (const name of ["ana", "ben"]) await bot.say(name, "direct", "1")
    const outcome = await bot.ask("cem", "direct", "1")
    const [, number, hash = ""] = /Minutes no\. (\d+), `([0-9a-f]{64})`/.exec(outcome) ?? []
    const shown = await ask("!minutes")
    // The change that the outcome made is recorded just before the outcome itself.
    expect(shown).toContain(`- ${Number(number) - 1} · 18:01: ana became a moderator`)
    expect(shown).toContain(`The newest record is no. ${number}, \`${hash}\`.`)
    expect(await ask(`!minutes ${number}`)).toContain(`Its hash: \`${hash}\``)
    const [report] = await verifyMinutes(bot.store.knex, [hash])
    expect(report).toMatchObject({ broken: null, latest: hash, anchors: [{ hash, number: Number(number) }] })
  })
})

describe("a list of records", () => {
  beforeEach(() => records(75))

  it("is of the newest ten, and says how to go on, to the very first", async () => {
    const seen: number[] = []
    let command = "!minutes"
    for (let page = 0; page < 20 && command !== ""; page += 1) {
      const text = await ask(command)
      seen.unshift(...numbers(text))
      expect(numbers(text).length).toBeLessThanOrEqual(10)
      command = /What came before: `([^`]+)`/.exec(text)?.[1] ?? ""
    }
    expect(seen).toEqual(Array.from({ length: 75 }, (_, index) => index + 1))
  })

  it("is of those asked for by their numbers, twenty at once", async () => {
    expect(numbers(await ask("!minutes 12-20"))).toEqual([12, 13, 14, 15, 16, 17, 18, 19, 20])
    expect(numbers(await ask("!minutes 70–99"))).toEqual([70, 71, 72, 73, 74, 75])
    const long = await ask("!minutes 2-70")
    expect(numbers(long)).toEqual(Array.from({ length: 20 }, (_, index) => index + 51))
    expect(long).toContain("What came before: `!minutes 2-70 --before 51`")
    const before = await ask("!minutes 2-70 --before 21")
    expect(before).toContain("no. 2 to no. 70, before no. 21")
    expect(numbers(before)).toEqual(Array.from({ length: 19 }, (_, index) => index + 2))
    expect(before).not.toContain("What came before")
    expect(numbers(await ask("!minutes --vor 4"))).toEqual([1, 2, 3])
  })

  it("is of a day or a month in the co-op's zone", async () => {
    // The clock moves to 23:30 in Berlin, and then to half past midnight.
    await bot.pass("PT5H30M")
    await records(1)
    await bot.pass("PT1H")
    await records(1)
    for (const day of ["2026-11-20", "20.11.2026"]) expect(numbers(await ask(`!minutes ${day}`)).at(-1)).toBe(76)
    expect(await ask("!minutes 21.11.2026")).toContain(
      "Minutes of Hive: 21 November 2026\n\n21 November 2026, CET\n\n- 77 ·",
    )
    expect(numbers(await ask("!minutes 2026-11")).at(-1)).toBe(77)
    const october = await ask("!minutes 10.2026")
    expect(october).toContain(
      "Minutes of Hive: 1 October 2026 to 31 October 2026\n\nThere is nothing about that in the minutes.",
    )
  })

  it("is of a motion, or of a subject, in either language", async () => {
    await story()
    const of = async (what: string) => numbers(await ask(`!minutes ${what}`))
    expect(await of("M1")).toEqual([76, 77, 79, 81, 82])
    expect(await of("m2")).toEqual([78, 80, 83, 85])
    expect(await of("decisions")).toEqual(await of("M1"))
    expect(await of("Wahlen")).toEqual(await of("M2"))
    expect(await of("moderation")).toEqual(await of("M2"))
    expect(await of("Anträge")).toEqual([76, 77, 78, 79, 80, 81, 82, 83, 85])
    expect(await of("votes")).toEqual([79, 80, 81, 82, 83, 85])
    expect(await of("offices")).toEqual([84])
    expect(await of("members")).toEqual(Array.from({ length: 20 }, (_, index) => index + 56))
    expect(await ask("!minutes members")).toContain("`!minutes members --before 56`")
    expect(await of("budgets")).toEqual([])
    expect(await of("members --before 3")).toEqual([1, 2])
  })

  it("fits into one message, however much there is", async () => {
    for (const text of ["", "1-75", "2026-11", "members"])
      expect(await bot.say("ana", "members", `!minutes ${text}`)).toHaveLength(1)
    expect((await ask("!minutes 1-75")).length).toBeLessThan(3000)
  })
})

describe("what the minutes cannot show", () => {
  it.each([
    ["99", "There is no record no. 99: the newest is no. 3."],
    ["0", "There is no record no. 0"],
    ["44-50", "There is no record no. 44"],
    ["3-1", "The smaller number comes first: `!minutes 1-3`"],
    ["2026-13", "“2026-13” is not a date."],
    ["31.11.2026", "“31.11.2026” is not a date."],
    ["2026-12", "“2026-12” is in the future"],
    ["21.11.2026", "“21.11.2026” is in the future"],
    ["M9", "There is no M9."],
    ["R1", "There is no R1."],
    ["weather *today*", "I do not know what to look for by “weather *today*”."],
    ["--before x", "`x` is not the number of a record."],
    ["--before", "Still missing: the number before which the list is to end."],
  ])("is said in words, and nothing is written: %s", async (text, said) => {
    await records(3)
    const before = await bot.everything()
    expect(await ask(`!minutes ${text}`)).toContain(said)
    expect(await bot.everything()).toBe(before)
  })
})

describe("the minutes of the moderators' room", () => {
  const members = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", tom: "trial" } as const
  const moderated = async () => {
    const started = await start({ members })
    await started.store.work(async (work) => {
      for (const name of ["ana", "ben"]) await takeSeat({ work, coop: started.coop }, "moderator", person(name), null)
    })
    return started
  }
  beforeEach(async () => {
    await bot.close()
    bot = await moderated()
  })

  it("are shown there, when they are asked for; what is public stands there too", async () => {
    await bot.say("ana", "moderators", "!remove --sure @dee Sleeps in the archive.")
    const own = await ask("!minutes private", "ben", "moderators")
    expect(own).toContain("Minutes of the moderators’ room of Hive: one record")
    expect(own).toContain("- 1 · 18:00: ana opened R1: a first vote on a removal, about dee")
    expect(own).toContain("`!minutes private 1`")
    expect(await ask("!minutes R1", "ben", "moderators")).toContain("all about R1")
    expect(await ask("!minutes privat removals", "ben", "moderators")).toContain("- 1 · 18:00: ana opened R1")
    const one = await ask("!minutes private 1", "ben", "moderators")
    expect(one).toContain("Minutes of the moderators’ room of Hive, no. 1")
    expect(one).not.toContain("archive")
    expect(await ask("!minutes", "ben", "moderators")).toBe(await ask("!minutes", "ben", "members"))
    expect(await ask("!minutes private 9", "ben", "moderators")).toContain(
      "There is no record no. 9: the newest is no. 1",
    )
  })

  it("are what the outcome of a vote there names, by the number under which they are found", async () => {
    await bot.say("ana", "moderators", "!remove --sure @dee Sleeps in the archive.")
    await bot.pass("P3DT1M")
    await bot.say("ana", "direct", "!vote R1 2")
    const outcome = await bot.ask("ben", "direct", "!vote R1 2")
    const [, number, hash] = /Minutes of the moderators’ room no\. (\d+), `([0-9a-f]{64})`/.exec(outcome) ?? []
    expect(await ask(`!minutes private ${number}`, "ana", "moderators")).toContain(`Its hash: \`${hash}\``)
  })

  it("are nowhere else: every question is answered as if there were none, also to a moderator in a direct message", async () => {
    const questions = ["", "private", "privat", "private 1", "R1", "1", "3", "removals", "motions", "2026-11", "M1"]
    const places = [
      ["ana", "members"],
      ["ana", "direct"],
      ["cem", "direct"],
      ["cem", "members"],
    ] as const
    const answers = async () => {
      const all: string[] = []
      for (const [who, place] of places)
        for (const question of questions) all.push(await ask(`!minutes ${question}`, who, place))
      return all
    }
    const told = await answers()
    expect(told.filter((text) => text.includes("I do not know what to look for by “private”"))).toHaveLength(4)
    await bot.close()
    bot = await moderated()
    await bot.say("ana", "moderators", "!remove --sure @dee Sleeps in the archive.")
    expect(await answers()).toEqual(told)
    expect(told.join("\n")).not.toContain("moderators’ room of Hive")
  })
})
