/**
 * Edge cases of a decision: the end of a vote, odd wordings, and ballots where others can read them. Also voters' identities, and messages
 * from strangers.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"

let bot: CoopBot

beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { smallRoll: 3 } })
})
afterEach(() => bot.close())

const unencrypted = { trust: { encrypted: false }, room: { encrypted: false } } as const

async function inVoting(): Promise<void> {
  await bot.say("ana", "members", "!propose Move our servers", { eventId: "$root" as never })
  await bot.say("ben", "members", "!alternative M1 Stay, but switch the tariff")
  await bot.pass("P3DT1M")
}

describe("the end of a vote", () => {
  it("is what a late ballot is told: when all had voted, or the deadline, however late the bot came to count", async () => {
    await inVoting()
    for (const name of ["ana", "ben"]) await bot.say(name, "direct", "1")
    expect(await bot.ask("cem", "direct", "1")).toContain("M1 is carried")
    for (const ballot of ["1", "!vote M1 1"])
      expect(await bot.ask("ana", "direct", ballot)).toContain("the vote on M1 ended Mon 23 Nov, 18:01 CET")
    await bot.say("ana", "members", "!propose Another")
    await bot.pass("P3DT1M")
    await bot.pass("P9D")
    for (const ballot of ["1", "!vote M2 1"])
      expect(await bot.ask("ana", "direct", ballot)).toContain("the vote on M2 ended Mon 30 Nov, 18:02 CET")
  })

  it("waits, also where all have voted, for what was sent before the last ballot came and waits in another room", async () => {
    await inVoting()
    for (const name of ["ana", "ben"]) await bot.say(name, "direct", "1")
    const before = bot.clock.now()
    bot.clock.forward("PT1M")
    bot.behind(before)
    expect(await bot.ask("cem", "direct", "1")).not.toContain("M1 is carried")
    expect(await bot.ask("ana", "direct", "2 1", { sentAt: before })).toContain("Counted for M1: 1st Stay")
    bot.caughtUp()
    bot.clock.forward("PT1M")
    expect(await bot.ask("ben", "direct", "2 1")).toContain("the vote on M1 ended")
    expect(await bot.ask("ben", "members", "!result M1")).toContain("Round 1: Move our servers: 2")
  })

  it("is not said to be changeable to the one who brought it about", async () => {
    await inVoting()
    expect(await bot.ask("ana", "direct", "1")).toContain("Answer again")
    await bot.say("ben", "direct", "1")
    const last = await bot.ask("cem", "direct", "1")
    expect(last).not.toContain("nswer again")
    expect(last).toContain("You were the last, so the vote is closed.")
  })

  it("has not come for a motion that was withdrawn: it is said to be that", async () => {
    await bot.say("ana", "members", "!propose Move")
    await bot.say("ana", "members", "!withdraw M1")
    expect(await bot.ask("ana", "members", "!result M1")).toContain(
      "M1 · Move ended without a count, so it has no result.",
    )
    expect(await bot.ask("ana", "members", "!motion M1")).not.toContain("!result M1")
  })
})

describe("a wording", () => {
  it("that begins with a number goes in quotes when it is reworded", async () => {
    await bot.say("ana", "members", "!propose Move")
    expect(await bot.ask("ana", "members", '!reword M1 "2 more servers"')).toContain("1. 2 more servers (ana)")
    expect(await bot.ask("ana", "members", "!reword M1 1 „3 more servers“")).toContain("1. 3 more servers (ana)")
    expect(await bot.ask("ana", "members", "!reword M1 1\nMove in spring")).toContain("1. Move in spring (ana)")
    expect(await bot.ask("ana", "members", "!reword M1 42")).toContain("1. 42 (ana)")
  })

  it.each(["Mo\u200Cve", "Mo\u00ADve", "\u3164Move", "ＭＯＶＥ", "Move\u{E0041}"])(
    "that looks like another is the same: %j",
    async (title) => {
      await bot.say("ana", "members", "!propose Move")
      expect(await bot.ask("ben", "members", `!alternative M1 ${title}`)).toContain("That is already there")
    },
  )

  it.each(["\u3164", "\u200D\u200D", "\u00AD", "\u2800"])("that nobody sees is none: %j", async (title) => {
    expect(await bot.ask("ana", "members", `!propose ${title}`)).toContain("Still missing")
  })
})

describe("a ballot where others read along", () => {
  it.each(["!vot M1 2 1", "!vote M9 2 1", "!vote M1 best", "!vote M1 2 1 --coop nowhere"])(
    "is removed and not repeated in an unencrypted direct room: %s",
    async (text) => {
      await inVoting()
      const answers = await bot.say("eli", "direct", "hello")
      expect(answers).toHaveLength(1)
      const said = await bot.say("ana", "direct", text, unencrypted)
      expect(said.some(({ errand }) => errand.do === "redact")).toBe(true)
      expect(
        said
          .filter(({ lane }) => lane.startsWith("room:"))
          .map(({ body }) => body)
          .join(),
      ).not.toMatch(/2 1|best/)
    },
  )

  it("is removed there from somebody in several co-ops too", async () => {
    const two = await CoopBot.start({ commands, others: { farm: ["ana"] } })
    await two.say("ana", "members", "!propose Move")
    await two.pass("P3DT1M")
    const said = await two.say("ana", "direct", "!vote M1 2 1", unencrypted)
    expect(said.some(({ errand }) => errand.do === "redact")).toBe(true)
    expect(said.map(({ body }) => body).join()).not.toContain("!vote M1 2 1")
    await two.close()
  })

  it.each([
    ["an abstention", "abstain", {}],
    ["one that ranks an option twice", "2 2 1", {}],
    ["one number in the motion's thread", "2", { thread: "$root" as never }],
  ])("is removed from the members' room: %s", async (_, text, manner) => {
    await inVoting()
    const said = await bot.say("ben", "members", text, manner)
    expect(said.some(({ errand }) => errand.do === "redact")).toBe(true)
  })

  it("is not seen in a number alone, which may answer anything", async () => {
    await inVoting()
    expect(await bot.say("ben", "members", "2")).toEqual([])
  })
})

describe("a voter's identity", () => {
  it("is known from a message that was refused, too", async () => {
    await inVoting()
    expect(await bot.ask("ana", "direct", "2 2 1")).toContain("twice")
    const trust = { encrypted: true, device: "signed", identity: "new key" } as const
    expect(await bot.ask("ana", "direct", "1", { trust })).toContain("your Matrix identity was reset")
  })
})

describe("a stranger", () => {
  it("is told again after a while", async () => {
    expect(await bot.ask("zoe", "direct", "hello")).toContain("not a member")
    expect(await bot.say("zoe", "direct", "1")).toEqual([])
    await bot.pass("PT2H")
    expect(await bot.ask("zoe", "direct", "1")).toContain("not a member")
  })
})
