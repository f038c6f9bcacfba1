/** `!rules country`: whose laws the co-op keeps to (§18.5). */
import { describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { CoopBot } from "../../support/coop-bot.ts"

describe("the country of a co-op", () => {
  it("is told with the laws behind it, each with paragraph and year", async () => {
    const bot = await CoopBot.start({ commands, settings: { country: "us" } })
    const said = await bot.say("ana", "members", "!rules country")
    const [brief = "", more = ""] = said.map(({ body }) => body)
    expect(brief).toContain("1099-NEC")
    expect(brief).toContain("2,000")
    expect(more).toContain("26 U.S.C. §§ 6041, 6041A")
    expect(more).toContain("no legal advice")
    await bot.close()
  })

  it("is none unless the configuration names one", async () => {
    const bot = await CoopBot.start({ commands })
    expect(await bot.ask("ana", "members", "!rules law")).toContain("No country is set")
    await bot.close()
  })
})
