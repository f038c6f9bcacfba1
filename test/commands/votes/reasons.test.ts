/** A short reason with one's ballot, published with the outcome: without a name, unless its voter signs it. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Answer } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { countOf, fiveAndTom, inVoting } from "../../support/decisions.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
afterEach(() => bot.close())

const tell = (who: string, text: string) => bot.ask(who, "direct", text)
const verified = async () => expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [] }])
const cast = async () => (await bot.store.knex("roll").where({ voted: true })).length

async function voting(settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
  bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3, ...settings } })
  await inVoting(bot)
}

/** The text in the thread of M1's outcome, once its time is over. */
async function outcome(): Promise<string> {
  const said: Answer[] = await bot.pass("P4DT1M")
  return countOf(said, "M1")
}

describe("a reason", () => {
  it("stands below the outcome without a name, or with it if its voter signs, in the order of the texts", async () => {
    await voting()
    expect(await tell("ana", "2 1 because Zinc is cheap")).toContain("Your reason will stand below the outcome")
    await tell("ben", "1")
    expect(await tell("ben", "!reason M1 The hydro power is clean.")).toContain(
      "Your ballot on M1 has this reason: “The hydro power is clean.” It will stand below the outcome without a name",
    )
    await tell("cem", "abstain")
    expect(await tell("cem", "!reason M1 signed: All of them are fine")).toContain("with your name")
    const text = await outcome()
    expect(text).toMatch(
      /Reasons that people gave:\s+- cem: All of them are fine\s+- The hydro power is clean\.\s+- Zinc is cheap\n/,
    )
    expect(text.slice(0, text.indexOf("5 could vote"))).not.toMatch(/\b(?:ana|ben)\b/)
    const files = await bot.store.knex("published_counts").first("json")
    expect(files?.json).not.toContain("Zinc")
    expect(await bot.ask("dee", "members", "!result M1")).toContain("Zinc is cheap")
    expect(await bot.store.knex("sealed_ballots")).toEqual([])
    await verified()
  })

  it("goes with the ballot: another ballot needs another reason, the same one keeps it", async () => {
    await voting()
    await tell("ana", "1 because it is old")
    expect(await tell("ana", "1")).toContain("Your reason will stand below the outcome")
    expect(await tell("ana", "2")).toContain("The reason that you gave for the earlier ballot is gone")
    expect(await tell("ana", "!reason M1 It is new")).toContain("It is new")
    expect(await tell("ana", "!reason M1 none")).toContain("counts, and has no reason now")
    await tell("ben", "1 because I say so")
    await tell("ben", "!unvote M1")
    for (const name of ["ben", "cem", "dee"]) await tell(name, "1")
    const text = await outcome()
    expect(text).not.toMatch(/it is old|It is new|I say so/)
    await verified()
  })

  it("is not published without a name if fewer than three vote", async () => {
    await voting({ motions: { decision: { quorum: "0/1" } } })
    await tell("ana", "1 because it is old")
    await tell("ben", "1 signed because I like it")
    const text = await outcome()
    expect(text).not.toContain("it is old")
    expect(text).toMatch(/Somebody’s reason:\s+- ben: I like it\n/)
  })

  it("needs a ballot, a text that is not too long, and a vote that has reasons", async () => {
    await voting()
    expect(await tell("ana", "!reason M1 It is old")).toContain("Vote on M1 first")
    await tell("ana", "1")
    expect(await tell("ana", "!reason M1")).toContain("What is your reason?")
    expect(await tell("ana", `!reason M1 ${"long ".repeat(60)}`)).toContain("200")
    expect(await bot.ask("ana", "members", "!reason M1 It is old")).not.toContain("will stand")
    expect(await tell("tom", "!reason M1 It is old")).not.toContain("will stand")
  })

  it("is refused by consent, where objections have theirs", async () => {
    bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3 } })
    await bot.say("ana", "members", "!propose --consent Buy a mill")
    await bot.pass("P3DT1M")
    await tell("ben", "agree")
    expect(await tell("ben", "!reason M1 I like it")).toContain("only an objection has a reason")
  })

  it("leaves every ballot’s seal as long as that of one without", async () => {
    await voting()
    await tell("ana", "1")
    await tell("ben", `1 because ${"very ".repeat(30)}old`)
    const sealed = await bot.store.knex("sealed_ballots").pluck("sealed")
    expect(new Set(sealed.map((one) => one.length)).size).toBe(1)
  })
})

describe("a ballot with a reason behind it", () => {
  it.each(["1 or 2 because I cannot tell", "not 1 because it is old", "1 because 2", "because 1"])(
    "is not counted unless it is nothing but numbers before: %s",
    async (text) => {
      await voting()
      await tell("ana", text)
      expect(await cast()).toBe(0)
    },
  )

  it.each([
    "2 1, because it is new",
    "1 because M2 says so",
    "M1 2 1 because it is new",
    "!vote M1 2>1 because: it is new",
  ])("is counted as its numbers say: %s", async (text) => {
    await voting()
    expect(await tell("ana", text)).toContain("Your reason will stand below the outcome")
    expect(await cast()).toBe(1)
  })
})

describe("by proxy", () => {
  it("the holder can give a reason without a name, and cannot sign it; the giver’s own ballot drops it", async () => {
    await voting()
    await bot.say("ben", "members", "!proxy @ana M1")
    await tell("ana", "for ben 1 because it is old")
    expect(await tell("ana", "!reason M1 for @ben signed It is old")).toContain("cannot be signed")
    expect(await tell("ana", "!reason M1 for @ben It is cheap")).toContain("The ballot of ben on M1 has this reason")
    await tell("ben", "2")
    expect(await tell("ana", "!reason M1 for @ben It is mine")).not.toContain("It will stand")
    for (const name of ["cem", "dee"]) await tell(name, "1")
    const text = await outcome()
    expect(text).not.toMatch(/it is old|It is cheap|It is mine/)
    await verified()
  })
})
