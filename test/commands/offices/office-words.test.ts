/** The names of offices as people type them. */
import { afterEach, beforeEach, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands })
  await bot.store.work((work) => takeSeat({ work, coop: bot.coop }, "moderator", person("ana"), null))
})
afterEach(() => bot.close())

// Every JavaScript object has the properties `constructor` and `__proto__`, but no office has these names.
it.each(["!stand constructor", "!stand __proto__", "!resign --sure constructor", "!stand president"])(
  "a word that names no office is refused and writes nothing: %s",
  async (text) => {
    const before = await bot.everything()
    expect(await bot.ask("ana", "members", text)).toMatch(/^There is no office /)
    expect(await bot.everything()).toBe(before)
  },
)
