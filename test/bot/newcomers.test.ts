/** People from outside who do not know how to speak to the bot. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({
    commands,
    settings: { guests: [person("otherbot")], account: { holder: "Hive eG", iban: "DE89370400440532013000" } },
  })
})
afterEach(() => bot.close())

describe("somebody from outside who writes in the lobby", () => {
  it("is told once how to ask for work", async () => {
    expect(await bot.ask("zoe", "lobby", "Hi, could you make me a website?")).toBe(
      "Hello! I only understand commands. If Hive can do some work for you, type `!task new` and what it is. Do you want to join? Ask the people here: they can invite you.",
    )
    await bot.pass("P40D")
    expect(await bot.say("zoe", "lobby", "Nobody here?")).toEqual([])
  })

  it("is not, who is a member, a guest of the co-op, a customer, or who answers somebody", async () => {
    for (const who of ["ana", "tom", "otherbot"]) expect(await bot.say(who, "lobby", "Good morning"), who).toEqual([])
    expect(await bot.say("yan", "lobby", "Thank you", { replyTo: "$other" as never })).toEqual([])
    await bot.say("zoe", "lobby", "!task new A roof")
    expect(await bot.say("zoe", "lobby", "I am looking forward to it")).toEqual([])
  })

  it("is not where others are spoken to: in the members' room", async () => {
    expect(await bot.say("zoe", "members", "Hi, could you make me a website?")).toEqual([])
  })
})

describe("a customer who asks in the task's room how to pay", () => {
  beforeEach(async () => {
    for (const [who, place, text] of [
      ["zoe", "lobby", "!task new A roof"],
      ["ben", "members", "!task T1 evaluate"],
      ["ben", "task", "!task T1 offer 1000 EUR 15.12.2026"],
      ["zoe", "task", "!task T1 agree 1"],
      ["cem", "members", "!task T1 join"],
    ] as const)
      await bot.say(who, place, text)
  })

  it.each(["Thank you! How do I pay?", "Wohin soll ich überweisen?"])("hears it: %s", async (text) => {
    expect(await bot.ask("zoe", "task", text)).toContain("There is nothing to pay yet")
    await bot.say("cem", "members", "!task T1 done")
    expect(await bot.ask("zoe", "task", text)).toContain(
      "Please pay it to Hive eG, IBAN DE89 3704 0044 0532 0130 00, with T1 as the reference.",
    )
  })

  it("is not taken for somebody else, nor other talk for the question", async () => {
    await bot.say("cem", "members", "!task T1 done")
    expect(await bot.say("ben", "task", "How will you pay?")).toEqual([])
    expect(await bot.say("zoe", "task", "Could the door be green?")).toEqual([])
    expect(await bot.say("zoe", "task", "I will pay tomorrow")).toEqual([])
  })
})
