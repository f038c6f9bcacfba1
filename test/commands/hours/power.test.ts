/** Whoever reads how a vote gives an office the power over hours can type it as it stands, in their own words (§12.2, §18.2). */
import { expect, it } from "vitest"
import { startHours } from "../../support/hours.ts"

it.each([
  ["en", "!help hours", /!rules propose office [^`\n]*/, "New office: Timekeeper"],
  ["de", "!hilfe stunden", /!\w+ vorschlagen Amt [^`\n]*/, "Neues Amt: Stundenamt"],
] as const)(
  "the vote that gives power over hours to an office can be typed as the help says (%s)",
  async (language, help, line, title) => {
    const bot = await startHours({ language, settings: {} })
    try {
      const typed = line.exec(await bot.ask("ben", "direct", help))?.[0] ?? ""
      expect(await bot.ask("ben", "members", typed)).toMatch(new RegExp(`M1 · ${title}`))
    } finally {
      await bot.close()
    }
  },
)
