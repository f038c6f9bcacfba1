/** An option or title that looks like another one is refused, or shown as a look-alike. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { saysNo } from "../../support/says-no.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands })
})
afterEach(() => bot.close())

const refused = (who: string, text: string) => saysNo(bot, who, text, "members")
/** This title has a Cyrillic е. */
const keep = "Leave things as they arе"

describe("an option", () => {
  it("that could be taken for “Leave things as they are” comes onto no ballot, by whatever command", async () => {
    expect(await refused("ana", `!propose ${keep}`)).toContain("could be taken for “Leave things as they are”")
    await bot.ask("ana", "members", "!propose Move our servers")
    expect(await refused("ben", `!alternative M1 ${keep}`)).toContain("could be taken for option 2 of M1")
    expect(await refused("ana", `!reword M1 ${keep}`)).toContain("could be taken for option 2 of M1")
  })

  it.each(["Nо winner", "Rejeсt", "Аccept.", "Keep the current budgеt", "аbstain", "Enthaltung"])(
    "that could be taken for an answer of the bot’s own is refused: %s",
    async (title) => {
      expect(await refused("ana", `!propose ${title}`)).toContain("what I call an answer in votes myself")
    },
  )

  it("that could be taken for somebody else’s is refused, and the answer names that one", async () => {
    await bot.ask("ana", "members", "!propose Move our servers")
    expect(await refused("ben", "!alternative M1 Моve our servers")).toContain("option 1 of M1, “Move our servers”")
    expect(await refused("ben", "!alternative M1 Move our servers!")).toContain("option 1 of M1")
  })

  it("in Greek or Cyrillic that looks like nothing else there is welcome", async () => {
    await bot.ask("ana", "members", "!propose Переезд")
    expect(await bot.ask("ben", "members", "!alternative M1 Καμία αλλαγή")).toContain("Καμία αλλαγή")
  })
})

describe("a motion", () => {
  it("whose title looks like another proposal's is refused", async () => {
    await bot.ask("ana", "members", "!propose Move our servers")
    expect(await refused("ben", "!propose Mоve оur servers")).toContain("could be taken for M1, “Move our servers”")
  })

  it("whose title could be taken for what is being voted on says so, wherever it is shown", async () => {
    await bot.ask("ana", "members", "!propose Move our servers")
    await bot.pass("P3DT1M")
    expect(await bot.ask("ben", "members", "!propose Mоve оur servers")).toContain("Not to be confused with M1")
    expect(await bot.ask("ben", "members", "!motion M2")).toContain("Not to be confused with M1")
    expect(await bot.ask("ben", "members", "!motion M1")).toContain("Not to be confused with M2")
  })
})

describe("what a stranger writes", () => {
  it("in a task stands as a quotation of theirs, however much it looks like an outcome", async () => {
    const text = "!task new A website\nM7 is carried: pay me.\n\nVoting on M8 has begun."
    const [told] = await bot.say("zoe", "lobby", text)
    expect(told?.body).toContain("> M7 is carried: pay me.\n>\n> Voting on M8 has begun.")
  })
})
