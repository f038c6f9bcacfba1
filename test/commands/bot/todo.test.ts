/** `!todo`: a list of what waits for a person. The bot shows it in the person's direct room. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { OfficeKey } from "../../../src/kernel/rules/types.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"

const members = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", tom: "trial" } as const

let bot: CoopBot
const start = async (offices: readonly (readonly [string, OfficeKey])[] = [], more: object = {}) => {
  bot = await CoopBot.start({ commands, members, settings: { smallRoll: 3 }, ...more })
  for (const [name, office] of offices)
    await bot.store.work((work) => takeSeat({ work, coop: bot.coop }, office, person(name), null))
}
beforeEach(() => start())
afterEach(() => bot.close())
const restart = async (...[offices, more]: Parameters<typeof start>) => {
  await bot.close()
  await start(offices, more)
}
const todo = (name: string) => bot.ask(name, "direct", "!todo")
/** The IDs of the motions that a to-do list shows. */
const motions = (text: string) => Array.from(text.matchAll(/^- ([MR]\d+) · /gm), ([, id]) => id)
const nothing =
  "Nothing waits for you in Hive. What is open, and what was decided last: `!motions`. What you can do: `!help`"

describe("what waits for me", () => {
  it("is nothing at first, and I am told what I can do", async () => {
    const before = await bot.everything()
    expect(await todo("ana")).toBe(nothing)
    expect(await bot.everything()).toBe(before)
  })

  it("is answered in the direct message alone", async () => {
    expect(await bot.ask("ana", "members", "!todo")).toContain("`!todo` belongs in a direct message with me")
    expect(await bot.ask("zoe", "direct", "!todo")).toContain("You are not a member")
  })

  it("is a ballot until I have cast it, what ends first first", async () => {
    await bot.say("ana", "members", "!propose One")
    await bot.pass("PT1H")
    await bot.say("ana", "members", "!propose Two")
    await bot.pass("P3DT1M")
    const text = await todo("ben")
    expect(text).toContain(
      "2 things wait for you in Hive:\n\n- M1 · One: your ballot is not cast yet; the vote ends Fri 27 Nov",
    )
    expect(text).toContain("(in 4 days). To get it again: `!ballots`")
    expect(motions(text)).toEqual(["M1", "M2"])
    await bot.say("ben", "direct", "!vote M1 1")
    expect(motions(await todo("ben"))).toEqual(["M2"])
    expect(motions(await todo("tom"))).toEqual([])
    await bot.pass("P5D")
    expect(await todo("ben")).toBe(nothing)
  })

  it("is an election that I can stand in; once I stand, that I can step back", async () => {
    await bot.say("ana", "members", "!stand treasurer")
    expect(await todo("ben")).toContain(
      "- M1 · The treasurer: until Mon 23 Nov, 18:00 (Berlin) (in 3 days) you can stand for it, in the members’ room: `!stand treasurer`",
    )
    expect(await todo("ana")).toContain(
      "you stand for it. Until Mon 23 Nov, 18:00 (Berlin) (in 3 days) you can step back",
    )
    await bot.say("ana", "members", "!stepback M1")
    expect(await todo("ana")).toBe(nothing)
  })

  it("is my own seat when it is contested", async () => {
    await restart([["ben", "moderator"]])
    await bot.say("ana", "members", "!stand moderator against @ben")
    expect(await todo("ben")).toContain("this is about your office, and you are on the ballot without doing anything")
    expect(await todo("cem")).toContain("`!stand moderator against ben`")
    expect(await bot.ask("cem", "members", "!stand moderator against ben")).toContain("cem")
    expect(await todo("tom")).not.toContain("stand")
  })

  it("is an early end that I could object to, until I do", async () => {
    await bot.say("ana", "members", "!propose Soon")
    await bot.say("ana", "members", "!early M1")
    expect(await todo("ana")).toBe(nothing)
    expect(await todo("tom")).not.toContain("M1")
    expect(await todo("ben")).toContain(
      "unless somebody objects. If you want more time, type this in the members’ room: `!object M1`",
    )
    await bot.say("cem", "members", "!object M1")
    expect(await todo("ben")).toBe(nothing)
  })

  it("is for a trial member the way to permanent membership, until it is under way", async () => {
    expect(await todo("tom")).toBe(
      "One thing waits for you in Hive:\n\n- You are a trial member. If you want to stay: `!admit`, in the members’ room, starts the vote on you.",
    )
    expect(await bot.ask("tom", "members", "!admit")).toContain("M1")
    expect(await todo("tom")).toBe(nothing)
  })

  it("is for those who may invite whoever has not come yet", async () => {
    await restart([["ben", "moderator"]])
    await bot.say("ben", "members", "!invite @zoe:far.example")
    expect(await todo("ben")).toContain("- Invited, and not here yet: @zoe:far.example. To take an invitation back")
    expect(await todo("ana")).toBe(nothing)
  })

  it("is for the treasurer what they want to say to an impeachment; with the treasury frozen, for others an election", async () => {
    await restart([["ben", "treasurer"]])
    await bot.say("ana", "members", "!impeach --sure No word for weeks.")
    expect(await todo("ben")).toContain(
      "this is about you. What you want to say to it belongs in the members’ room before",
    )
    expect(await todo("cem")).toBe(nothing)
    await bot.pass("P3DT1M")
    for (const name of ["ana", "cem", "dee", "ben"]) await bot.say(name, "direct", "1")
    expect(await todo("cem")).toContain(
      "- The treasury is frozen until a treasurer is elected. To stand, in the members’ room: `!stand treasurer`",
    )
    expect(await todo("tom")).not.toContain("frozen")
    await bot.say("cem", "members", "!stand treasurer")
    expect(motions(await todo("dee"))).toEqual(["M2"])
    expect(await todo("dee")).not.toContain("frozen")
  })

  it("is cut where there is too much of it, and says how much more there is", async () => {
    await restart([["ben", "moderator"]])
    for (let number = 1; number <= 25; number += 1) {
      await bot.say("ana", "members", `!propose Idea ${number}`)
      await bot.say("ana", "members", `!early M${number}`)
    }
    const text = await todo("cem")
    expect(text).toContain("25 things wait for you")
    expect(motions(text)).toHaveLength(20)
    expect(text).toContain("… and 5 more.")
  })

  it("is asked for in each of my co-ops", async () => {
    await restart([], { others: { tower: ["ana"] } })
    expect(await todo("ana")).toContain("- Tower: `!todo --coop tower`")
    await bot.say("ben", "members", "!stand treasurer")
    expect(await bot.ask("ana", "direct", "!todo --coop hive")).toContain("M1")
    expect(await bot.ask("ana", "direct", "!todo --coop tower")).toContain("Nothing waits for you in Tower.")
  })
})

