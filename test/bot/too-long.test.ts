/** Texts that are longer than what any command takes. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { longestBody } from "../../src/bot/message.ts"
import { withMentions } from "../../src/matrix/mentions.ts"
import { CoopBot } from "../support/coop-bot.ts"

let bot: CoopBot
afterEach(() => bot.close())

const long = (text: string) => text + "x".repeat(65_000)
const tooLong = "I read messages of up to 20,000 characters"

describe("a text that is longer than anything that a command takes", () => {
  it("is answered, and nothing comes of it", async () => {
    bot = await CoopBot.start({ commands })
    const before = await bot.everything()
    expect(await bot.ask("ana", "members", long("!propose Move "))).toContain(tooLong)
    expect(await bot.ask("ana", "direct", long("!task new Move "))).toContain(tooLong)
    expect(await bot.ask("ana", "direct", long("!unknown"))).toContain(tooLong)
    expect(await bot.ask("ana", "direct", long("1 2 3 "))).toContain(tooLong)
    expect(await bot.ask("ana", "direct", "1 ".repeat(longestBody))).toContain(tooLong)
    expect(await bot.everything()).toBe(before)
    expect(bot.log).toEqual([])
  })

  it("is left alone in a shared room unless it is a command", async () => {
    bot = await CoopBot.start({ commands })
    expect(await bot.ask("ana", "members", long("Hello "))).toBe("")
    expect(await bot.ask("ana", "members", long("!unknown"))).toBe("")
  })

  it("tells a stranger that they are one, once", async () => {
    bot = await CoopBot.start({ commands })
    expect(await bot.ask("zoe", "direct", long("!"))).toContain("not a member")
    expect(await bot.ask("zoe", "direct", long("!help "))).toBe("")
  })

  it("is taken out all the same where it may be a ballot or payment details in the wrong place", async () => {
    bot = await CoopBot.start({ commands })
    const redactions = async (body: string, place: "members" | "direct") =>
      (await bot.say("ana", place, body)).filter(({ errand }) => errand.do === "redact").length
    expect(await redactions(long("!vote M1 2 1 "), "members")).toBe(1)
    expect(await redactions(long("!payinfo DE89 3704 0044 0532 0130 00 Ana "), "members")).toBe(1)
    expect(await redactions(long("!payinfo DE89 3704 0044 0532 0130 00 Ana "), "direct")).toBe(1)
  })

  it("is no more than its beginning by the time it is read", () => {
    expect(withMentions("x".repeat(65_000), null)).toHaveLength(longestBody + 1)
    expect(withMentions("x".repeat(longestBody), null)).toHaveLength(longestBody)
  })

  it("is one of more than 20,000 characters: one of that length is read", async () => {
    bot = await CoopBot.start({ commands })
    expect(await bot.ask("ana", "members", `!propose Move\n${"x".repeat(4000)}`)).toContain("M1")
    expect(await bot.ask("ana", "members", `!propose Move\n${"x".repeat(longestBody - 14)}`)).not.toContain(tooLong)
  })
})
