/** A vote: who gets a ballot, how it is cast and replaced, and where it is refused. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { CoopBot } from "../../support/coop-bot.ts"
import { fiveMembers, inVoting } from "../../support/decisions.ts"

let bot: CoopBot

beforeEach(async () => {
  bot = await fiveMembers()
})
afterEach(() => bot.close())

describe("the vote", () => {
  it("is opened in a few lines, with every rule that decides in the thread below and a ballot for everybody on the roll", async () => {
    await bot.say("ana", "members", "!propose Move our servers")
    const said = await bot.pass("P3DT1M")
    const [announcement, rules, ...ballots] = said
    expect(announcement?.body).toContain("1. Move our servers\n2. Leave things as they are")
    expect(announcement?.body).toContain("Turnout so far: 0 of 5")
    expect(announcement?.body).not.toMatch(/[0-9a-f]{64}/)
    expect(rules?.relation).toEqual({ threadOf: "status:hive:M1" })
    expect(rules?.body).toMatch(/commitment `[0-9a-f]{64}`/)
    expect(rules?.body).toContain("at least 3 of 5 must vote")
    expect(rules?.body).toContain("beside its receipt")
    expect(ballots.map(({ lane }) => lane)).toEqual(
      ["ana", "ben", "cem", "dee", "eli"].map((name) => `person:@${name}:hive.example`),
    )
    expect(ballots[0]?.body).toContain("1. Move our servers\n2. Leave things as they are")
  })

  it("counts plain numbers, and says in words what it understood, with a receipt", async () => {
    await inVoting(bot)
    const answer = await bot.ask("cem", "direct", "2 1")
    expect(answer).toContain("Counted for M1: 1st Stay, but switch the tariff · 2nd Move our servers")
    expect(answer).toMatch(/receipt is [2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/)
    expect(answer).toContain("Turnout so far: 1 of 5")
  })

  it("takes the command, an abstention and a reply to the ballot as well", async () => {
    await inVoting(bot)
    expect(await bot.ask("ana", "direct", "!vote M1 2>1")).toContain("Counted for M1: 1st Stay")
    expect(await bot.ask("ben", "direct", "abstain")).toContain("you abstain")
    const ballot = await bot.sentBallot("cem")
    expect(await bot.ask("cem", "direct", "3", { replyTo: ballot })).toContain(
      "Counted for M1: Leave things as they are",
    )
    const other = await bot.sentBallot("dee")
    expect(await bot.ask("dee", "direct", "hm, the second", { replyTo: other })).toContain(
      "Not counted yet. M1 is open until",
    )
  })

  it("replaces a ballot, voids its receipt, and does not count the voter twice", async () => {
    await inVoting(bot)
    const first = /receipt is (\S+)\./.exec(await bot.ask("ana", "direct", "1"))?.[1]
    const answer = await bot.ask("ana", "direct", "2")
    expect(answer).toContain(`the receipt ${first} is void`)
    expect(await bot.ask("ana", "direct", "!receipts")).toContain(`replaced and void: ${first}`)
    expect(await bot.ask("ben", "direct", "1")).toContain("Turnout so far: 2 of 5")
  })

  it.each([
    ["2 2 1", "you sent option 2 twice"],
    ["1 4", "there is no option 4; the last one is 3"],
    ["!vote M1 best first", "Not counted yet"],
    ["!vote M9 1", "There is no M9"],
  ])("refuses %j and counts nothing", async (text, words) => {
    await inVoting(bot)
    const before = await bot.everything()
    expect(await bot.ask("ana", "direct", text)).toContain(words)
    expect(await bot.everything()).toBe(before)
  })

  it.each([
    [
      "an unsigned device",
      { trust: { encrypted: true, device: "unsigned", identity: "key of ana" } },
      "not verified by you",
    ],
    ["a reset identity", { trust: { encrypted: true, device: "signed", identity: "new key" } }, "!identity"],
  ] as const)("refuses a ballot from %s and says the way out", async (_, manner, words) => {
    await inVoting(bot)
    await bot.say("ana", "direct", "1")
    const before = await bot.everything()
    expect(await bot.ask("ana", "direct", "2", manner)).toContain(words)
    expect(await bot.everything()).toBe(before)
  })

  it("counts under a new identity once its owner has approved it in the members' room", async () => {
    await inVoting(bot)
    const trust = { encrypted: true, device: "signed", identity: "new key" } as const
    await bot.say("ana", "direct", "1")
    expect(await bot.ask("ana", "members", "!identity", { trust })).toContain("has a new Matrix identity")
    expect(await bot.ask("ana", "direct", "2", { trust })).toContain("Counted for M1")
  })

  it("refuses those who are not on the roll: trial members, and who came later", async () => {
    await inVoting(bot)
    expect(await bot.ask("tom", "direct", "1")).toContain("no vote is open for you")
    expect(await bot.ask("tom", "direct", "!vote M1 1")).toContain("not on the roll of M1")
    expect(await bot.ask("zoe", "direct", "!vote M1 1")).not.toContain("Counted")
  })

  it("refuses a ballot that comes too early, and promises one to nobody who may not vote", async () => {
    await bot.say("ana", "members", "!propose Move our servers")
    const before = await bot.everything()
    for (const name of ["ben", "tom"])
      expect(await bot.ask(name, "direct", "!vote M1 1")).toBe(
        "I have counted nothing: voting on M1 has not begun. Its proposal stage lasts until Mon 23 Nov, 18:00 CET; then everybody on its roll gets a ballot from me.",
      )
    expect(await bot.everything()).toBe(before)
  })

  it("removes a ballot typed in the members' room and writes to its voter in private", async () => {
    await inVoting(bot)
    for (const text of ["!vote M1 1", "!vot M1 1", "2 1"]) {
      const before = await bot.everything()
      const answers = await bot.say("eli", "members", text)
      expect(answers.find(({ errand }) => errand.do === "redact")).toBeDefined()
      expect(answers.filter(({ lane }) => lane === "person:@eli:hive.example")[0]?.body).toContain(
        "removed your message",
      )
      expect(answers.filter(({ errand, lane }) => errand.do === "say" && lane.startsWith("room:"))).toEqual([])
      expect(await bot.everything()).toBe(before)
    }
    expect(await bot.say("eli", "members", "15 20 sounds good")).toEqual([])
    expect(await bot.say("eli", "members", "2026")).toEqual([])
  })

  it("refuses a ballot in a direct room that is not encrypted, and opens an encrypted one", async () => {
    await inVoting(bot)
    const before = await bot.everything()
    const answers = await bot.say("eli", "direct", "2 1", { trust: { encrypted: false }, room: { encrypted: false } })
    expect(answers.map(({ body }) => body).join()).toContain("this room is not encrypted")
    expect(
      answers.some(({ lane, body }) => lane === "person:@eli:hive.example" && body.includes("Your ballot for M1")),
    ).toBe(true)
    expect(await bot.everything()).toBe(before)
  })

  it("refuses a ballot in a direct room that a third person has come into, and says it to the voter alone", async () => {
    await inVoting(bot)
    const before = await bot.everything()
    for (const text of ["2", "abstain", "!vote M1 2 1"]) {
      const answers = await bot.say("eli", "other", text)
      expect(answers.some(({ errand }) => errand.do === "redact")).toBe(true)
      const said = answers.filter(({ errand }) => errand.do === "say")
      expect(new Set(said.map(({ lane }) => lane))).toEqual(new Set(["person:@eli:hive.example"]))
      expect(said[0]?.body).toContain("removed your message from that room")
    }
    expect(await bot.say("eli", "other", "!motions")).toEqual([])
    expect(await bot.say("tom", "other", "2")).toEqual([])
    expect(await bot.everything()).toBe(before)
  })

  it("refuses a ballot in a direct room that is not encrypted also where several votes are open", async () => {
    await bot.say("ana", "members", "!propose One")
    await bot.say("ana", "members", "!propose Two")
    await bot.pass("P3DT1M")
    const plain = { trust: { encrypted: false }, room: { encrypted: false } } as const
    for (const ballot of ["1", "!vote 1", "!vote M2 1"]) {
      const answers = await bot.say("ben", "direct", ballot, plain)
      expect(answers.some(({ errand }) => errand.do === "redact")).toBe(true)
      expect(answers.map(({ body }) => body).join()).toContain("this room is not encrypted")
    }
  })

  it("reminds only those who have not voted, at half time and a day before the end", async () => {
    await inVoting(bot)
    await bot.say("ana", "direct", "1")
    const half = await bot.pass("P2DT1M")
    expect(half.map(({ lane }) => lane)).toEqual(
      ["ben", "cem", "dee", "eli"].map((name) => `person:@${name}:hive.example`),
    )
    await bot.say("ben", "direct", "1")
    expect((await bot.pass("P1D")).length).toBe(3)
    expect((await bot.pass("PT1H")).length).toBe(0)
  })

  it("asks which vote is meant where several are open", async () => {
    await bot.say("ana", "members", "!propose One")
    await bot.say("ana", "members", "!propose Two")
    await bot.pass("P3DT1M")
    expect(await bot.ask("ben", "direct", "1")).toContain("several votes are open for you (M1 and M2)")
    expect(await bot.ask("ben", "direct", "!vote M2 1")).toContain("Counted for M2")
  })
})

describe("a voter's identity", () => {
  it("is the one first seen, in any message of theirs: a reset before the first ballot is noticed too", async () => {
    await bot.say("ana", "members", "good morning")
    await inVoting(bot)
    const trust = { encrypted: true, device: "signed", identity: "new key" } as const
    expect(await bot.ask("ana", "direct", "1", { trust })).toContain("your Matrix identity was reset")
  })
})
