/**
 * Ballots in people's own words. A ballot counts if it can be read in exactly one way. Otherwise the answer says that nothing was counted,
 * and what can be voted on.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands })
  await bot.say("ana", "members", "!propose Buy a coffee machine")
  await bot.pass("P3DT1M")
})
afterEach(() => bot.close())

const direct = (text: string) => bot.ask("ben", "direct", text)

describe("in the direct message", () => {
  it.each(["yes", "Ja!", "buy a coffee machine", "I vote for 1", "M1: 1", "yes to M1", "!vote M1 yes", "!vote M1: 1"])(
    "%j counts for the proposal",
    async (text) => {
      expect(await direct(text)).toContain("Counted for M1: Buy a coffee machine")
    },
  )

  it.each(["1?", "1 or 2", "not 2", "no 1", "I do not vote for 1", "the coffee machine one", "!vote M1 the first"])(
    "%j is not counted, and the writer sees what is open",
    async (text) => {
      expect(await direct(text)).toMatch(
        /^Not counted yet\. M1 is open until .*: `1` Buy a coffee machine · `2` Leave things as they are\. Send `1` or `2`/,
      )
      expect(await bot.store.knex("roll").where({ voted: true })).toEqual([])
    },
  )

  it("says why a range and a tie are not counted", async () => {
    expect(await direct("1-2")).toContain("I cannot tell which order you mean")
    expect(await direct("2=1")).toContain("two options cannot share a place")
  })

  it("tells somebody with an earlier ballot that it still counts", async () => {
    await direct("1")
    expect(await direct("not 1")).toContain("your earlier ballot counts")
  })

  it("answers other texts as ever once somebody has voted, and before says that nothing is counted", async () => {
    expect(await direct("hello")).toContain("If that was your vote, it is not counted yet. M1 is open")
    await direct("yes")
    expect(await direct("hello")).toContain("I only understand commands and ballots")
  })

  it("says once an hour that a text which does not sound like a ballot is not counted, and each time for one that does", async () => {
    expect(await direct("hello")).toContain("If that was your vote")
    expect(await direct("hello")).toContain("I only understand commands and ballots")
    expect(await direct("hello")).toBe("What you can do here: `!help`")
    expect(await direct("hello")).toBe("")
    for (let time = 0; time < 3; time++) expect(await direct("the coffee one")).toContain("Not counted yet. M1 is open")
    bot.clock.forward("PT1H")
    expect(await direct("hello")).toContain("If that was your vote")
  })

  it("refuses a number of another motion, and asks about two numbers of motions", async () => {
    expect(await direct("M9 1")).toContain("M9")
    expect(await direct("M1 1 M2 2")).toContain("Not counted yet")
    expect(await direct("!vote M1 1 (M2)")).toContain("Not counted yet")
  })

  it("asks which vote a word means while two are open, and counts it with the motion’s number", async () => {
    await bot.say("ana", "members", "!propose Buy tea")
    await bot.pass("P2D")
    await bot.say("ana", "members", "!propose Buy milk")
    await bot.pass("P1DT1M")
    expect(await direct("yes")).toContain("several votes are open for you")
    expect(await direct("yes to M2")).toContain("Counted for M2")
  })

  it("tells the writer of a word that the vote is over, if it was open when they sent it", async () => {
    const sentAt = bot.clock.now()
    await bot.pass("P5D")
    expect(await bot.ask("ben", "direct", "yes", { sentAt })).toContain(
      "If I had confirmed a ballot of yours, that one counts",
    )
    expect(await direct("yes")).toContain("I only understand commands and ballots")
  })
})

describe("where others read", () => {
  it("numbers behind the motion’s number are taken out, and words of a talk are left alone", async () => {
    expect(await bot.say("ben", "members", "M1 2")).not.toEqual([])
    for (const text of ["yes", "I am for 1", "Buy a coffee machine", "M2 2", "2 and 1 is fine"])
      expect([text, await bot.say("cem", "members", text)]).toEqual([text, []])
  })
})
