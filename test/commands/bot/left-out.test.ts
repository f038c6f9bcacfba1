/** What people leave out of a command, or type in the wrong place of it. The answers show something real to copy. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { owingCoop, seat } from "../../support/owed.ts"
import { saysNo } from "../../support/says-no.ts"

let bot: CoopBot
afterEach(() => bot.close())

describe("a number that is left out", () => {
  beforeEach(async () => {
    bot = await CoopBot.start({ commands, settings: { smallRoll: 3 } })
  })

  it("is shown as M1 while there is no motion", async () => {
    expect(await saysNo(bot, "ana", "!result", "members")).toContain("`!result M1`")
  })

  it("is that of the newest vote that ended, for how one ended", async () => {
    for (const title of ["A boat", "A bike", "A barn"]) await bot.say("ana", "members", `!propose ${title}`)
    await bot.say("ana", "members", "!withdraw M1")
    await bot.say("ana", "members", "!withdraw M2")
    expect(await saysNo(bot, "ana", "!result", "members")).toContain("`!result M2`")
    expect(await saysNo(bot, "ana", "!motion", "members")).toContain("Like this: `!motion M3`")
  })

  it("is that of the newest motion that still takes one, for another option", async () => {
    await bot.say("ana", "members", "!propose A boat")
    await bot.say("ana", "members", "!propose A bike")
    await bot.say("ana", "members", "!withdraw M2")
    expect(await saysNo(bot, "ben", "!alternative", "members")).toContain("`!alternative M1 TEXT`")
  })

  it("is asked for without what may be left out besides", async () => {
    expect(await saysNo(bot, "ana", "!stand", "members")).toContain("Like this: `!stand OFFICE`, for example `!stand ")
  })

  it("is never that of a motion in another room's series", async () => {
    for (const name of ["ana", "ben"]) await seat(bot, name, "moderator")
    await bot.say("ana", "moderators", "!remove --sure @tom Has kept the key")
    expect(await saysNo(bot, "ana", "!motion", "members")).toContain("`!motion M1`")
    expect(await saysNo(bot, "ana", "!motion", "moderators")).toContain("`!motion R1`")
  })
})

describe("a payment that nobody names", () => {
  beforeEach(async () => {
    bot = await owingCoop()
  })

  it("is the one that waits for the sender's answer", async () => {
    await bot.say("ben", "treasury", "!pay @ana 100 EUR")
    expect(await saysNo(bot, "tom", "!confirm", "direct")).toContain("No payment waits")
    expect(await bot.ask("ana", "direct", "!confirm")).toBe("You have confirmed P1 · 100.00 EUR.")
    expect(await saysNo(bot, "ana", "!confirm", "direct")).toBe(
      "No payment waits for your answer. Your payments: `!payments`",
    )
  })

  it("is asked about where several wait", async () => {
    await bot.say("ben", "treasury", "!pay @ana 100 EUR")
    await bot.say("ben", "treasury", "!pay @ana 5 EUR")
    expect(await saysNo(bot, "ana", "!confirm", "direct")).toBe(
      "P1 (100.00 EUR) and P2 (5.00 EUR) wait for your answer. Which one do you mean? For example: `!confirm P1`",
    )
    expect(await saysNo(bot, "ana", "!dispute", "direct")).toContain("`!dispute P2 ")
  })
})

describe("a plain answer to what the bot has asked", () => {
  it("shows what waits and what to type, since it confirms nothing", async () => {
    bot = await owingCoop()
    await bot.say("ben", "treasury", "!pay @ana 100 EUR")
    expect(await bot.ask("ana", "direct", "yes, it arrived")).toMatch(
      /so nothing is done yet.*\n\n- You have been paid P1 \(100\.00 EUR\).*`!confirm P1`/,
    )
    expect(await bot.ask("ana", "direct", "it has arrived!")).toBe("What you can do here: `!help`")
    expect(await bot.ask("ana", "direct", "!payments")).toContain("not confirmed")
  })

  it("tells nobody else, and nobody whom other people could read or imitate", async () => {
    bot = await owingCoop()
    await bot.say("ben", "treasury", "!pay @ana 100 EUR")
    expect(await bot.ask("cem", "direct", "yes, it arrived")).not.toContain("P1")
    const doubtful = [
      { encrypted: false, device: "unknown", identity: null },
      { encrypted: true, device: "unsigned", identity: null },
    ] as const
    for (const trust of doubtful)
      expect(await bot.ask("ana", "direct", `yes, ${trust.device}`, { trust })).not.toContain("P1")
  })
})

describe("the first word that somebody tries", () => {
  it("may be that of an office, which is no command", async () => {
    bot = await CoopBot.start({ commands, language: "de" })
    expect(await bot.ask("ana", "members", "!schatzmeisterin")).toBe(
      "`!schatzmeisterin` ist ein Amt und kein Befehl. Wer es hat: `!offices`. Um dafür zu kandidieren, im Mitgliederraum: `!stand schatzmeisterin`",
    )
    expect(await bot.ask("ana", "members", "!stand schatzmeisterin")).toContain("M1")
  })

  it("may be `antrag` before a text, which is then offered as a proposal and nothing else is said", async () => {
    bot = await CoopBot.start({ commands, language: "de" })
    expect(await saysNo(bot, "ana", "!antrag Eine Kaffeemaschine kaufen", "members")).toBe(
      "Ich habe nichts getan. Willst du das vorschlagen? Dann schreib: `!propose Eine Kaffeemaschine kaufen`",
    )
  })
})
