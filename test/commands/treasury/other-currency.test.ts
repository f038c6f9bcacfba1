/** If a co-op uses another currency than euros, its examples can still be copied. */
import { afterEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { seat } from "../../support/owed.ts"

let bot: CoopBot
afterEach(() => bot.close())

const start = async (settings: Readonly<Record<string, unknown>>, language: "en" | "de" = "en") => {
  bot = await CoopBot.start({ commands, language, settings })
  await seat(bot, "ben", "treasurer")
}

describe("examples of amounts", () => {
  it.each([
    ["CHF", "en"],
    ["POINTS", "en"],
    ["POINTS", "de"],
    ["JPY", "de"],
  ] as const)("are in %s where that is what the co-op uses (%s)", async (currency, language) => {
    await start({ currencies: [currency] }, language)
    const asked = [
      "!budget",
      "!pay @ana",
      "!income",
      "!income 5",
      "!expense 5 x",
      "!task T1 offer x",
      "!budget propose",
    ]
    const helped = commands.map(({ name }) => `!help ${name}`)
    const said: string[] = []
    for (const text of [...asked, ...helped]) said.push(await bot.ask("ben", "direct", text))
    expect(said.join("\n")).not.toMatch(/\d ?EUR/)
    expect(said.join("\n")).toContain(`500${currency}`)
    expect(said.join("\n")).toContain(`500 ${currency}`)
  })

  it("are in it too for those who are in no co-op, where co-ops of several languages have the same", async () => {
    const settings = { currencies: ["USD"] }
    const otherSettings = { ...settings, language: "de" }
    bot = await CoopBot.start({ commands, settings, others: { nest: ["ben"] }, otherSettings })
    const said: string[] = []
    for (const { name } of commands) said.push(await bot.ask("zoe", "direct", `!help ${name}`))
    expect(said.join("\n")).toContain("1000 USD")
    expect(said.join("\n")).not.toMatch(/\d ?EUR/)
  })

  it("answer whatever sign somebody types", async () => {
    await start({ currencies: ["USD"] })
    expect(await bot.ask("ben", "direct", "!expense $20 to Copyshop for copies")).toContain("20.00 USD to Copyshop")
    const values = "workers=60% evaluators=5% year=2027"
    expect(await bot.ask("ana", "members", `!budget propose monthly=500 ${values}`)).toContain("`500 USD`")
    expect(await bot.ask("ana", "members", `!budget propose monthly=$500 ${values}`)).toContain("500.00 USD")
  })

  it("can be copied as they stand", async () => {
    await start({ currencies: ["POINTS"] })
    const [budget = ""] = (await bot.ask("ana", "members", "!budget")).match(/!budget propose [^`]*/) ?? []
    expect(await bot.ask("ana", "members", budget)).toContain("M1")
    const [income = ""] = (await bot.ask("ben", "direct", "!income 5")).match(/!income [^`]*/) ?? []
    expect(await bot.ask("ben", "direct", income)).toContain("E1 is booked: 500 points from City works.")
  })

  it("have no decimals where the currency has none", async () => {
    await start({ currencies: ["JPY"] })
    const said = await bot.ask("ben", "direct", "!income x JPY from Kai")
    expect(said).toContain("`500 JPY` or `1,234 JPY`")
    for (const amount of ["500 JPY", "1,234 JPY"])
      expect(await bot.ask("ben", "direct", `!income ${amount} from Kai`)).toContain(`${amount} from Kai`)
  })
})