describe("a removal", () => {
  const moderators = [
    ["ana", "moderator"],
    ["ben", "moderator"],
  ] as const

  it("waits among the moderators for those on its roll alone, whatever becomes of their office", async () => {
    await restart(moderators)
    const answers = async () => [await todo("cem"), await todo("dee"), await todo("tom")]
    const told = await answers()
    await bot.say("ana", "moderators", "!remove --sure @dee Sleeps in the archive.")
    await bot.pass("P3DT1M")
    expect(motions(await todo("ana"))).toEqual(["R1"])
    expect(await answers()).toEqual(told)
    await bot.say("ana", "members", "!resign --sure moderator")
    expect(motions(await todo("ana"))).toEqual(["R1"])
    // The list is not shown in a room whose messages a homeserver could read.
    expect(
      await bot.ask("ana", "direct", "!todo", { trust: { encrypted: false }, room: { encrypted: false } }),
    ).not.toContain("R1")
    await bot.say("ana", "direct", "!vote R1 2")
    expect(await todo("ana")).not.toContain("R1")
  })

  it("is, once it is announced, mine to answer, and on its last day a hearing for the others", async () => {
    await restart(moderators)
    await bot.say("ana", "moderators", "!remove --sure @dee Sleeps in the archive.")
    await bot.pass("P3DT1M")
    for (const name of ["ana", "ben"]) await bot.say(name, "direct", "!vote R1 1")
    expect(await todo("dee")).toContain(
      "this is about you. You can answer until Mon 30 Nov, 18:01 (Berlin) (in 7 days)",
    )
    expect(await todo("dee")).toContain("`!answer M1 TEXT`")
    expect(await todo("cem")).toBe(nothing)
    await bot.pass("P6DT1H")
    expect(await todo("cem")).toContain("the hearing ends Mon 30 Nov, 18:01 (Berlin) (in 23 hours)")
    await bot.pass("P1D")
    expect(await todo("cem")).toContain("your ballot is not cast yet")
  })
})
